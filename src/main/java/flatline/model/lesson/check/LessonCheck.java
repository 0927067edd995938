package flatline.model.lesson.check;

import flatline.model.lesson.Claim;
import flatline.model.lesson.Condition;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.Operand.Observed;
import flatline.model.lesson.Question;
import flatline.model.lesson.Step;
import flatline.model.scenario.Scenario;
import flatline.model.work.CrewWork;
import flatline.model.work.PieceWork;
import flatline.model.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/** Checks all claims and questions of a lesson, in the background and side by side. */
public final class LessonCheck implements CrewWork {

  /**
   * Something to be checked.
   *
   * @param place among all that is
   * @param cost about how long it takes, in steps of all runs
   */
  private record Task(int place, long cost, Function<Judge, Checked> check) {}

  /** By step: those of one share what they find out. */
  private final List<List<Task>> tasks = new ArrayList<>();

  private final Map<Integer, Checked> results = new ConcurrentSkipListMap<>();
  private final PieceWork work;
  private int count;

  /**
   * A check that has not begun.
   *
   * @param threads how many work on it, at least 1
   */
  public LessonCheck(Lesson lesson, int threads) {
    for (int i = 0; i < lesson.steps().size(); i++) {
      Step step = lesson.steps().get(i);
      int place = i;
      step.state()
          .excerpt()
          .map(Excerpt::scenario)
          .ifPresent(each -> tasks.add(tasks(place, step, each)));
    }
    long total = tasks.stream().flatMap(List::stream).mapToLong(Task::cost).sum();
    work = new PieceWork(tasks.size(), total, threads, this::check);
  }

  @Override
  public Work crew() {
    return work;
  }

  private List<Task> tasks(int place, Step step, Scenario scenario) {
    List<Task> found = new ArrayList<>();
    for (Question question : step.question().stream().toList()) {
      found.add(
          new Task(
              count++,
              cost(question),
              judge -> new Checked.OfQuestion(place, question, judge.answer(scenario, question))));
    }
    for (Claim claim : step.claims()) {
      found.add(
          new Task(
              count++,
              cost(claim.condition()),
              judge ->
                  new Checked.OfClaim(place, claim, judge.judge(scenario, claim.condition()))));
    }
    return found;
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

  private void check(int step, PieceWork within) {
    Judge judge = new Judge(within::isCancelled);
    try {
      for (Task task : tasks.get(step)) {
        results.put(task.place(), task.check().apply(judge));
        within.did(task.cost());
      }
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
    return count;
  }
}
