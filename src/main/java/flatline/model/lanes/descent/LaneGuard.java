package flatline.model.lanes.descent;

import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;

/**
 * For how many steps no number of a network can stop being finite, so that nobody has to look for
 * one in between.
 */
public final class LaneGuard {

  /** Far from overflow: the sum of a million losses of outputs of this size is finite. */
  private static final double LIMIT = 1e200;

  private static final double SMALL = 1e15;

  private static final int MOST_STEPS = 1000;

  /** More than the rounding errors of a step. */
  private static final double ROUNDING = 1.001;

  private final Shape shape;
  private final double inputs;
  private final LaneSettings settings;
  private final Optimizer optimizer;
  private final boolean learned;
  private final double lambda;

  /** By layer, a bound on what goes into it. */
  private final double[] signals;

  private double reach;

  /**
   * A guard of the networks of some lanes.
   *
   * @param rule by which gradients become steps
   * @param regularization what steps do to the weights besides
   * @param inputs the largest magnitude among the inputs of all lanes
   */
  public LaneGuard(
      Shape shape,
      LaneSettings settings,
      StepRule rule,
      Regularization regularization,
      double inputs) {
    lambda = regularization.rate();
    optimizer = rule.optimizer();
    learned = !rule.learned().isNothing();
    this.shape = shape;
    this.settings = settings;
    this.inputs = inputs;
    signals = new double[shape.hidden().size() + 1];
  }

  /**
   * The number of steps, 0 if nothing can be promised even now.
   *
   * @param largest the largest magnitude among the parameters; NaN if one of them is
   * @param velocity that among what is remembered of gradients
   */
  public int safeSteps(double largest, double velocity) {
    if (learned) {
      return isSmall(largest) && isSmall(velocity) ? 1 : 0;
    }
    double bound = largest;
    double carried = velocity;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      double gradient = gradient(bound);
      if (!(reach < LIMIT && gradient < LIMIT)) {
        return Math.max(0, steps - 1);
      }
      carried = carried(carried, gradient) * ROUNDING;
      bound = (bound + settings.largestRate() * (carried + lambda * bound)) * ROUNDING;
    }
    return MOST_STEPS;
  }

  /**
   * Whether a step that normalizes, or learns leaks, has no number near overflow: with magnitudes
   * below 10¹⁵ its gradients are below 10⁵⁵, and whatever follows from them below 10²³⁰.
   */
  private boolean isSmall(double magnitude) {
    double rate = settings.largestRate();
    return magnitude < SMALL && inputs < SMALL && rate < SMALL && lambda * rate < SMALL;
  }

  /**
   * A bound on what a step takes off at a rate of 1. Of Adam, by Cauchy and Schwarz, |m| is at most
   * (1 − β₁)·√(v/((1 − β₂)(1 − β₁²/β₂))), and the corrections of both are between 1 − β and 1.
   */
  private double carried(double before, double gradient) {
    return switch (optimizer) {
      case Optimizer.Sgd(double momentum) -> momentum * before + gradient;
      case Optimizer.Adam(double beta1, double beta2, double _) ->
          1 / Math.sqrt((1 - beta2) * (1 - beta1 * beta1 / beta2));
    };
  }

  /** A bound on any gradient of networks whose parameters are bounded; {@link #reach} on any z. */
  private double gradient(double bound) {
    int last = shape.hidden().size();
    signals[0] = inputs;
    reach = inputs;
    for (int layer = 0; layer <= last; layer++) {
      reach = bound * (shape.inputs(layer) * signals[layer] + 1);
      if (layer < last) {
        signals[layer + 1] = settings.growth().bound(reach);
      }
    }
    double delta = settings.loss().steepestSlope();
    double most = 0;
    for (int layer = last; layer >= 0; layer--) {
      most = Math.max(most, delta * Math.max(signals[layer], 1));
      delta *= bound * shape.units(layer) * settings.growth().slope();
    }
    return most;
  }
}
