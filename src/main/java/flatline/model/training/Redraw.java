package flatline.model.training;

import flatline.model.network.Shape;
import flatline.model.network.initialization.Initialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.random.RandomStream;
import flatline.model.scenario.Scenario;

/** The weights and the bias that a hidden unit gets when it is drawn anew. */
public final class Redraw {

  private final long seed;
  private final Shape shape;
  private final RandomInitialization rule;

  /** By the rule of a scenario's initialization. */
  public Redraw(Scenario scenario) {
    seed = scenario.setup().seed();
    shape = scenario.setup().shape();
    rule = rule(scenario.setup().initialization());
  }

  /** Units of networks whose first weights were given are drawn by He's rule, with bias 0. */
  private static RandomInitialization rule(Initialization initialization) {
    return initialization instanceof RandomInitialization random
        ? random
        : new RandomInitialization(new WeightRule.He(), 0, new WeightRule.Lecun(), 0);
  }

  /** The weights, one for each input; the same place and step give every contender the same. */
  public double[] weights(int layer, int unit, long step) {
    RandomStream random = new RandomStream(seed, "unit " + layer + " " + unit);
    random.key(step);
    double[] weights = new double[shape.inputs(layer)];
    for (int input = 0; input < weights.length; input++) {
      weights[input] = rule.hidden().draw(random, weights.length, shape.units(layer));
    }
    return weights;
  }

  /** The bias that the unit starts anew with. */
  public double bias() {
    return rule.bias();
  }
}
