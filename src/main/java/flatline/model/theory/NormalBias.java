package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.UnitExperiment;
import flatline.model.theory.geometry.Region;
import java.util.List;

/**
 * Weights N(0, s²), bias N(0, t²), data on a disc of radius R about 0: ½(1 − sR/√(s²R² + t²)), the
 * share of a spherical cap.
 */
final class NormalBias implements ChanceLaw {

  @Override
  public String id() {
    return "normal_bias";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real("spread", 0, 10, 1),
        Parameter.real("radius", 0.1, 10, 2),
        Parameter.real("sigma", 0.1, 10, 1));
  }

  @Override
  public String source() {
    return "area of a spherical cap";
  }

  @Override
  public Prediction predict(LawSettings at) {
    double reach = at.get("sigma") * at.get("radius");
    double spread = at.get("spread");
    return Prediction.exact(0.5 * (1 - reach / StrictMath.sqrt(reach * reach + spread * spread)));
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double spread = at.get("spread");
    return new UnitExperiment(
        new Region.Disc(0, 0, at.get("radius")),
        at.get("sigma"),
        random -> spread * random.normal());
  }
}
