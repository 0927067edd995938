package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonCommandTest {

  private static final String TEXT =
      """
      # Why units die
      ## Watch
      ```flatline
      scenario: opening
      ask: How many? (0..8)
      answer: relu.dead at step 167
      claim: 5 < relu.dead at step 167 <= relu.dead at end
      ```
      ## Words alone
      ## Over seeds
      ```flatline
      ask: More? (yes, no)
      answer: relu.dead at step 300 > leaky_relu.dead at step 300
      claim: relu.bornDead = 0 in 100 % of 4 seeds
      ```
      """;

  @TempDir private Path folder;

  private CommandLineRun check(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.lesson.md"), text);
    return CommandLineRun.of("lesson", "check", file.toString(), "--threads", "1");
  }

  @Test
  void whatHoldsIsSaidStepByStep() throws IOException {
    assertEquals(
        new CommandLineRun(
            0,
            """
            Why units die
              1  Watch
                 holds  line 6: relu.dead at step 167: 6
                 holds  line 7: 5 < relu.dead at step 167 <= relu.dead at end: relu.dead at step 167 is 6, relu.dead at end is 6
              3  Over seeds
                 holds  line 13: relu.dead at step 300 > leaky_relu.dead at step 300: yes
                 holds  line 14: relu.bornDead = 0 in 100 % of 4 seeds: in 4 of 4
            4 of 4 hold
            """,
            ""),
        check(TEXT));
  }

  @Test
  void aFalseClaimEndsInStatusOne() throws IOException {
    CommandLineRun run =
        check(TEXT.replace("bornDead = 0", "bornDead = 1").replace("0..8", "0..5"));
    assertEquals(1, run.status());
    assertTrue(
        run.out()
            .contains(
                "     FAILS  line 6: relu.dead at step 167: 6, which is none of the choices\n"),
        run.out());
    assertTrue(
        run.out()
            .contains("     FAILS  line 14: relu.bornDead = 1 in 100 % of 4 seeds: in 0 of 4\n"),
        run.out());
    assertTrue(run.out().endsWith("2 of 4 hold\n"), run.out());
  }

  @Test
  void whatHasNoNumberIsSaidToHaveNone() throws IOException {
    CommandLineRun run =
        check(
            """
            # L
            ## S
            ```flatline
            scenario: leak-explodes
            ask: More? (yes, no)
            answer: leaky_relu.loss at end > 1
            claim: leaky_relu.loss at end > 1
            ```
            """);
    assertEquals(1, run.status());
    assertTrue(run.out().contains("FAILS  line 6: leaky_relu.loss at end > 1: cannot be said"));
    assertTrue(run.out().contains("FAILS  line 7: leaky_relu.loss at end > 1: no number"));
  }

  @Test
  void anUnusableFileIsNamedWithItsLine() throws IOException {
    CommandLineRun run = check(TEXT.replace("bornDead = 0", "bornDead"));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .startsWith("flatline lesson check: " + folder.resolve("a.lesson.md") + ": line 14:"),
        run.err());
    assertEquals(2, CommandLineRun.of("lesson", "check", "absent.lesson.md").status());
  }

  @Test
  void whatToDoWithItMustBeSaid() {
    assertEquals(2, CommandLineRun.of("lesson").status());
    assertEquals(2, CommandLineRun.of("lesson", "chek", "a.lesson.md").status());
    assertTrue(CommandLineRun.of("lesson", "--help").out().contains("check"));
    assertTrue(
        CommandLineRun.of("lesson", "check", "--help")
            .out()
            .startsWith("Usage: flatline lesson check"));
  }

  @Test
  void aLessonIsPrintedToAFileOrToStandardOutput() throws IOException {
    Path lesson = Files.writeString(folder.resolve("a.lesson.md"), TEXT);
    Path page = folder.resolve("a.html");
    assertEquals(
        new CommandLineRun(0, "", ""),
        CommandLineRun.of("lesson", "print", lesson.toString(), "--out", page.toString()));
    assertEquals("Why units die", Files.readString(page));
    assertEquals(
        new CommandLineRun(0, "Why units die", ""),
        CommandLineRun.of("lesson", "print", lesson.toString(), "--out", "-"));
  }

  @Test
  void whatCannotBePrintedIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path lesson = Files.writeString(folder.resolve("a.lesson.md"), "# L\n");
    Path page = Files.writeString(folder.resolve("a.html"), "as it was");
    assertEquals(
        2,
        CommandLineRun.of("lesson", "print", lesson.toString(), "--out", page.toString()).status());
    assertEquals("as it was", Files.readString(page));
    Files.writeString(lesson, TEXT);
    CommandLineRun run =
        CommandLineRun.of("lesson", "print", lesson.toString(), "--out", folder + "/none/a.html");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("there is no folder"), run.err());
  }
}
