package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.UnitExperiment;
import flatline.model.theory.geometry.Region;
import java.util.List;

/** All H units of a layer are dead with probability Pᴴ: given the data, they are independent. */
final class WholeLayer implements ChanceLaw {

  @Override
  public String id() {
    return "whole_layer";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.whole("units", 1, 32, 8),
        Parameter.real("bias", -10, 0, -3),
        Parameter.real("radius", 0.1, 10, 2),
        Parameter.real("sigma", 0.1, 10, 1));
  }

  @Override
  public String source() {
    return "independence of the units: their number is binomial";
  }

  @Override
  public Prediction predict(LawSettings at) {
    double q = at.get("bias") / (at.get("sigma") * at.get("radius"));
    return Prediction.exact(StrictMath.pow(1 - StrictMath.exp(-q * q / 2), at.whole("units")));
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double bias = at.get("bias");
    int units = at.whole("units");
    Experiment unit =
        new UnitExperiment(new Region.Disc(0, 0, at.get("radius")), at.get("sigma"), _ -> bias);
    return random -> {
      for (int i = 0; i < units; i++) {
        if (!unit.happens(random)) {
          return false;
        }
      }
      return true;
    };
  }
}
