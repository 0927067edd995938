package flatline.interchange.code;

import flatline.interchange.json.ScenarioException;
import flatline.model.network.Regularization;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.List;

/** What scripts can repeat: steps straight against the gradient, at one rate for all networks. */
final class StraightRun {

  private StraightRun() {}

  /**
   * Refuses other runs.
   *
   * @throws ScenarioException if a script would take other steps than the run
   */
  static void check(Scenario scenario) throws ScenarioException {
    Setup setup = scenario.setup();
    require(
        setup.rule().equals(StepRule.PLAIN),
        "optimizer, clip, schedule, rateFactor, reset, batchNorm and leakRate");
    require(setup.regularization().kind() != Regularization.Kind.L1, "regularization.kind l1");
    for (int i = 0; i < setup.entrants().size(); i++) {
      Remedy own = setup.entrants().get(i).remedy();
      require(own.equals(Remedy.NONE), "what contenders[" + i + "] has to itself");
    }
    List<Intervention> interventions = scenario.interventions();
    for (int i = 0; i < interventions.size(); i++) {
      require(isStraight(interventions.get(i).change()), "interventions[" + i + "]");
    }
  }

  private static boolean isStraight(Change change) {
    return switch (change) {
      case Change.SetSchedule _ -> false;
      case Change.Set(Target.Momentum _, double _),
          Change.Set(Target.Clip _, double _),
          Change.Set(Target.ResetEvery _, double _) ->
          false;
      default -> true;
    };
  }

  private static void require(boolean holds, String what) throws ScenarioException {
    if (!holds) {
      throw new ScenarioException(
          what
              + " cannot be written as code: take it out, or write the run out with convert"
              + " --explicit");
    }
  }
}
