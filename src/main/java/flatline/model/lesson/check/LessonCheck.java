package flatline.model.lesson.check;

import flatline.model.lesson.Condition;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.Operand.Observed;
import flatline.model.lesson.Question;
import flatline.model.lesson.Step;
import flatline.model.scenario.Scenario;
import flatline.model.work.PieceWork;
import flatline.model.work.Progress;
import flatline.model.work.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/** Checks all claims and questions of a lesson, in the background and side by side. */
public final class LessonCheck implements Work {

  /** Something to be checked, and about how long that takes, in steps of all runs. */
  private record Task(long cost, Function<Judge, Checked> check) {}

  private final List<Task> tasks = new ArrayList<>();
  private final Map<Integer, Checked> results = new ConcurrentSkipListMap<>();
  private final PieceWork work;

  /**
   * A check that has not begun.
   *
   * @param threads how many work on it, at least 1
   */
  public LessonCheck(Lesson lesson, int threads) {
    for (int i = 0; i < lesson.steps().size(); i++) {
      Step step = lesson.steps().get(i);
      int place = i;
      step.state().excerpt().map(Excerpt::scenario).ifPresent(each -> add(place, step, each));
    }
    long total = tasks.stream().mapToLong(Task::cost).sum();
    work = new PieceWork(tasks.size(), total, threads, this::check);
  }

  private void add(int place, Step step, Scenario scenario) {
    step.question()
        .ifPresent(question ->
            tasks.add(
                new Task(
                    cost(question),
                    judge ->
                        new Checked.OfQuestion(
                            place, question, judge.answer(scenario, question)))));
    step.claims()
        .forEach(claim ->
            tasks.add(
                new Task(
                    cost(claim.condition()),
                    judge ->
                        new Checked.OfClaim(
                            place, claim, judge.judge(scenario, claim.condition())))));
  }

  private static long cost(Question question) {
    return switch (question.solution()) {
      case Question.Solution.Measured(Observed observed) -> 1 + observed.step();
      case Question.Solution.FirstThatHolds(List<Condition> conditions) ->
          conditions.stream().mapToLong(LessonCheck::cost).sum();
    };
  }

  private static long cost(Condition condition) {
    long steps = 1 + condition.observed().stream().mapToLong(Observed::step).max().orElse(0);
    return steps * condition.chance().map(Condition.Chance::seeds).orElse(1);
  }

  private void check(int task, PieceWork within) {
    try {
      results.put(task, tasks.get(task).check().apply(new Judge(within::isCancelled)));
      within.did(tasks.get(task).cost());
    } catch (CancellationException ended) {
      // What is not known stays unknown.
      return;
    }
  }

  /** What was found so far, in the order of the steps: in each its question, then its claims. */
  public List<Checked> results() {
    return List.copyOf(results.values());
  }

  /** How many claims and questions there are. */
  public int count() {
    return tasks.size();
  }

  @Override
  public void start() {
    work.start();
  }

  @Override
  public void cancel() {
    work.cancel();
  }

  @Override
  public boolean hasEnded() {
    return work.hasEnded();
  }

  @Override
  public boolean await(Duration most) throws InterruptedException {
    return work.await(most);
  }

  @Override
  public Progress progress() {
    return work.progress();
  }
}
