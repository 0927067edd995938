package flatline.viewmodel.lesson;

import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.Question;
import flatline.model.lesson.Step;
import flatline.model.scenario.Scenario;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which step of a lesson that was written anew is which one of the old. */
final class StepMatch {

  private StepMatch() {}

  /** The place of the step of the same title, the nearest of several; else of the same number. */
  static int place(Lesson before, int at, Lesson now) {
    String heading = before.steps().get(at).heading();
    return IntStream.range(0, now.steps().size())
        .filter(i -> now.steps().get(i).heading().equals(heading))
        .boxed()
        .min(Comparator.comparingInt(i -> Math.abs(i - at)))
        .orElse(Math.min(at, now.steps().size() - 1));
  }

  /** Whether two steps ask the same of the same run, wherever that is written. */
  static boolean asksTheSame(Step one, Step other) {
    return question(one).equals(question(other)) && run(one).equals(run(other));
  }

  private static Optional<Question> question(Step step) {
    return step.question()
        .map(each ->
            new Question(
                each.words(), each.choices(), each.solution(), new Question.Origin("", 1)));
  }

  private static Optional<Scenario> run(Step step) {
    return step.state().excerpt().map(Excerpt::scenario);
  }
}
