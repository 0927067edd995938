package flatline.interchange.code;

import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.List;
import java.util.stream.IntStream;

/** Which runs scripts cannot repeat. */
final class CodeRefusals {

  private CodeRefusals() {}

  /**
   * Refuses leaks that are learned where f′(0) is not the leak: libraries have no such thing; and
   * changes of normalized units by hand: they are of what is seen of a unit, with the statistics of
   * all samples in it, and scripts train what is not seen.
   *
   * @throws ScenarioException that names what it is
   */
  static void check(Scenario scenario) throws ScenarioException {
    Setup setup = scenario.setup();
    for (int i = 0; i < setup.entrants().size(); i++) {
      if (setup.leakRate(i) > 0 && setup.entrants().get(i).atZero().orElse(0) > 0) {
        throw new ScenarioException(
            "contenders["
                + i
                + "] cannot be written as code: take either leakRate or derivativeAtZero out");
      }
    }
    List<Intervention> interventions = scenario.interventions();
    for (int i = 0; i < interventions.size(); i++) {
      if (interventions.get(i).change() instanceof Change.Set(Target target, double _)
          && (target instanceof Target.LeakRate || target instanceof Target.BatchNorm)) {
        throw new ScenarioException(
            "interventions["
                + i
                + "] cannot be written as code, which learns the same numbers all along: take it"
                + " out");
      }
      if (isOfNormalized(scenario.setup(), interventions.get(i).change())) {
        throw new ScenarioException(
            "interventions["
                + i
                + "] cannot be written as code where there is batchNorm: take one of them out");
      }
    }
  }

  private static boolean isOfNormalized(Setup setup, Change change) {
    return switch (change) {
      case Change.Set(Target target, double _) -> isOfNormalized(setup, target);
      case Change.Add(Target target, double _) -> isOfNormalized(setup, target);
      default -> false;
    };
  }

  private static boolean isOfNormalized(Setup setup, Target target) {
    int hidden = setup.hidden().size();
    boolean isHidden =
        switch (target) {
          case Target.HiddenBias _ -> true;
          case Target.Weight weight -> weight.layer() < hidden;
          case Target.Bias bias -> bias.layer() < hidden;
          default -> false;
        };
    return isHidden
        && IntStream.range(0, setup.entrants().size())
            .anyMatch(i -> target.isOf(i) && setup.rule(i).learned().batchNorm());
  }
}
