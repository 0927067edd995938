package flatline.model.theory;

import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Dataset;
import flatline.model.data.Normalization;
import flatline.model.network.Loss;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.random.RandomStream;
import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.geometry.Hull;
import java.util.List;

/**
 * Any data set: the mean over all directions u of the probability that the length of the weights
 * leaves the unit dead. With m(u) the largest u·x over the samples: for b &lt; 0 it is 1 −
 * exp(−b²/(2s²m²)) where m &gt; 0, else 1; for b = 0 it is 1 where m ≤ 0, else 0; for b &gt; 0 it
 * is exp(−b²/(2s²m²)) where m &lt; 0, else 0.
 */
public final class AnyData implements ChanceLaw {

  private static final int DIRECTIONS = 20_000;

  /** Where nothing jumps from one direction to the next, every tenth of them is enough. */
  private static final int SMOOTH = 10;

  private static final Shape UNIT = new Shape(2, List.of(1));

  private final Samples samples;
  private final Hull hull;

  /** Empty until it is asked for: a list of all laws needs none. */
  private double[] reaches = {};

  /**
   * The law for some data.
   *
   * @param data at least one sample, as the network gets them
   */
  public AnyData(Dataset data) {
    samples = new Samples(data);
    hull = new Hull(data);
  }

  /** The law for two hundred samples of the circle, standardized. */
  static AnyData ofCircle() {
    DataSource circle = new DataSource.Generated(DataKind.CIRCLE, 200, 0.05);
    return new AnyData(Normalization.STANDARDIZED.apply(circle.samples(1)));
  }

  /** The largest u·x over the samples, for directions u all round. */
  private synchronized double[] reaches() {
    if (reaches.length == 0) {
      double[] all = new double[DIRECTIONS];
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * StrictMath.PI * (i + 0.5) / DIRECTIONS;
        all[i] = hull.reach(StrictMath.cos(angle), StrictMath.sin(angle));
      }
      reaches = all;
    }
    return reaches;
  }

  @Override
  public String id() {
    return "any_data";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.real("bias", -10, 10, -1), Parameter.real("sigma", 0.1, 10, 1));
  }

  @Override
  public String source() {
    return "mean over directions of the χ distribution";
  }

  @Override
  public Prediction predict(LawSettings at) {
    double b = at.get("bias") / at.get("sigma");
    int step = b == 0 ? 1 : SMOOTH;
    double[] all = reaches();
    double sum = 0;
    for (int i = 0; i < DIRECTIONS; i += step) {
      sum += dead(all[i], b);
    }
    return Prediction.exact(sum * step / DIRECTIONS);
  }

  /** The probability in one direction, of reach m; b over s. */
  private static double dead(double m, double b) {
    if (b == 0) {
      return m <= 0 ? 1 : 0;
    }
    double shorter = StrictMath.exp(-b * b / (2 * m * m));
    if (b < 0) {
      return m > 0 ? 1 - shorter : 1;
    }
    return m < 0 ? shorter : 0;
  }

  @Override
  public Experiment experiment(LawSettings at) {
    WeightRule weights = new WeightRule.Normal(at.get("sigma"));
    RandomInitialization start = new RandomInitialization(weights, at.get("bias"), weights, 0);
    Propagation network = new Propagation(start.create(UNIT, 0), new Relu(), Loss.CROSS_ENTROPY);
    return random -> isDead(network, start, random);
  }

  private boolean isDead(Propagation network, RandomInitialization start, RandomStream random) {
    network.load(start.create(UNIT, random.bits()));
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      if (network.preactivation(0, 0) > 0) {
        return false;
      }
    }
    return true;
  }
}
