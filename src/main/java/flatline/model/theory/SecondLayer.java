package flatline.model.theory;

import flatline.model.random.RandomStream;
import flatline.model.theory.experiment.Experiment;
import java.util.List;

/**
 * A unit of the second layer, above n ReLU units, with symmetric weights and biases throughout, is
 * inactive on the whole plane with probability 2^−(n+1) for n ≤ 2, and 5/64 for n = 3.
 */
final class SecondLayer implements ChanceLaw {

  @Override
  public String id() {
    return "second_layer";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.whole("below", 1, 3, 2));
  }

  @Override
  public String source() {
    return "Brownlowe et al. 2024, arXiv:2412.06829";
  }

  @Override
  public Prediction predict(LawSettings at) {
    int below = at.whole("below");
    return Prediction.exact(below < 3 ? StrictMath.pow(2, -(below + 1)) : 5.0 / 64);
  }

  @Override
  public Experiment experiment(LawSettings at) {
    WholePlane unit = new WholePlane(at.whole("below"));
    return random -> {
      unit.draw(random);
      return unit.isInactive();
    };
  }

  /** The unit: z(x) = c + Σ vᵢ·max(0, wᵢ·x + bᵢ), which is linear between the lines of the wᵢ. */
  private static final class WholePlane {

    private final double[][] w;
    private final double[] b;
    private final double[] v;
    private double c;

    WholePlane(int below) {
      w = new double[below][2];
      b = new double[below];
      v = new double[below];
    }

    void draw(RandomStream random) {
      for (int i = 0; i < b.length; i++) {
        w[i][0] = random.normal();
        w[i][1] = random.normal();
        b[i] = random.normal();
        v[i] = random.normal();
      }
      c = random.normal();
    }

    /** It has its maximum where lines cross, or grows along one of them without end. */
    boolean isInactive() {
      if (b.length == 1) {
        return c <= 0 && v[0] <= 0;
      }
      for (int i = 0; i < b.length; i++) {
        if (slope(-w[i][1], w[i][0], i) > 0 || slope(w[i][1], -w[i][0], i) > 0) {
          return false;
        }
        for (int j = 0; j < i; j++) {
          if (atCrossing(i, j) > 0) {
            return false;
          }
        }
      }
      return true;
    }

    /** How fast z grows far out along line {@code own}, on which unit {@code own} gives 0. */
    private double slope(double x, double y, int own) {
      double sum = 0;
      for (int i = 0; i < b.length; i++) {
        if (i != own) {
          sum += v[i] * Math.max(0, w[i][0] * x + w[i][1] * y);
        }
      }
      return sum;
    }

    private double atCrossing(int first, int second) {
      double determinant = w[first][0] * w[second][1] - w[first][1] * w[second][0];
      double x = (w[first][1] * b[second] - b[first] * w[second][1]) / determinant;
      double y = (b[first] * w[second][0] - w[first][0] * b[second]) / determinant;
      double z = c;
      for (int i = 0; i < b.length; i++) {
        if (i != first && i != second) {
          z += v[i] * Math.max(0, w[i][0] * x + w[i][1] * y + b[i]);
        }
      }
      return z;
    }
  }
}
