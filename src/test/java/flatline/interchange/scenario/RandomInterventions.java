package flatline.interchange.scenario;

import flatline.model.activation.Activation;
import flatline.model.network.Shape;
import flatline.model.optimizer.DrawnRules;
import flatline.model.optimizer.Optimizer;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Interventions of every kind that a scenario allows, drawn at random. */
final class RandomInterventions {

  private final Random random;
  private final Scenario scenario;
  private final Shape shape;

  RandomInterventions(Random random, Scenario scenario) {
    this.random = random;
    this.scenario = scenario;
    shape = scenario.setup().shape();
  }

  /** Up to six of them. */
  Scenario add() {
    List<Intervention> interventions = new ArrayList<>();
    long step = 0;
    for (int i = random.nextInt(7); i > 0; i--) {
      step += random.nextInt(50);
      interventions.add(new Intervention(step, change()));
    }
    return scenario.with(interventions);
  }

  private Change change() {
    return switch (random.nextInt(shape.hidden().isEmpty() ? 5 : 8)) {
      case 0 ->
          scenario.setup().order() instanceof Order.Recorded || random.nextBoolean()
              ? new Change.Set(new Target.LearningRate(), 1 + random.nextDouble())
              : new Change.Set(new Target.BatchSize(), 1);
      case 1 -> new Change.Add(place(), random.nextGaussian());
      case 2 -> new Change.Set(target(), random.nextInt(2));
      case 3 -> {
        Activation any = Activation.all().get(random.nextInt(Activation.all().size()));
        yield new Change.SetActivation(contender(), any.withParameter(any.parameterLimit() / 3));
      }
      case 4 -> rule();
      case 5 -> new Change.Freeze(unit());
      case 6 -> new Change.Unfreeze(unit());
      default -> new Change.Reinitialize(unit());
    };
  }

  private Change rule() {
    int contender = contender();
    boolean momentum =
        contender != Target.ALL
            && scenario.setup().rule(contender).optimizer() instanceof Optimizer.Sgd;
    if (momentum && random.nextBoolean()) {
      return new Change.Set(new Target.Momentum(contender), random.nextDouble());
    }
    if (random.nextInt(3) == 0) {
      return new Change.Set(new Target.ResetEvery(contender), random.nextInt(200));
    }
    if (random.nextInt(4) == 0) {
      boolean leaks =
          contender != Target.ALL && scenario.setup().rule(contender).learned().leakRate() > 0;
      return leaks && random.nextBoolean()
          ? new Change.Set(new Target.LeakRate(contender), random.nextDouble())
          : new Change.Set(new Target.BatchNorm(contender), random.nextInt(2));
    }
    return random.nextBoolean()
        ? new Change.Set(new Target.Clip(contender), random.nextInt(3) / 7.0)
        : new Change.SetSchedule(contender, DrawnRules.schedule(random));
  }

  private Target target() {
    return random.nextBoolean() ? place() : new Target.Alpha(Target.ALL);
  }

  private Target place() {
    int layer = random.nextInt(shape.layers());
    int unit = random.nextInt(shape.units(layer));
    return switch (random.nextInt(3)) {
      case 0 -> new Target.HiddenBias(contender());
      case 1 -> new Target.Weight(contender(), layer, unit, random.nextInt(shape.inputs(layer)));
      default -> new Target.Bias(contender(), layer, unit);
    };
  }

  private Change.UnitAddress unit() {
    int layer = random.nextInt(shape.hidden().size());
    return new Change.UnitAddress(contender(), layer, random.nextInt(shape.units(layer)));
  }

  private int contender() {
    return random.nextInt(scenario.setup().contenders().size() + 1) - 1;
  }
}
