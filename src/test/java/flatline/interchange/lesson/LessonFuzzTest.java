package flatline.interchange.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no file, however damaged, does anything but read or be refused in words. */
class LessonFuzzTest {

  private static final int FILES = 2000;

  private static final String WHOLE =
      """
      # Why units die
      *10 minutes · for **students***

      ## A unit is a sum
      Text with **bold**, *emphasis*, `w·x + b`\\
      - one
        1. two

      ```flatline
      scenario: bad-initialization  # a comment
      set: contenders[1].alpha = 0.3
      set: hidden = [6, 6]
      page: study.compare
      look: contender 1 unit 3, alpha, loss
      stand: at epoch 1
      play: to step 200 at 50/s
      ask: How many? (0..8)
      answer: relu.dead at step 200
      claim: 5 <= relu.dead at step 200 < 9 in 90 % of 20 seeds
      only: alpha, seed
      note: Let them vote first.
      ```

      ## Then
      ```flatline
      play: to end
      ask: Who? (ReLU, Leaky, neither)
      answer: relu.loss at end < 1.loss at end, relu.loss at end > 1.loss at end
      ```
      """;

  private static final String[] PIECES = {
    "#",
    "##",
    "```",
    "```flatline\n",
    "\n",
    "\n\n",
    "    ",
    "- ",
    "1. ",
    "> ",
    "*",
    "**",
    "`",
    "<b>",
    "[a](b)",
    "![",
    "---",
    "&#0;",
    "&amp;",
    "\\",
    "\t",
    "\r",
    "\u0000",
    "\ud83d\ude00",
    "\u2028",
    "(",
    ")",
    ",",
    "..",
    "%",
    " at ",
    " in 5 % of 3 seeds",
    "<=",
    "=",
    "999999999999999999999",
    "-1",
    "1e999",
    "NaN",
    ".",
    ":",
    " # ",
    "set: ",
    "claim: ",
    "null",
    "{\"",
    "[0]",
    "]: x"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedFilesReadOrAreRefusedInWords(long seed) {
    var random = new Random(seed);
    int read = 0;
    for (int file = 0; file < FILES; file++) {
      String damaged = damage(random);
      try {
        LessonText.read(damaged.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets());
        read++;
      } catch (LessonException refused) {
        assertReadable(refused, damaged);
      } catch (RuntimeException | Error thrown) {
        fail("seed " + seed + ": " + damaged, thrown);
      }
    }
    assertTrue(read > FILES / 20, read + " were read, so that the damage is not too great");
  }

  private static void assertReadable(LessonException refused, String text) {
    String message = refused.getMessage();
    assertFalse(message.isBlank());
    assertFalse(message.contains("\n") || message.contains("Source"), message);
    assertFalse(message.length() > 1000, message);
    assertTrue(
        refused.line() >= 1 && refused.line() <= text.split("\r\n|\r|\n", -1).length, message);
  }

  private static String damage(Random random) {
    String damaged = WHOLE;
    for (int change = random.nextInt(3); change >= 0; change--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + random.nextInt(6));
      damaged =
          damaged.substring(0, from)
              + PIECES[random.nextInt(PIECES.length)]
              + damaged.substring(random.nextBoolean() ? from : to);
    }
    return damaged;
  }

  /** What is nested without end ends neither the stack nor the patience. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ",
        "> ",
        "* a **b ",
        "*",
        "[",
        "`",
        "``` ",
        "<",
        "![",
        "1. ",
        "\\",
        "&",
        "*a _b ",
        "(",
        "- a\n"
      })
  void whatIsNestedDeepIsReadSoonOrRefusedSoon(String piece) {
    String deep = "# a\n## b\n" + piece.repeat(100_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            LessonText.read(deep.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets());
          } catch (LessonException refused) {
            assertReadable(refused, deep);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "**"})
  void stressUponStressIsRefused(String stress) {
    String deep = "# a\n## b\n" + (stress + "x ").repeat(20) + (" y" + stress).repeat(20);
    assertThrows(
        LessonException.class,
        () -> LessonText.read(deep.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets()));
  }
}
