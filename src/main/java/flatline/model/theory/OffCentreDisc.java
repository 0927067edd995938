package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.UnitExperiment;
import flatline.model.theory.geometry.Region;
import java.util.List;

/**
 * With bias 0 and data on a disc of radius R about a point at distance c &gt; R from 0 a unit is
 * dead with probability arccos(R/c)/π, and always on with the same: the weights must point away
 * from all of the disc. A disc that holds 0 has no dead unit.
 */
final class OffCentreDisc implements ChanceLaw {

  @Override
  public String id() {
    return "off_centre_disc";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.real("distance", 0, 20, 3), Parameter.real("radius", 0.1, 10, 2));
  }

  @Override
  public String source() {
    return "share of the directions that point away from a disc";
  }

  @Override
  public Prediction predict(LawSettings at) {
    double ratio = at.get("radius") / at.get("distance");
    return Prediction.exact(ratio < 1 ? StrictMath.acos(ratio) / StrictMath.PI : 0);
  }

  @Override
  public Experiment experiment(LawSettings at) {
    return new UnitExperiment(new Region.Disc(at.get("distance"), 0, at.get("radius")), 1, _ -> 0);
  }
}
