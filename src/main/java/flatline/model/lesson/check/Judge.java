package flatline.model.lesson.check;

import flatline.model.lesson.Condition;
import flatline.model.lesson.Operand.Observed;
import flatline.model.lesson.Question;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Says of a step's scenario what is true, by making the runs. Works on the thread that asks; for
 * one thread at a time.
 */
public final class Judge {

  /** What many runs came to. */
  private record Known(
      Scenario scenario, List<Observed> wanted, int seeds, List<Observations> seen) {

    boolean answers(Scenario other, List<Observed> others, int runs) {
      return seeds == runs && wanted.equals(others) && scenario.equals(other);
    }
  }

  private final BooleanSupplier cancelled;

  /** Claims that say the same of as many runs in two ways stand side by side. */
  private Optional<Known> last = Optional.empty();

  /**
   * @param cancelled asked often, so that long work can be ended
   */
  public Judge(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  /**
   * Whether a condition holds.
   *
   * @throws CancellationException once it is cancelled
   */
  public Evidence judge(Scenario scenario, Condition condition) {
    return condition.chance().isPresent()
        ? inManyRuns(scenario, condition, condition.chance().get())
        : inOneRun(scenario, condition);
  }

  private Evidence inOneRun(Scenario scenario, Condition condition) {
    List<Observed> wanted = condition.observed();
    Observations seen = RunObserver.observe(scenario, wanted, cancelled);
    double[] values = wanted.stream().mapToDouble(seen::value).toArray();
    return new Evidence.InOneRun(values, condition.holds(seen::value));
  }

  private Evidence inManyRuns(Scenario scenario, Condition condition, Condition.Chance chance) {
    List<Observed> wanted = condition.observed();
    int holding = 0;
    for (Observations seen : seeds(scenario, wanted, chance.seeds())) {
      holding += condition.holds(seen::value) ? 1 : 0;
    }
    return new Evidence.InManyRuns(holding, chance.seeds(), chance.isMetBy(holding));
  }

  private List<Observations> seeds(Scenario scenario, List<Observed> wanted, int seeds) {
    Known known =
        last.filter(each -> each.answers(scenario, wanted, seeds))
            .orElseGet(() -> new Known(scenario, wanted, seeds, observe(scenario, wanted, seeds)));
    last = Optional.of(known);
    return known.seen();
  }

  private List<Observations> observe(Scenario scenario, List<Observed> wanted, int seeds) {
    if (StudyObserver.takes(scenario, wanted)) {
      return new StudyObserver(scenario, seeds, cancelled).observe(wanted);
    }
    List<Observations> seen = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      int one = seed;
      seen.add(RunObserver.observe(scenario.with(builder -> builder.seed(one)), wanted, cancelled));
    }
    return seen;
  }

  /**
   * The answer to a question.
   *
   * @throws CancellationException once it is cancelled
   */
  public Reply answer(Scenario scenario, Question question) {
    return switch (question.solution()) {
      case Question.Solution.Measured(Observed observed) -> number(scenario, question, observed);
      case Question.Solution.FirstThatHolds(List<Condition> conditions) ->
          choice(scenario, conditions);
    };
  }

  private Reply number(Scenario scenario, Question question, Observed observed) {
    double value = RunObserver.observe(scenario, List.of(observed), cancelled).value(observed);
    return question.choices() instanceof Question.Choices.Between range
        ? new Reply.OfNumber(range.said(value), range.holds(range.said(value)))
        : new Reply.OfNumber(value, false);
  }

  private Reply choice(Scenario scenario, List<Condition> conditions) {
    Optional<Integer> first = Optional.empty();
    boolean complete = true;
    for (int i = 0; i < conditions.size() && first.isEmpty(); i++) {
      Evidence evidence = judge(scenario, conditions.get(i));
      complete &= !(evidence instanceof Evidence.InOneRun one) || one.isComplete();
      first = evidence.holds() ? Optional.of(i) : first;
    }
    return new Reply.OfChoice(first.orElse(conditions.size()), complete);
  }
}
