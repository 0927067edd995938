package flatline.model.theory.experiment;

import flatline.model.network.initialization.WeightRule;
import flatline.model.random.RandomStream;
import flatline.model.theory.geometry.Region;

/** A ReLU unit with two inputs is dead at birth: z = w·x + b is at most 0 on all data. */
public final class UnitExperiment implements Experiment {

  /** How a bias comes about. */
  public interface Bias {

    /** The next one. */
    double draw(RandomStream random);
  }

  private final Region region;
  private final WeightRule weights;
  private final Bias bias;

  /**
   * A unit and the data that it must be off on.
   *
   * @param sigma the standard deviation of a weight
   */
  public UnitExperiment(Region region, double sigma, Bias bias) {
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
