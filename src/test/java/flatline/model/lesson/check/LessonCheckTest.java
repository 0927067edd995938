package flatline.model.lesson.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonText;
import flatline.interchange.lesson.ScenarioSource;
import flatline.model.lesson.Lesson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LessonCheckTest {

  private static final String TEXT =
      """
      # L
      ## One
      ```flatline
      scenario: opening
      ask: How many of the 8 ReLU units will be dead? (0..8)
      answer: relu.dead at step 167
      claim: relu.dead at step 167 = 6
      claim: relu.dead at step 166 = 6
      ```
      ## Two
      ```flatline
      ask: Which has the lower loss? (ReLU, Leaky ReLU, neither)
      answer: relu.loss at end < leaky_relu.loss at end, relu.loss at end > leaky_relu.loss at end
      claim: relu.dead at end > leaky_relu.dead at end in 80 % of 5 seeds
      claim: relu.sparsity at step 50 > leaky_relu.sparsity at step 50 in 100 % of 3 seeds
      ```
      """;

  private static Lesson lesson(String text) throws LessonException {
    return LessonText.read(text.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets());
  }

  private static List<Checked> check(Lesson lesson, int threads) throws InterruptedException {
    try (var check = new LessonCheck(lesson, threads)) {
      check.start();
      assertTrue(check.await(Duration.ofSeconds(60)));
      assertEquals(check.count(), check.results().size());
      assertEquals(1, check.progress().share());
      return check.results();
    }
  }

  @Test
  @Timeout(60)
  void whatHoldsHoldsAndWhatDoesNotIsCaught() throws Exception {
    Lesson lesson = lesson(TEXT);
    var results = check(lesson, 2);
    assertEquals(List.of(0, 0, 0, 1, 1, 1), results.stream().map(Checked::step).toList());
    assertEquals(
        List.of(true, true, false, true, true, true),
        results.stream().map(Checked::holds).toList());
    assertEquals(
        new Checked.OfQuestion(0, lesson.questions().getFirst(), new Reply.OfNumber(6, true)),
        results.getFirst());
    var wrong = (Evidence.InOneRun) ((Checked.OfClaim) results.get(2)).evidence();
    assertEquals(5, wrong.value(0));
    assertEquals(new Reply.OfChoice(1, true), ((Checked.OfQuestion) results.get(3)).reply());
  }

  @Test
  @Timeout(60)
  void theNumberOfThreadsMakesNoDifference() throws Exception {
    Lesson lesson = lesson(TEXT);
    assertEquals(
        check(lesson, 1).stream().map(Checked::holds).toList(),
        check(lesson, 4).stream().map(Checked::holds).toList());
  }

  @Test
  @Timeout(60)
  void anAnswerThatNobodyCouldGiveDoesNotHold() throws Exception {
    var results = check(lesson(TEXT.replace("(0..8)", "(0..5)")), 1);
    assertEquals(new Reply.OfNumber(6, false), ((Checked.OfQuestion) results.getFirst()).reply());
    var diverged =
        check(
            lesson(
                """
                # L
                ## One
                ```flatline
                scenario: leak-explodes
                ask: Which? (a, b)
                answer: leaky_relu.loss at end > relu.loss at end
                ```
                """),
            1);
    assertEquals(new Reply.OfChoice(1, false), ((Checked.OfQuestion) diverged.getFirst()).reply());
  }

  @Test
  @Timeout(60)
  void whatIsEndedEarlyKeepsWhatIsDone() throws Exception {
    Lesson lesson =
        lesson(
            TEXT + "```flatline\nclaim: relu.dead at step 1000000 > 1 in 90 % of 10000 seeds\n```");
    try (var check = new LessonCheck(lesson, 1)) {
      check.start();
      while (check.results().size() < 6) {
        check.await(Duration.ofMillis(20));
      }
      check.cancel();
      assertTrue(check.await(Duration.ofSeconds(30)));
      assertEquals(6, check.results().size());
      assertEquals(7, check.count());
      assertFalse(check.progress().share() == 1);
    }
  }
}
