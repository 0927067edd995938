package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.OneUnitTraining;
import java.util.List;

/**
 * One ReLU unit without a network behind it learns a linear target whose standard deviation is
 * small beside what the unit gives at first: its first steps push it down, and what is carried of
 * them pushes it further, off all samples. After Arnekvist, Carvalho, Kragic and Stork 2020, "The
 * effect of target normalization and momentum on dying ReLU" (arXiv:2005.06195). Nothing is proved
 * of how often that happens, so it is measured alone.
 */
final class LowTarget implements ChanceLaw {

  @Override
  public String id() {
    return "low_target";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real("deviation", 0.01, 1, 0.1),
        Parameter.real("momentum", 0, 0.99, 0),
        Parameter.real("step", 0.001, 1, 0.1),
        Parameter.whole("dimension", 1, 20, 5));
  }

  @Override
  public String source() {
    return "Arnekvist et al. 2020, arXiv:2005.06195";
  }

  @Override
  public boolean isProved() {
    return false;
  }

  @Override
  public Prediction predict(LawSettings at) {
    return new Prediction(0, 1);
  }

  @Override
  public Experiment experiment(LawSettings at) {
    return new OneUnitTraining(
        at.whole("dimension"), at.get("deviation"), at.get("momentum"), at.get("step"));
  }
}
