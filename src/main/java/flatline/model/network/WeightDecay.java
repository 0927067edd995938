package flatline.model.network;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes off the weights, once the gradient has moved them, something by what they were before.
 * Works on copies beside the kernels of the step, which know nothing of it.
 */
final class WeightDecay {

  private final AllParameters parameters;
  private final Regularization regularization;
  private final double[][][] hiddenBefore;
  private final double[] outputBefore;
  private final boolean[] struck;
  private boolean isAnyStruck;

  private WeightDecay(AllParameters parameters, Regularization regularization) {
    this.parameters = parameters;
    this.regularization = regularization;
    HiddenLayer[] hidden = parameters.hidden;
    hiddenBefore = new double[hidden.length][][];
    for (int layer = 0; layer < hidden.length; layer++) {
      hiddenBefore[layer] = new double[hidden[layer].weights.length][hidden[layer].units()];
    }
    outputBefore = new double[parameters.output.weights.length];
    struck = new boolean[parameters.shape().parameters()];
  }

  /** What a regularization does to a network's layers; null if that is nothing. */
  static @Nullable WeightDecay of(Regularization regularization, AllParameters parameters) {
    return regularization.isNone() ? null : new WeightDecay(parameters, regularization);
  }

  /** Keeps the weights as they are before the step. */
  void remember() {
    for (int layer = 0; layer < hiddenBefore.length; layer++) {
      double[][] weights = parameters.hidden[layer].weights;
      for (int input = 0; input < weights.length; input++) {
        System.arraycopy(weights[input], 0, hiddenBefore[layer][input], 0, weights[input].length);
      }
    }
    System.arraycopy(parameters.output.weights, 0, outputBefore, 0, outputBefore.length);
  }

  /**
   * Takes η·λ·r of what was kept off the weights; those of frozen units stay.
   *
   * @param learningRate η of the step
   * @param limit the largest magnitude of an input
   * @return as {@link Propagation#step}
   */
  boolean apply(double learningRate, double limit) {
    double share = learningRate * regularization.rate();
    boolean toZero = regularization.kind() == Regularization.Kind.L1;
    int place = 0;
    for (int layer = 0; layer < hiddenBefore.length; layer++) {
      HiddenLayer moved = parameters.hidden[layer];
      int inputs = moved.weights.length;
      for (int input = 0; input < inputs; input++) {
        double[] before = hiddenBefore[layer][input];
        double[] now = moved.weights[input];
        for (int unit = 0; unit < now.length; unit++) {
          if (!moved.isFrozen(unit)) {
            now[unit] =
                toZero
                    ? towardsZero(
                        now[unit], before[unit], share, place + unit * (inputs + 1) + input)
                    : now[unit] - share * before[unit];
          }
        }
      }
      moved.copyByUnit();
      place += moved.units() * (inputs + 1);
    }
    double[] out = parameters.output.weights;
    for (int input = 0; !parameters.output.handsOn() && input < out.length; input++) {
      out[input] =
          toZero
              ? towardsZero(out[input], outputBefore[input], share, place + input)
              : out[input] - share * outputBefore[input];
    }
    return parameters.isSafe(limit);
  }

  /** A weight that crosses 0 on its way stops there for good. */
  private double towardsZero(double now, double before, double share, int place) {
    if (isAnyStruck && struck[place]) {
      return 0;
    }
    double next = now - share * sign(before);
    if (now * next < 0) {
      struck[place] = true;
      isAnyStruck = true;
      return 0;
    }
    return next;
  }

  private static double sign(double weight) {
    if (weight < 0) {
      return -1;
    }
    return weight > 0 ? 1 : 0;
  }

  /** Lets a weight learn again. */
  void restore(int place) {
    struck[place] = false;
  }

  /** The places of weights that stay at 0. */
  Set<Integer> struck() {
    if (!isAnyStruck) {
      return Set.of();
    }
    Set<Integer> places = new TreeSet<>();
    for (int place = 0; place < struck.length; place++) {
      if (struck[place]) {
        places.add(place);
      }
    }
    return Set.copyOf(places);
  }

  /** Makes these, and no others, the places of weights that stay at 0. */
  void strike(Set<Integer> places) {
    for (int place = 0; place < struck.length; place++) {
      struck[place] = places.contains(place);
    }
    isAnyStruck = !places.isEmpty();
  }

  /** A weight that stays has no gradient. */
  void dropStruck(double[] gradient) {
    for (int place = 0; isAnyStruck && place < struck.length; place++) {
      gradient[place] = struck[place] ? 0 : gradient[place];
    }
  }
}
