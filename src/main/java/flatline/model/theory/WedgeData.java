package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.UnitExperiment;
import flatline.model.theory.geometry.Region;
import java.util.List;

/** With bias 0 and data in a wedge of opening T &lt; π seen from 0: ½ − T/(2π). */
final class WedgeData implements ChanceLaw {

  @Override
  public String id() {
    return "wedge";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.real("degrees", 0, 179, 90));
  }

  @Override
  public String source() {
    return "share of the directions that point away from a wedge";
  }

  @Override
  public Prediction predict(LawSettings at) {
    return Prediction.exact(0.5 - at.get("degrees") / 360);
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double opening = StrictMath.toRadians(at.get("degrees"));
    return new UnitExperiment(new Region.Arc(opening), 1, _ -> 0);
  }
}
