package flatline.model.theory;

import flatline.model.network.initialization.WeightRule;
import flatline.model.theory.experiment.Experiment;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A ReLU unit with weights N(0, s²) and bias b ≤ 0 is dead on data that fill a ball of radius R
 * about 0 exactly if R|w| ≤ |b|. With q = |b|/(sR): erf(q/√2) in one dimension, 1 − exp(−q²/2) in
 * two, erf(q/√2) − √(2/π)·q·exp(−q²/2) in three: the χ distribution of |w|/s.
 */
final class ConstantBias implements ChanceLaw {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  @Override
  public String id() {
    return "constant_bias";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real("bias", -10, 0, -3),
        Parameter.real("radius", 0.1, 10, 2),
        Parameter.real("sigma", 0.1, 10, 1),
        Parameter.whole("dimension", 1, 3, 2));
  }

  @Override
  public String source() {
    return "distribution function of the length of a normal vector (χ distribution)";
  }

  @Override
  public Prediction predict(LawSettings at) {
    double q = -at.get("bias") / (at.get("sigma") * at.get("radius"));
    double inOne = STANDARD.probability(-q, q);
    double tail = StrictMath.exp(-q * q / 2);
    return Prediction.exact(
        switch (at.whole("dimension")) {
          case 1 -> inOne;
          case 2 -> 1 - tail;
          default -> inOne - StrictMath.sqrt(2 / StrictMath.PI) * q * tail;
        });
  }

  @Override
  public Experiment experiment(LawSettings at) {
    int dimension = at.whole("dimension");
    WeightRule weights = new WeightRule.Normal(at.get("sigma"));
    double radius = at.get("radius");
    double bias = at.get("bias");
    return random -> {
      double square = 0;
      for (int i = 0; i < dimension; i++) {
        double w = weights.draw(random, dimension, 1);
        square += w * w;
      }
      return radius * StrictMath.sqrt(square) + bias <= 0;
    };
  }
}
