package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How lists of interventions are put together and compared. */
public final class InterventionList {

  private InterventionList() {}

  /**
   * A scenario in which something is changed at a step, without what was changed after it. At step
   * 0 it is another start, where a start can tell of the change, and what comes after it stays.
   *
   * @throws Refusal if the change is not possible
   */
  public static Scenario make(Scenario scenario, long step, Change change) {
    Scenario later = add(scenario, step, change);
    return step == 0 ? startWith(scenario, change).orElse(later) : later;
  }

  /**
   * A scenario that begins with a change and is changed later on as it was; empty if a start cannot
   * tell of the change.
   *
   * @throws Refusal if its parts do not fit each other then
   */
  public static Optional<Scenario> startWith(Scenario scenario, Change change) {
    List<Intervention> others =
        scenario.interventions().stream()
            .filter(each -> each.step() > 0 || !change.supersedes(each.change()))
            .toList();
    return change.atStart(scenario.setup()).map(setup -> scenario.with(setup).with(others));
  }

  /** Changes that one at the same step supersedes go, so that dragging a slider leaves one line. */
  private static Scenario add(Scenario scenario, long step, Change change) {
    List<Intervention> kept = new ArrayList<>();
    for (Intervention each : scenario.interventions()) {
      if (each.step() < step || (each.step() == step && !change.supersedes(each.change()))) {
        kept.add(each);
      }
    }
    kept.add(new Intervention(step, change));
    return scenario.with(kept);
  }

  /**
   * The first step at which two scenarios' states differ.
   *
   * @return −1 if they differ from the start in more than interventions; Long.MAX_VALUE if they are
   *     the same
   */
  public static long common(Scenario one, Scenario other) {
    // The title says nothing about the states, and the usual length only where a schedule ends so.
    boolean lengths = followsLength(one) || followsLength(other);
    long steps = (lengths ? other : one).setup().training().steps();
    if (!one.setup().equals(other.setup().toBuilder().steps(steps).build())) {
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

  private static boolean followsLength(Scenario scenario) {
    return scenario.setup().followsLength()
        || scenario.interventions().stream()
            .anyMatch(each ->
                each.change() instanceof Change.SetSchedule(int _, RateSchedule schedule)
                    && StepRule.PLAIN.with(schedule).followsLength());
  }

  /** Whether a scenario is another one with more done to it at its end. */
  public static boolean continues(Scenario longer, Scenario shorter) {
    int common = shorter.interventions().size();
    return common(longer, shorter) >= 0
        && longer.interventions().size() > common
        && longer.interventions().subList(0, common).equals(shorter.interventions());
  }

  /**
   * Whether a contender goes through the same in two scenarios, whatever is done to others.
   *
   * @param contender from 0
   */
  public static boolean isSameFor(int contender, Scenario one, Scenario other) {
    List<Entrant> contenders = one.setup().entrants();
    List<Entrant> others = other.setup().entrants();
    return contenders.size() == others.size()
        && contenders.get(contender).equals(others.get(contender))
        && common(one.with(b -> b.entrants(others)).with(List.of()), other.with(List.of())) >= 0
        && concerning(contender, one).equals(concerning(contender, other));
  }

  /** The interventions that a contender feels. */
  private static List<Intervention> concerning(int contender, Scenario scenario) {
    List<Intervention> felt = new ArrayList<>();
    Activation now = scenario.setup().contenders().get(contender);
    for (Intervention each : scenario.interventions()) {
      Activation next = each.change().activation(contender, now);
      if (!next.equals(now) || each.change().actsOn(contender)) {
        felt.add(each);
      }
      now = next;
    }
    return felt;
  }
}
