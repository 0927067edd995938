package flatline.model.theory;

import flatline.model.theory.experiment.DeepExperiment;
import flatline.model.theory.experiment.Experiment;
import java.util.Collections;
import java.util.List;

/**
 * Data on a line, on both sides of 0, L layers of which L − 1 are hidden ones of width N, bias 0,
 * symmetric weights. With a₁ = 1 − 2^−N, a₂ = 1 − 2^(1−N) − (N − 1)·4^−N and k = L − 2 the
 * probability is at least 1 − a₁ᵏ + (1 − 2^(1−N))(1 − 2^−N)/(1 + (N − 1)2^−N)·(a₂ᵏ − a₁ᵏ), and at
 * most 1 − a₁^(L−1).
 */
public final class LineData implements ChanceLaw {

  @Override
  public String id() {
    return "line";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.whole("layers", 2, 30, 10), Parameter.whole("width", 1, 32, 3));
  }

  @Override
  public String source() {
    return "Lu, Shin, Su & Karniadakis 2019, Dying ReLU and initialization, arXiv:1903.06733";
  }

  @Override
  public Prediction predict(LawSettings at) {
    int width = at.whole("width");
    int layers = at.whole("layers");
    double high = OneInput.dead(Collections.nCopies(layers - 1, width));
    return new Prediction(Math.min(lower(width, layers), high), high);
  }

  private static double lower(int width, int layers) {
    double half = StrictMath.pow(2, -width);
    double a1 = 1 - half;
    double a2 = 1 - 2 * half - (width - 1) * half * half;
    double factor = (1 - 2 * half) * a1 / (1 + (width - 1) * half);
    double all = StrictMath.pow(a1, layers - 2);
    return 1 - all + factor * (StrictMath.pow(a2, layers - 2) - all);
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double[][] bothSides = {{1}, {-1}};
    return new DeepExperiment(at.whole("width"), at.whole("layers") - 1, bothSides);
  }
}
