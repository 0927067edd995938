package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.UnitExperiment;
import flatline.model.theory.geometry.Quadrature;
import flatline.model.theory.geometry.Region;
import java.util.List;

/**
 * The same on the N corners of a regular polygon: 1 − (N/π)·∫₀^{π/N} exp(−b²/(2s²R²cos²δ)) dδ, the
 * mean over the angle δ between the weights and the nearest corner.
 */
final class PolygonData implements ChanceLaw {

  private static final int INTERVALS = 200;

  @Override
  public String id() {
    return "polygon";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real("bias", -10, 0, -3),
        Parameter.whole("corners", 3, 64, 6),
        Parameter.real("radius", 0.1, 10, 2),
        Parameter.real("sigma", 0.1, 10, 1));
  }

  @Override
  public String source() {
    return "mean over directions of the χ distribution";
  }

  @Override
  public Prediction predict(LawSettings at) {
    double q = at.get("bias") / (at.get("sigma") * at.get("radius"));
    double end = StrictMath.PI / at.whole("corners");
    double mean =
        Quadrature.mean(
            angle -> StrictMath.exp(-q * q / (2 * StrictMath.pow(StrictMath.cos(angle), 2))),
            0,
            end,
            INTERVALS);
    return Prediction.exact(1 - mean);
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double bias = at.get("bias");
    Region corners = new Region.Polygon(at.whole("corners"), at.get("radius"));
    return new UnitExperiment(corners, at.get("sigma"), _ -> bias);
  }
}
