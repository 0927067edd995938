package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resets written out as changes of weights, for scripts that know nothing of them. */
class ExplicitResetsTest {

  private static final long STEPS = 150;

  private static Scenario scenario(long seed) {
    return Scenario.DEFAULT
        .with(b ->
            b.hidden(List.of(6, 4))
                .entrants(
                    List.of(
                        Entrant.of(new Relu()),
                        new Entrant(
                            new Relu(),
                            Remedy.of(new Optimizer.Sgd(0.9)).with(new Reset(7)).withRate(0.3)),
                        Entrant.of(new LeakyRelu(0.1))))
                .rule(StepRule.PLAIN.with(new Reset(20)))
                .rate(2)
                .seed(seed))
        .with(
            List.of(
                new Intervention(40, new Change.Set(new Target.HiddenBias(Target.ALL), -4)),
                new Intervention(70, new Change.Set(new Target.ResetEvery(0), 5))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theWrittenRunIsTheRunToTheBit(long seed) throws ScenarioException {
    Scenario explicit = ExplicitScenario.of(scenario(seed), STEPS);
    var one = new Trainer(scenario(seed));
    var other = new Trainer(explicit);
    for (long step = 1; step <= STEPS; step++) {
      one.advance();
      other.advance();
      for (int i = 0; i < 3; i++) {
        assertEquals(
            one.contenders().get(i).network().network(),
            other.contenders().get(i).network().network());
        assertEquals(List.of(), other.contenders().get(i).resets());
      }
    }
    assertTrue(explicit.interventions().size() > 30, "hardly anything was reset");
  }

  private static Scenario normalized(Reset reset, List<Intervention> interventions) {
    return Scenario.DEFAULT
        .with(b -> b.rule(StepRule.PLAIN.with(new Learned(true, 0.1)).with(reset)).rate(2))
        .with(interventions);
  }

  @Test
  void normalizedRunsAreWrittenToTheBit() throws ScenarioException {
    Scenario scenario =
        normalized(
            Reset.NEVER,
            List.of(new Intervention(40, new Change.Set(new Target.HiddenBias(Target.ALL), -0.5))));
    var one = new Trainer(scenario);
    var other = new Trainer(ExplicitScenario.of(scenario, STEPS));
    one.advanceTo(STEPS);
    other.advanceTo(STEPS);
    for (int i = 0; i < 2; i++) {
      assertEquals(
          one.contenders().get(i).network().network(),
          other.contenders().get(i).network().network());
    }
  }

  /** What is set by hand is what is seen of a unit, and not what it begins anew with. */
  @Test
  void normalizedUnitsThatBeginAnewAreRefused() {
    var dead = new Intervention(5, new Change.Set(new Target.HiddenBias(0), -50));
    var unit = new Change.Reinitialize(new Change.UnitAddress(1, 0, 3));
    for (Scenario each :
        List.of(
            normalized(new Reset(10), List.of(dead)),
            normalized(Reset.NEVER, List.of(new Intervention(10, unit))))) {
      var refused = assertThrows(ScenarioException.class, () -> ExplicitScenario.of(each, STEPS));
      assertTrue(refused.getMessage().contains("begins anew at step 10"), refused.getMessage());
    }
  }
}
