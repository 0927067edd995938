package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import java.util.ArrayList;
import java.util.List;

/** How lists of interventions are put together and compared. */
public final class Interventions {

  private Interventions() {}

  /**
   * A scenario with one more intervention and without those that come after it. A number that was
   * set at the same step already is set once, so that dragging a slider leaves one line.
   *
   * @throws IllegalArgumentException if the change is not possible
   */
  public static Scenario add(Scenario scenario, long step, Change change) {
    List<Intervention> kept = new ArrayList<>();
    for (Intervention each : scenario.interventions()) {
      if (each.step() < step || (each.step() == step && !replaces(change, each.change()))) {
        kept.add(each);
      }
    }
    kept.add(new Intervention(step, change));
    return scenario.toBuilder().interventions(kept).build();
  }

  /** A scenario whose Leaky ReLUs begin with another α. */
  public static Scenario startWith(Scenario scenario, double alpha) {
    List<Activation> contenders =
        scenario.contenders().stream()
            .map(each -> each instanceof LeakyRelu leaky ? leaky.withParameter(alpha) : each)
            .toList();
    return scenario.toBuilder().contenders(contenders).build();
  }

  /** A scenario one of whose contenders begins with another activation. */
  public static Scenario startWith(Scenario scenario, int contender, Activation activation) {
    List<Activation> contenders = new ArrayList<>(scenario.contenders());
    contenders.set(contender, activation);
    return scenario.toBuilder().contenders(contenders).build();
  }

  private static boolean replaces(Change change, Change older) {
    return change instanceof Change.Set(Target target, double value)
        && older instanceof Change.Set(Target olderTarget, double olderValue)
        && target.equals(olderTarget);
  }

  /**
   * The first step at which two scenarios' states differ.
   *
   * @return −1 if they differ from the start in more than interventions; Long.MAX_VALUE if they are
   *     the same
   */
  public static long common(Scenario one, Scenario other) {
    if (!withoutInterventions(one).equals(withoutInterventions(other))) {
      return -1;
    }
    List<Intervention> left = one.interventions();
    List<Intervention> right = other.interventions();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      if (i >= left.size() || i >= right.size() || !left.get(i).equals(right.get(i))) {
        long leftStep = i < left.size() ? left.get(i).step() : Long.MAX_VALUE;
        long rightStep = i < right.size() ? right.get(i).step() : Long.MAX_VALUE;
        return Math.min(leftStep, rightStep);
      }
    }
    return Long.MAX_VALUE;
  }

  private static Scenario withoutInterventions(Scenario scenario) {
    // The title and the usual length say nothing about the states.
    return scenario.toBuilder()
        .interventions(List.of())
        .title(new Scenario.Title("", ""))
        .steps(1)
        .build();
  }
}
