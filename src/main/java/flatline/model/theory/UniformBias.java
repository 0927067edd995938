package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.UnitExperiment;
import flatline.model.theory.geometry.Region;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Weights N(0, s²), bias uniform in (−a, a), data on a disc of radius R about 0: ½ −
 * (sR/(2a))·√(π/2)·erf(a/(sR√2)), the mean of the law for a constant bias.
 */
final class UniformBias implements ChanceLaw {

  @Override
  public String id() {
    return "uniform_bias";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real("limit", 0.01, 10, 1),
        Parameter.real("radius", 0.1, 10, 2),
        Parameter.real("sigma", 0.1, 10, 1));
  }

  @Override
  public String source() {
    return "mean of the law for a constant bias";
  }

  @Override
  public Prediction predict(LawSettings at) {
    double reach = at.get("sigma") * at.get("radius");
    double limit = at.get("limit");
    double gone =
        reach
            / (2 * limit)
            * StrictMath.sqrt(StrictMath.PI / 2)
            * NormalDistribution.of(0, reach).probability(-limit, limit);
    return Prediction.exact(Math.max(0, 0.5 - gone));
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double limit = at.get("limit");
    return new UnitExperiment(
        new Region.Disc(0, 0, at.get("radius")),
        at.get("sigma"),
        random -> random.uniform(-limit, limit));
  }
}
