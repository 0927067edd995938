package flatline.model.lanes;

import flatline.model.network.Loss;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.Arrays;

/**
 * Looks at networks of one shape on a whole training set, in one pass. Not safe for use by several
 * threads at once.
 */
public final class Judge {

  private final Samples samples;
  private final Shape shape;
  private final boolean[][] fires;
  private double loss;
  private double accuracy;

  public Judge(Samples samples, Shape shape) {
    this.samples = samples;
    this.shape = shape;
    fires = new boolean[shape.hidden().size()][];
    for (int layer = 0; layer < fires.length; layer++) {
      fires[layer] = new boolean[shape.units(layer)];
    }
  }

  /** Looks only which units fire. */
  public void lookForSilence(Propagation network) {
    clear();
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      note(network);
    }
  }

  private void clear() {
    for (boolean[] layer : fires) {
      Arrays.fill(layer, false);
    }
  }

  /** Looks at a network as it stands, all of whose numbers are finite; uses its forward pass. */
  public void look(Propagation network) {
    clear();
    double sum = 0;
    int right = 0;
    for (int i = 0; i < samples.size(); i++) {
      double o = network.forward(samples.input(i));
      sum += network.loss().value(o, samples.label(i));
      right += (o > 0) == (samples.label(i) > 0) ? 1 : 0;
      note(network);
    }
    loss = sum / samples.size();
    boolean classes = network.loss() != Loss.SQUARED_ERROR_LINEAR;
    accuracy = classes ? (double) right / samples.size() : Double.NaN;
  }

  private void note(Propagation network) {
    for (int layer = 0; layer < fires.length; layer++) {
      boolean[] units = fires[layer];
      for (int unit = 0; unit < units.length; unit++) {
        units[unit] |= network.preactivation(layer, unit) > 0;
      }
    }
  }

  /** The mean loss over the samples, summed in their order. */
  public double loss() {
    return loss;
  }

  /** Share of samples on the right side of o = 0; NaN for regression. */
  public double accuracy() {
    return accuracy;
  }

  /** Share of hidden units with z ≤ 0 on all samples; NaN without any. */
  public double silentShare() {
    int silent = 0;
    for (boolean[] layer : fires) {
      for (boolean fired : layer) {
        silent += fired ? 0 : 1;
      }
    }
    return shape.hidden().isEmpty() ? Double.NaN : (double) silent / shape.hiddenUnits();
  }
}
