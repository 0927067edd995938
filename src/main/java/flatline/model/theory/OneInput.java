package flatline.model.theory;

import flatline.model.theory.experiment.DeepExperiment;
import flatline.model.theory.experiment.Experiment;
import java.util.Collections;
import java.util.List;

/**
 * On a single input other than 0, hidden widths N₁ … Nₖ, bias 0, symmetric weights: some layer is
 * all off with probability 1 − Π(1 − 2^−Nₗ), exactly. The same bounds any data set from above.
 */
final class OneInput implements ChanceLaw {

  @Override
  public String id() {
    return "one_input";
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
    return Prediction.exact(dead(Collections.nCopies(at.whole("hidden"), at.whole("width"))));
  }

  /** The probability for hidden layers of these widths. */
  static double dead(List<Integer> widths) {
    double alive = 1;
    for (int width : widths) {
      alive *= 1 - StrictMath.pow(2, -width);
    }
    return 1 - alive;
  }

  @Override
  public Experiment experiment(LawSettings at) {
    return new DeepExperiment(at.whole("width"), at.whole("hidden"), new double[][] {{0.6, -0.8}});
  }
}
