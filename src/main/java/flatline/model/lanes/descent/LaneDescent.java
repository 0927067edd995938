package flatline.model.lanes.descent;

import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import java.util.Arrays;

/**
 * An optimizer at work in every lane: {@link flatline.model.optimizer.Descent}, number by number,
 * in plain loops over whole rows. The lanes began together, so what counts steps is one number.
 */
public final class LaneDescent {

  private static final double[][] NOTHING = {};

  /** Keeps a gradient of 0 from being divided by 0. */
  private static final double CLIP_EPSILON = 1e-6;

  private final LaneNetworks networks;
  private final LaneSettings settings;
  private final StepRule rule;
  private final double[][] means;
  private final double[] factor;
  private final double[][] first;
  private final double[][] second;
  private double power1 = 1;
  private double power2 = 1;

  /** One that remembers nothing yet. */
  public LaneDescent(LaneNetworks networks, LaneSettings settings, StepRule rule) {
    this.networks = networks;
    this.settings = settings;
    this.rule = rule;
    int memories = rule.optimizer().memories();
    means = rows();
    first = memories > 0 ? rows() : NOTHING;
    second = memories > 1 ? rows() : NOTHING;
    factor = new double[networks.lanes()];
  }

  private double[][] rows() {
    return new double[networks.rows().length][networks.lanes()];
  }

  /** Whether it knows what a bound on its steps is. */
  public static boolean isBounded(Optimizer optimizer) {
    return switch (optimizer) {
      case Optimizer.Sgd _ -> true;
      case Optimizer.Adam(double beta1, double beta2, double _) -> beta1 * beta1 < beta2;
    };
  }

  /** Where steps leave the mean gradients: a row for each parameter, in canonical order. */
  public double[][] means() {
    return means;
  }

  /** Moves the networks by the gradients that are in {@link #means()}, which it changes. */
  public void move() {
    if (rule.clip() > 0) {
      clip();
    }
    switch (rule.optimizer()) {
      case Optimizer.Sgd(double momentum) -> roll(momentum);
      case Optimizer.Adam adam -> adapt(adam);
    }
  }

  private void clip() {
    Arrays.fill(factor, 0);
    for (double[] row : means) {
      addSquares(row, factor);
    }
    double most = rule.clip();
    for (int l = 0; l < factor.length; l++) {
      // A factor of 1 leaves every number as it is.
      factor[l] = Math.min(most / (Math.sqrt(factor[l]) + CLIP_EPSILON), 1);
    }
    for (double[] row : means) {
      multiply(row, factor);
    }
  }

  private static void addSquares(double[] row, double[] sums) {
    for (int l = 0; l < sums.length; l++) {
      sums[l] += row[l] * row[l];
    }
  }

  private static void multiply(double[] row, double[] factor) {
    for (int l = 0; l < row.length; l++) {
      row[l] *= factor[l];
    }
  }

  private void roll(double momentum) {
    for (int i = 0; i < means.length; i++) {
      if (momentum == 0) {
        take(networks.rows()[i], means[i], settings.rate());
      } else {
        roll(networks.rows()[i], means[i], first[i], settings.rate(), momentum);
      }
    }
  }

  private static void take(double[] parameters, double[] gradient, double[] rate) {
    for (int l = 0; l < parameters.length; l++) {
      parameters[l] -= gradient[l] * rate[l];
    }
  }

  private static void roll(
      double[] parameters, double[] gradient, double[] velocity, double[] rate, double momentum) {
    for (int l = 0; l < parameters.length; l++) {
      double v = momentum * velocity[l] + gradient[l];
      velocity[l] = v;
      parameters[l] -= rate[l] * v;
    }
  }

  private void adapt(Optimizer.Adam adam) {
    power1 *= adam.beta1();
    power2 *= adam.beta2();
    for (int i = 0; i < means.length; i++) {
      adapt(networks.rows()[i], means[i], first[i], second[i], adam);
    }
  }

  private void adapt(
      double[] parameters,
      double[] gradient,
      double[] averages,
      double[] squares,
      Optimizer.Adam adam) {
    double[] rate = settings.rate();
    double beta1 = adam.beta1();
    double beta2 = adam.beta2();
    double rest1 = 1 - beta1;
    double rest2 = 1 - beta2;
    double bias1 = 1 - power1;
    double bias2 = 1 - power2;
    double epsilon = adam.epsilon();
    for (int l = 0; l < parameters.length; l++) {
      double g = gradient[l];
      double mean = beta1 * averages[l] + rest1 * g;
      double square = beta2 * squares[l] + rest2 * g * g;
      averages[l] = mean;
      squares[l] = square;
      parameters[l] -= rate[l] * (mean / bias1) / (Math.sqrt(square / bias2) + epsilon);
    }
  }

  /** Forgets one parameter's past in one lane. */
  public void forget(int parameter, int lane) {
    if (first.length > 0) {
      first[parameter][lane] = 0;
    }
    if (second.length > 0) {
      second[parameter][lane] = 0;
    }
  }

  /** Forgets a lane's past. */
  public void clear(int lane) {
    for (int i = 0; i < means.length; i++) {
      forget(i, lane);
    }
  }

  /** The largest magnitude of what any lane remembers of gradients. */
  public double largest() {
    double largest = 0;
    for (double[] row : first) {
      for (double each : row) {
        largest = Math.max(largest, Math.abs(each));
      }
    }
    return largest;
  }
}
