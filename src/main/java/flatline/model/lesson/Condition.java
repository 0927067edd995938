package flatline.model.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Something that holds or does not: operands with a relation between each two that stand side by
 * side, as in {@code 0.5 <= relu.loss at end < 0.6}.
 *
 * @param operands at least two
 * @param relations one fewer
 * @param chance of how many runs it is said; empty for the one run that is shown
 */
public record Condition(List<Operand> operands, List<Relation> relations, Optional<Chance> chance) {

  /** How many runs, from seed 1 on, may be asked for. */
  public static final int MOST_SEEDS = 10_000;

  /**
   * That it holds often enough.
   *
   * @param percent of the runs, at least; above 0, at most 100
   * @param seeds how many runs, from seed 1 on
   */
  public record Chance(double percent, int seeds) {

    /** Whether that many runs are enough. */
    public boolean isMetBy(int holding) {
      return 100.0 * holding >= percent * seeds;
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there are not two operands, or not as many relations as fit
   */
  public Condition {
    operands = List.copyOf(operands);
    relations = List.copyOf(relations);
    if (operands.size() < 2 || relations.size() != operands.size() - 1) {
      throw new IllegalArgumentException("relations stand between operands");
    }
  }

  /** What has to be measured to judge it. */
  public List<Operand.Observed> observed() {
    return operands.stream()
        .filter(Operand.Observed.class::isInstance)
        .map(Operand.Observed.class::cast)
        .toList();
  }

  /**
   * Whether it holds in one run.
   *
   * @param measured the values of that run
   */
  public boolean holds(ToDoubleFunction<Operand.Observed> measured) {
    double[] values = operands.stream().mapToDouble(each -> value(each, measured)).toArray();
    for (int i = 0; i < relations.size(); i++) {
      if (!relations.get(i).holds(values[i], values[i + 1])) {
        return false;
      }
    }
    return true;
  }

  private static double value(Operand operand, ToDoubleFunction<Operand.Observed> measured) {
    return switch (operand) {
      case Operand.Literal literal -> literal.value();
      case Operand.Observed observed -> measured.applyAsDouble(observed);
    };
  }
}
