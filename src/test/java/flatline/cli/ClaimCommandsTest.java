package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.cli.argument.LessonInput;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.interchange.lesson.ShippedLessons;
import flatline.interchange.scenario.Presets;
import flatline.model.language.Language;
import flatline.model.theory.Law;
import flatline.viewmodel.claims.ClaimGroup;
import flatline.viewmodel.claims.StatedClaim;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the window says repeats a claim is a command, and repeats it. */
class ClaimCommandsTest {

  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  static Stream<String> commands() {
    return Stream.of(ClaimGroup.values())
        .flatMap(group -> group.claims(Language.ENGLISH).stream())
        .flatMap(claim -> claim.commands().stream());
  }

  private static List<String> arguments(String command) {
    List<String> words = List.of(command.split(" "));
    assertEquals("flatline", words.getFirst());
    return words.subList(1, words.size());
  }

  private static CommandLineRun run(List<String> arguments) {
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private static void parse(List<String> words) {
    CommandRunner.line(words, NOWHERE, NOWHERE, CommandLineRun.MAKERS)
        .parseArgs(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsUnderstood(String command) throws UnusableException {
    List<String> words = arguments(command);
    parse(words);
    switch (words.getFirst()) {
      case "study", "autopsy" -> assertNotNull(ScenarioInput.read(words.get(1), NOWHERE));
      case "lesson" -> assertNotNull(LessonInput.read(words.get(2)));
      case "theory" ->
          assertTrue(Law.all().stream().anyMatch(law -> law.id().equals(words.get(1))));
      default -> assertTrue(List.of("digits", "selftest").contains(words.getFirst()));
    }
  }

  @Test
  void aCommandThatIsWrongIsNotUnderstood() {
    assertThrows(
        CommandLine.ParameterException.class,
        () -> parse(List.of("study", "opening", "--sedes", "2")));
  }

  @Test
  void everyPresetLessonAndLawIsThere() {
    List<StatedClaim> all =
        Stream.of(ClaimGroup.values()).flatMap(g -> g.claims(Language.ENGLISH).stream()).toList();
    List<String> commands = all.stream().flatMap(each -> each.commands().stream()).toList();
    for (String id : Presets.ids()) {
      assertTrue(commands.stream().anyMatch(c -> c.startsWith("flatline study " + id + " ")), id);
    }
    for (String id : ShippedLessons.ids()) {
      assertTrue(commands.contains("flatline lesson check " + id), id);
    }
    Law.all().forEach(law -> assertTrue(commands.contains("flatline theory " + law.id())));
    all.forEach(each -> assertFalse(each.says().isEmpty()));
    assertEquals(17, all.stream().filter(each -> each.commands().isEmpty()).count(), "words alone");
  }

  @Test
  void aLeakThatATextSpeaksOfIsTrainedToo() {
    List<String> all = commands().toList();
    assertTrue(
        all.contains(
            "flatline study knock-out --seeds 200 --contenders relu,leaky_relu:0.3,leaky_relu:0.1"),
        all.toString());
    assertTrue(
        all.contains(
            "flatline study more-leak-is-not-better --seeds 200"
                + " --contenders relu,leaky_relu:0.1,leaky_relu:0.01"));
    assertTrue(all.contains("flatline study bad-initialization --seeds 200"));
  }

  /** Those of a few seconds; others, like them, are run by the tests of what makes the claims. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "flatline lesson check large-step",
        "flatline theory leaky_clock",
        "flatline autopsy opening"
      })
  void whatIsCopiedRuns(String command) {
    assertTrue(commands().anyMatch(command::equals));
    CommandLineRun done = run(arguments(command));
    assertEquals(ExitStatus.DONE, done.status(), done.err());
  }

  @Test
  void aPresetIsStudiedByItsName() {
    CommandLineRun done =
        run(List.of("study", "bad-initialization", "--seeds", "2", "--steps", "20"));
    assertEquals(ExitStatus.DONE, done.status(), done.err());
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    assertEquals(ExitStatus.UNUSABLE, run(List.of("study", "no-such", "--seeds", "2")).status());
    assertEquals(ExitStatus.UNUSABLE, run(List.of("lesson", "check", "no-such")).status());
  }
}
