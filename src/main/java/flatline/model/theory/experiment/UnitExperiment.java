package flatline.model.theory;

import flatline.model.network.WeightRule;
import flatline.model.random.RandomStream;
import flatline.model.theory.geometry.Region;

/** A ReLU unit with two inputs is dead at birth: z = w·x + b is at most 0 on all data. */
final class UnitExperiment implements Experiment {

  /** How a bias comes about. */
  interface Bias {
    double draw(RandomStream random);
  }

  private final Region region;
  private final WeightRule weights;
  private final Bias bias;

  UnitExperiment(Region region, double sigma, Bias bias) {
    this.region = region;
    weights = new WeightRule.Normal(sigma);
    this.bias = bias;
  }

  @Override
  public boolean happens(RandomStream random) {
    double wx = weights.draw(random, 2, 1);
    double wy = weights.draw(random, 2, 1);
    return region.reach(wx, wy) + bias.draw(random) <= 0;
  }
}
