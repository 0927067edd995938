package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.training.GoldenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRunnerTest {

  @TempDir private Path folder;

  @Test
  void theWindowGetsNothingOrOneFile() throws IOException {
    Path file = Files.writeString(folder.resolve("any"), "");
    assertFalse(CommandRunner.takes(List.of()));
    assertFalse(CommandRunner.takes(List.of(file.toString())));
    assertFalse(CommandRunner.takes(List.of("absent.flatline")));
    assertFalse(CommandRunner.takes(List.of("absent.lesson.md")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "--help", "-V", "trian", "", "a\u0000b", "train x", "x y"})
  void everythingElseIsForTheCommandLine(String arguments) {
    assertTrue(CommandRunner.takes(List.of(arguments.split(" ", -1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "train --help", "convert --help", "selftest --help", "--version"})
  void helpAndVersionAreResults(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));
    assertEquals(new CommandLineRun(0, run.out(), ""), run);
    assertTrue(run.out().startsWith("Usage: flatline") || run.out().matches("flatline \\d.*\\s+"));
  }

  @Test
  void aWordThatIsNoCommandIsNamed() {
    assertEquals(
        new CommandLineRun(
            2, "", "flatline: trian must be a command, or alone a file\nTry flatline --help\n"),
        CommandLineRun.of("trian", "x"));
    assertEquals(
        new CommandLineRun(2, "", "flatline: Unknown option: '--foo'\nTry flatline --help\n"),
        CommandLineRun.of("--foo"));
  }

  @Test
  void anUnusableFileIsNamedWithItsFault() throws IOException {
    Path file = Files.writeString(folder.resolve("a.flatline"), "{\"flatline\": 1,\n \"sed\": 1}");
    CommandLineRun run = CommandLineRun.of("train", file.toString());
    assertEquals(2, run.status());
    assertTrue(
        run.err()
            .startsWith(
                "flatline train: " + file + ": unknown key sed (line 2, column 2), allowed here"),
        run.err());
  }

  @Test
  void aNameThatBeginsWithAnAtIsAFileAndNoListOfArguments() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "root:x:0:0\n");
    CommandLineRun run = CommandLineRun.of("train", "@" + secret);
    assertEquals(2, run.status());
    assertEquals(
        "flatline train: @%s: cannot be read: there is no such file or folder\n".formatted(secret),
        run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"train %s", "convert x --out %s", "digits --images %s --labels x"})
  void aNameThatIsNoneIsSaidInOneSentence(String arguments) {
    String[] words = arguments.split(" ");
    List<String> named = Arrays.stream(words).map(word -> word.replace("%s", "a\0b")).toList();
    if (arguments.startsWith("convert")) {
      named = new ArrayList<>(named);
      named.set(1, "assets/scenarios/opening.flatline");
    }
    CommandLineRun run = CommandLineRun.of(named.toArray(String[]::new));
    assertEquals(2, run.status());
    assertTrue(
        run.err().endsWith("cannot be a name of a file: nul character not allowed\n"), run.err());
  }

  @Test
  void theSelfTestTrainsWhatIsKnown() {
    CommandLineRun run = CommandLineRun.of("selftest");
    assertEquals(0, run.status(), run.out());
    assertEquals(GoldenRun.all().size(), run.out().lines().filter(l -> l.startsWith("ok")).count());
  }
}
