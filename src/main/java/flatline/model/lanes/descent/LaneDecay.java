package flatline.model.lanes.descent;

import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes off the weights of every lane, once a step has moved them, the same share of what they were
 * before: L2. What L1 does differs from weight to weight.
 */
public final class LaneDecay {

  private final LaneSettings settings;
  private final double lambda;

  /** Of the weights, without the biases. */
  private final double[][] weights;

  private final double[][] before;
  private final double[] share;

  private LaneDecay(LaneNetworks networks, LaneSettings settings, double lambda) {
    this.settings = settings;
    this.lambda = lambda;
    weights = weights(networks);
    before = new double[weights.length][networks.lanes()];
    share = new double[networks.lanes()];
  }

  /** What a regularization does to networks; null if that is nothing. */
  public static @Nullable LaneDecay of(
      Regularization regularization, LaneNetworks networks, LaneSettings settings) {
    return regularization.isNone()
        ? null
        : new LaneDecay(networks, settings, regularization.rate());
  }

  /** Whether lanes can do it. */
  public static boolean takes(Regularization regularization) {
    return regularization.isNone() || regularization.kind() == Regularization.Kind.L2;
  }

  private static double[][] weights(LaneNetworks networks) {
    Shape shape = networks.shape();
    List<double[]> rows = new ArrayList<>();
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          rows.add(networks.weight(layer, unit, input));
        }
      }
    }
    return rows.toArray(double[][]::new);
  }

  /** Keeps the weights as they are before a step. */
  public void remember() {
    for (int i = 0; i < weights.length; i++) {
      System.arraycopy(weights[i], 0, before[i], 0, share.length);
    }
  }

  /** Takes η·λ of what was kept off the weights. */
  public void apply() {
    double[] rate = settings.rate();
    for (int l = 0; l < share.length; l++) {
      share[l] = rate[l] * lambda;
    }
    for (int i = 0; i < weights.length; i++) {
      apply(weights[i], before[i], share);
    }
  }

  private static void apply(double[] now, double[] before, double[] share) {
    for (int l = 0; l < now.length; l++) {
      now[l] -= share[l] * before[l];
    }
  }
}
