package flatline.model.theory;

import flatline.model.theory.experiment.DeepExperiment;
import flatline.model.theory.experiment.Experiment;
import java.util.Collections;
import java.util.List;

/**
 * Data all round 0 in the plane (64 directions): no closed form is known; a single input bounds it
 * from above.
 */
final class PlaneData implements ChanceLaw {

  private static final int DIRECTIONS = 64;

  @Override
  public String id() {
    return "plane";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.whole("hidden", 1, 30, 9), Parameter.whole("width", 1, 32, 3));
  }

  @Override
  public String source() {
    return "Lu, Shin, Su & Karniadakis 2019, Dying ReLU and initialization, arXiv:1903.06733";
  }

  @Override
  public Prediction predict(LawSettings at) {
    return new Prediction(
        0, OneInput.dead(Collections.nCopies(at.whole("hidden"), at.whole("width"))));
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double[][] allRound = new double[DIRECTIONS][];
    for (int i = 0; i < DIRECTIONS; i++) {
      double angle = 2 * StrictMath.PI * i / DIRECTIONS;
      allRound[i] = new double[] {StrictMath.cos(angle), StrictMath.sin(angle)};
    }
    return new DeepExperiment(at.whole("width"), at.whole("hidden"), allRound);
  }
}
