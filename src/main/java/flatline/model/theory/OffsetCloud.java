package flatline.model.theory;

import flatline.model.random.RandomStream;
import flatline.model.theory.experiment.Experiment;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * With bias 0 and n samples of a standard normal cloud in d dimensions whose mean lies γ·√d from 0,
 * that is γ = ‖μ‖/‖σ‖, a unit is dead with probability E[Φ(−γ·c)ⁿ], c = √d·cos θ with θ the angle
 * between weights and mean: along the weights the samples are normal about γ·c. For many dimensions
 * c is nearly normal itself, and the probability nearly Φ(−mₙ/γ), with mₙ the expected largest of n
 * standard normals; Simon et al. 2026, arXiv:2605.31518, report it of dead features of sparse
 * autoencoders.
 */
final class OffsetCloud implements ChanceLaw {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
  private static final int ANGLES = 4000;

  @Override
  public String id() {
    return "offset_cloud";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real("offset", 0, 16, 4),
        Parameter.whole("samples", 1, 500, 200),
        Parameter.whole("dimension", 1, 64, 8));
  }

  @Override
  public String source() {
    return "Simon et al. 2026, arXiv:2605.31518";
  }

  @Override
  public Prediction predict(LawSettings at) {
    return Prediction.exact(
        dead(at.get("offset"), (int) at.get("samples"), (int) at.get("dimension")));
  }

  /** The mean over angles, whose density is that of a direction's component along the mean. */
  static double dead(double offset, int samples, int dimensions) {
    if (dimensions == 1) {
      return (off(offset, samples) + off(-offset, samples)) / 2;
    }
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < ANGLES; i++) {
      double latitude = StrictMath.PI * ((i + 0.5) / ANGLES - 0.5);
      double weight = StrictMath.pow(StrictMath.cos(latitude), dimensions - 2.0);
      double along = StrictMath.sqrt(dimensions) * StrictMath.sin(latitude);
      sum += weight * off(offset * along, samples);
      weights += weight;
    }
    return sum / weights;
  }

  /** The chance that none of so many normal numbers about a mean is above 0. */
  private static double off(double mean, int samples) {
    return StrictMath.pow(STANDARD.cumulativeProbability(-mean), samples);
  }

  @Override
  public Experiment experiment(LawSettings at) {
    return new CloudExperiment(
        at.get("offset"), (int) at.get("samples"), (int) at.get("dimension"));
  }

  /** Draws a unit and a cloud, and looks at every sample. */
  private record CloudExperiment(double offset, int samples, int dimensions) implements Experiment {

    @Override
    public boolean happens(RandomStream random) {
      double[] weights = new double[dimensions];
      for (int i = 0; i < dimensions; i++) {
        weights[i] = random.normal();
      }
      // Which way the mean lies makes no difference, so it lies along the first axis.
      double mean = offset * StrictMath.sqrt(dimensions);
      for (int sample = 0; sample < samples; sample++) {
        double z = weights[0] * mean;
        for (double weight : weights) {
          z += weight * random.normal();
        }
        if (z > 0) {
          return false;
        }
      }
      return true;
    }
  }
}
