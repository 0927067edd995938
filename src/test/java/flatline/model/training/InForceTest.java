package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.scenario.Change;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be in force at a step is what the training has there. */
class InForceTest {

  private static final int STEPS = 60;

  private static Scenario changed(int seed) {
    var random = new SplittableRandom(seed);
    List<Intervention> interventions = new ArrayList<>();
    for (long step = random.nextInt(4); step < STEPS; step += random.nextInt(9)) {
      interventions.add(new Intervention(step, change(random)));
    }
    return DrawnScenarios.draw(seed)
        .with(b -> b.order(new Order.Shuffled()).rate(0.01))
        .with(interventions);
  }

  private static Change change(SplittableRandom random) {
    return switch (random.nextInt(7)) {
      case 0 -> new Change.Set(new Target.LearningRate(), random.nextDouble(0.001, 0.1));
      case 1 -> new Change.Add(new Target.LearningRate(), random.nextDouble(0.001, 0.1));
      case 2 -> new Change.Set(new Target.Alpha(Target.ALL), random.nextDouble());
      case 3 -> new Change.SetActivation(random.nextInt(4), new Elu(random.nextDouble()));
      case 4 -> new Change.SetActivation(Target.ALL, new LeakyRelu(random.nextDouble()));
      case 5 -> new Change.SetActivation(random.nextInt(4), new Relu());
      default -> new Change.Set(new Target.BatchSize(), random.nextInt(1, 17));
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatIsInForceIsWhatTrains(int seed) {
    Scenario scenario = changed(seed);
    Trainer trainer = new Trainer(scenario);
    for (long step = 0; step <= STEPS; step++) {
      trainer.advanceTo(step);
      InForce now = InForce.at(scenario, step);
      String where = "step " + step;
      assertEquals(trainer.rate(), now.rate(), where);
      assertEquals(
          trainer.contenders().stream().map(each -> each.network().activation()).toList(),
          now.activations(),
          where);
      if (trainer.placeInEpoch() == 0) {
        assertEquals(trainer.peek().size(), now.batchSize(), where);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 11})
  void anInterventionIsInForceFromItsStepOn(long step) {
    Scenario scenario =
        Scenario.DEFAULT.with(
            List.of(new Intervention(10, new Change.Set(new Target.Alpha(1), 0.25))));
    double leak = step < 10 ? InForce.at(Scenario.DEFAULT, 0).leak().orElseThrow() : 0.25;
    assertEquals(OptionalDouble.of(leak), InForce.at(scenario, step).leak());
  }
}
