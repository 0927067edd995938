package flatline.model.lesson.check;

import flatline.model.lesson.Condition;
import flatline.model.lesson.Operand.Observed;
import flatline.model.lesson.Question;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Says of a step's scenario what is true, by making the runs. Works on the thread that asks. */
public final class Judge {

  private final BooleanSupplier cancelled;

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
  public Found judge(Scenario scenario, Condition condition) {
    return condition.chance().isPresent()
        ? inManyRuns(scenario, condition, condition.chance().get())
        : inOneRun(scenario, condition);
  }

  private Found inOneRun(Scenario scenario, Condition condition) {
    List<Observed> wanted = condition.observed();
    Map<Observed, Double> seen = RunObserver.observe(scenario, wanted, cancelled);
    double[] values = wanted.stream().mapToDouble(seen::get).toArray();
    return new Found.InOneRun(values, condition.holds(seen::get));
  }

  private Found inManyRuns(Scenario scenario, Condition condition, Condition.Chance chance) {
    List<Observed> wanted = condition.observed();
    int holding = 0;
    for (Map<Observed, Double> seen : seeds(scenario, wanted, chance.seeds())) {
      holding += condition.holds(seen::get) ? 1 : 0;
    }
    return new Found.InManyRuns(holding, chance.seeds(), chance.isMetBy(holding));
  }

  private List<Map<Observed, Double>> seeds(Scenario scenario, List<Observed> wanted, int seeds) {
    if (StudyObserver.takes(scenario, wanted)) {
      return new StudyObserver(scenario, seeds, cancelled).observe(wanted);
    }
    List<Map<Observed, Double>> seen = new ArrayList<>();
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
    double value = RunObserver.observe(scenario, List.of(observed), cancelled).get(observed);
    return question.choices() instanceof Question.Choices.Between range
        ? new Reply.OfNumber(range.said(value), range.holds(range.said(value)))
        : new Reply.OfNumber(value, false);
  }

  private Reply choice(Scenario scenario, List<Condition> conditions) {
    Optional<Integer> first = Optional.empty();
    boolean complete = true;
    for (int i = 0; i < conditions.size() && first.isEmpty(); i++) {
      Found found = judge(scenario, conditions.get(i));
      complete &= !(found instanceof Found.InOneRun one) || one.isComplete();
      first = found.holds() ? Optional.of(i) : first;
    }
    return new Reply.OfChoice(first.orElse(conditions.size()), complete);
  }
}
