package flatline.interchange.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That each refusal says on which line, what was found and what is allowed. */
class LessonRefusalTest {

  /** Lines of a block that begins on line 4, below a scenario on line 5, and what is said. */
  private static final String LINES =
      """
      bla
          => line 6: a line must be key: value, got "bla"
      scenaro: opening
          => line 6: unknown key "scenaro", allowed here: scenario, set, page, look, play, stand, ask, answer, claim, note, lock, only
      page:
          => line 6: page must have a value after the colon, got none
      page: # training
          => line 6: page must have a value after the colon, got none
      page: trainig
          => line 6: page must be one of functions, training, study.compare, study.map, study.remedies, study.longrun, study.theory, study.digits, got "trainig"
      page: training; page: functions
          => line 7: page must be given once in a step, got it again
      set: initialization.bias -4
          => line 6: set must be a key path = a value, as in initialization.bias = -4, got "initialization.bias -4"
      set: initialization.bais = -4
          => line 6: set: unknown key initialization.bais, allowed here: kind, bias, output, outputBias, sigma, limit, value, layers
      set: seed = 2; set: contenders[1].alpha = 1.5; set: batchSize = 8
          => line 7: set: contenders[1].alpha must be a number from 0 to 1, got 1.5
      set: seed = 2; set: contenders[2].alpha = 0.5
          => line 7: set: contenders must have an element [2]
      set: initialization.kind = normal
          => line 6: set: initialization must have the key sigma for kind normal, got none
      set: seed = 1 2
          => line 6: set: seed must be a word or a value in JSON, got "1 2"
      set: a-b = 1
          => line 6: set: "a-b" must be a key path, such as contenders[1].alpha
      stand: 41
          => line 6: stand must be a moment, as in: at step 41, got "41"
      stand: at step x
          => line 6: stand must name a moment: step 41, epoch 3 or end, got "step x"
      stand: at step 1000001
          => line 6: stand must be at most at step 1000000, got "step 1000001"
      stand: at epoch 999999999999
          => line 6: stand must be at most at step 1000000, got "epoch 999999999999"
      set: steps = 9007199254740992; stand: at end
          => line 7: stand must be at most at step 1000000, got "end"
      play: step 200
          => line 6: play must be a moment and perhaps a speed, as in: to step 200 at 50/s, got "step 200"
      play: to step 200 at fast
          => line 6: play must name a moment: step 41, epoch 3 or end, got "step 200 at fast"
      play: to step 200 at 0/s
          => line 6: play must have a speed above 0, got "to step 200 at 0/s"
      stand: at end; play: to step 200
          => line 7: play must go on from step 3000, where the step begins, got "to step 200"
      look: contender 2
          => line 6: a network must be one of relu, leaky_relu or a number from 0 to 1, got "2"
      look: contender tanh unit 1
          => line 6: a network must be one of relu, leaky_relu or a number from 0 to 1, got "tanh"
      look: contender 0 unit 8
          => line 6: look must have its unit as a whole number from 0 to 7, got "8"
      look: contender 0 layer 1 unit 0
          => line 6: look must have its layer as a whole number from 0 to 0, got "1"
      look: alpha, los
          => line 6: look must be one of plane, network, units, autopsy, dead, accuracy, loss, scrubber, value, slope, probe, cost, seeds, verdict, map, alpha, activation, networks, scenario, data, samples, noise, normalization, scale, offset, features, split, hidden, initialization, bias, lossFunction, learningRate, batchSize, regularization, seed, weights, transport, speed, or contender and its number, got "los"
      lock: alpha, plane
          => line 6: lock must be one of alpha, activation, networks, scenario, data, samples, noise, normalization, scale, offset, features, split, hidden, initialization, bias, lossFunction, learningRate, batchSize, regularization, seed, weights, transport, speed, got "plane"
      lock: alpha; only: seed
          => line 7: only must not stand beside lock in a step
      ask: How many? (0..8)
          => line 6: ask must have answer beside it in its step
      answer: relu.dead at end
          => line 6: answer must have ask beside it in its step
      ask: How many?; answer: relu.dead at end
          => line 6: ask must end with what can be said, as in (0..8) or (yes, no), got "How many?"
      ask: How many? (8..0); answer: relu.dead at end
          => line 6: ask must have a range that goes up, got "8..0"
      ask: How many? (few); answer: relu.dead at end
          => line 6: ask must have a range or 2 to 8 different choices, got "few"
      ask: How many? (few, few); answer: relu.dead at end
          => line 6: ask must have a range or 2 to 8 different choices, got "few, few"
      ask: How many? (0..8); answer: 7
          => line 7: answer must be computed, as in relu.dead at step 200, not typed in, got "7"
      ask: Many? (yes, no); answer: 87.5 %
          => line 7: answer must be computed, as in relu.dead at step 200, not typed in, got "87.5 %"
      ask: Many? (yes, no); answer: yes
          => line 7: answer must speak of numbers such as relu.dead at step 200, got "yes"
      ask: Many? (yes, no); answer: relu.dead at end > 4, relu.dead at end > 5
          => line 7: answer must have a condition for every choice but the last, 1, got "relu.dead at end > 4, relu.dead at end > 5"
      ask: How right? (0..1); answer: relu.accuracy at end
          => line 6: ask must be in percent for an answer that is a share, as in (0..100 %), got "How right? (0..1)"
      ask: How many? (0..8 %); answer: relu.dead at end
          => line 6: ask must not be in percent for an answer that is no share, got "How many? (0..8 %)"
      claim: relu.dead at end
          => line 6: claim must compare, as in relu.dead at step 200 >= 6, got "relu.dead at end"
      claim: relu.dead at end > about 5
          => line 6: claim must speak of numbers such as relu.dead at step 200, got "about 5"
      claim: relu.ded at end > 5
          => line 6: claim must be one of dead, bornDead, inactive, sleeping, alive, deaths, returns, loss, accuracy, sparsity, diverged, got "ded"
      claim: tanh.dead at end > 5
          => line 6: a network must be one of relu, leaky_relu or a number from 0 to 1, got "tanh"
      claim: relu.dead > 5
          => line 6: claim must say when: at step 200, at epoch 3 or at end, got "relu.dead"
      claim: relu.dead at the end > 5
          => line 6: claim must name a moment: step 41, epoch 3 or end, got "the end"
      claim: relu.dead at step 5000000 > 5
          => line 6: claim must be at most at step 1000000, got "step 5000000"
      claim: 5 < 6
          => line 6: claim must measure something, as relu.dead at step 200 does, got "5 < 6"
      claim: relu.dead at end > relu.loss at end
          => line 6: claim must compare counts with counts, shares with shares, or losses with losses, got "relu.dead at end > relu.loss at end"
      claim: relu.dead at end > 50 %
          => line 6: claim must compare with percent only accuracy and sparsity, got "50 %"
      claim: relu.accuracy at end > 98
          => line 6: claim must compare shares with 0 to 1, or 0 % to 100 %, got "98"
      claim: relu.dead at end => 5
          => line 6: claim must speak of numbers such as relu.dead at step 200, got ""
      claim: relu.dead at end > 5 in 0 % of 20 seeds
          => line 6: claim must be about more than 0 % and at most 100 %, got "0"
      claim: relu.dead at end > 5 in 101 % of 20 seeds
          => line 6: claim must be about more than 0 % and at most 100 %, got "101"
      claim: relu.dead at end > 5 in 90 % of 10001 seeds
          => line 6: claim must be about 1 to 10000 seeds, got "10001"
      claim: relu.dead at end > 5 in 90 % of seeds
          => line 6: claim must speak of numbers such as relu.dead at step 200, got "5 in 90 % of seeds"
      set: contenders[0] = {"activation": "leaky_relu"}; claim: leaky_relu.dead at end > 5
          => line 7: several networks are called leaky_relu: they must be called by number, from 0
      set: batches = [[0], [1]]; set: steps = 2; claim: relu.dead at step 3 > 5
          => line 8: claim must be at most at step 2, got "step 3"
      set: batches = [[0], [1]]; set: steps = 2; claim: relu.dead at epoch 3 > 5
          => line 8: claim: epochs must be at most 0, where the scenario's batches end, got 3
      """;

  private static final String TEXTS =
      """
      (nothing)
          => the file must begin with the lesson's title, as in: # Title
      Words
          => line 1: the file must begin with the lesson's title, as in: # Title
      ## Step
          => line 1: the file must begin with the lesson's title, as in: # Title
      #
          => line 1: a heading must have words
      # L
          => the file must have a step, as in: ## What is said first
      # L;;Words;;## Step
          => line 3: between the title and the first step (## …) must be a *subtitle* or nothing, got more
      # L;*a*;;*b*;## Step
          => line 4: between the title and the first step (## …) must be a *subtitle* or nothing, got more
      # L;```flatline;page: training;```;## Step
          => line 2: between the title and the first step (## …) must be a *subtitle* or nothing, got more
      # L;## Step;# M
          => line 3: a heading must be of level 2 and begin a step, got one of level 1
      # L;## Step;### Sub
          => line 3: a heading must be of level 2 and begin a step, got one of level 3
      # L;## Step;a <b>c</b>
          => line 3: words must be plain, **strong**, *emphasized* or `code`, got HTML
      # L;## Step;;<div>b</div>
          => line 4: a text must have paragraphs, lists and code, got HTML
      # L;## Step;a;![b](c.png)
          => line 4: words must be plain, **strong**, *emphasized* or `code`, got an image
      # L;## Step;a;b [c](http://d)
          => line 4: words must be plain, **strong**, *emphasized* or `code`, got a link
      # L;## Step;> a
          => line 3: a text must have paragraphs, lists and code, got a quotation
      # L;## Step;;---
          => line 4: a text must have paragraphs, lists and code, got a line across
      # L;## Step;- # a
          => line 3: a text must have paragraphs, lists and code, got a heading
      # L;## Step;- a;  - b;    - c;      - d
          => line 6: lists must be at most 3 deep, got one deeper
      # L;## Step;- a;;  ```flatline;  page: training;  ```
          => line 5: a block must say flatline and no more, and not stand in a list, to be one of the app's
      # L;## Step;```flatline now;page: training;```
          => line 3: a block must say flatline and no more, and not stand in a list, to be one of the app's
      # L;## Step;```flatline;scenario: opning;```
          => line 4: scenario must be none, a .flatline file beside the lesson or a preset (PRESETS), got "opning"
      # L;## Step;```flatline;scenario: ../a.flatline;```
          => line 4: scenario must be none, a .flatline file beside the lesson or a preset (PRESETS), got "../a.flatline"
      # L;## Step;```flatline;set: seed = 1;```
          => line 4: set must have a scenario in its step or one before
      # L;## Step;```flatline;claim: relu.dead at end > 1;```
          => line 4: claim must have a scenario in its step or one before
      # L;## Step;```flatline;look: contender 0;```
          => line 4: look must have a scenario in its step or one before
      # L;## Step;```flatline;play: to step 1;```
          => line 4: play must have a scenario in its step or one before
      """;

  @TempDir private Path folder;

  private static String refusal(String text) {
    return assertThrows(
            LessonException.class,
            () -> LessonText.read(text.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets()),
            text)
        .getMessage();
  }

  private static Stream<Arguments> pairs(String table) {
    return Arrays.stream(table.split("\n(?! )"))
        .map(pair -> pair.split("\n    => "))
        .map(pair -> Arguments.of(pair[0], pair[1].strip()));
  }

  static Stream<Arguments> lines() {
    return pairs(LINES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void aLineIsRefused(String lines, String message) {
    String text =
        "# Title\n## Step\n\n```flatline\nscenario: bad-initialization\n"
            + lines.replace("; ", "\n")
            + "\n```\n";
    assertEquals(message, refusal(text));
  }

  static Stream<Arguments> texts() {
    return pairs(TEXTS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aTextIsRefused(String text, String message) {
    String said = refusal(text.equals("(nothing)") ? "" : text.replace(";", "\n"));
    assertEquals(message, said.replaceFirst("\\(opening, .*?linear-network\\)", "(PRESETS)"));
  }

  @Test
  void theLineIsKnownToTheWindow() {
    var refused =
        assertThrows(
            LessonException.class,
            () ->
                LessonText.read(
                    "# a\n## b\n\n---\n".getBytes(StandardCharsets.UTF_8),
                    ScenarioSource.presets()));
    assertEquals(4, refused.line());
  }

  @Test
  void aLineOfALaterStepIsNamed() {
    assertEquals(
        "line 12: page must be given once in a step, got it again",
        refusal(
            """
            # a
            ## b
            ```flatline
            page: training
            ```
            ## c
            ```flatline
            page: training
            ```

            ```flatline
            page: training
            ```
            """));
  }

  @Test
  void tooLargeAFileAndOneThatIsNotUtf8AreRefused() {
    byte[] large = new byte[LessonText.MOST_BYTES + 1];
    assertEquals(
        "the file must be at most 1 MB (1048576 bytes), is larger",
        assertThrows(LessonException.class, () -> LessonText.read(large, ScenarioSource.presets()))
            .getMessage());
    byte[] broken = "# a\n## b\nc\u00fc".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "line 3, column 2: the text must be UTF-8, got the byte 0xfc",
        assertThrows(LessonException.class, () -> LessonText.read(broken, ScenarioSource.presets()))
            .getMessage());
  }

  @Test
  void aFileBesideTheLessonIsReadAndItsFaultsAreNamed() throws IOException, LessonException {
    Path lesson = folder.resolve("a.lesson.md");
    Files.writeString(lesson, "# a\n## b\n```flatline\nscenario: mine.flatline\n```\n");
    Path scenario = folder.resolve("mine.flatline");
    Files.writeString(scenario, "{\"flatline\": 1, \"seed\": 5}");
    var read = LessonFile.read(lesson).steps().getFirst().state().excerpt().orElseThrow();
    assertEquals(5, read.scenario().setup().seed());
    Files.writeString(scenario, "{\"flatline\": 1,\n \"sed\": 5}");
    var refused = assertThrows(LessonException.class, () -> LessonFile.read(lesson)).getMessage();
    assertTrue(
        refused.startsWith(
            "line 4: scenario mine.flatline: unknown key sed (line 2, column 2), allowed here"),
        refused);
    Files.delete(scenario);
    assertEquals(
        "line 4: scenario mine.flatline: cannot be read: there is no such file or folder",
        assertThrows(LessonException.class, () -> LessonFile.read(lesson)).getMessage());
  }

  @Test
  void aFileThatCannotBeReadIsSaidToBe() {
    assertEquals(
        "cannot be read: there is no such file or folder",
        assertThrows(LessonException.class, () -> LessonFile.read(folder.resolve("none")))
            .getMessage());
    assertEquals(
        "must be a file, is a folder",
        assertThrows(LessonException.class, () -> LessonFile.read(folder)).getMessage());
  }
}
