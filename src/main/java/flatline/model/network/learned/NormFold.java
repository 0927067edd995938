package flatline.model.network.learned;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.Arrays;

/**
 * Normalization by the statistics of the whole training set, put into weights and biases: w′ = γw/σ
 * and b′ = β + γ(b − μ)/σ compute what the normalized unit computes, so that whoever looks at a
 * network need not know of it. Of the first layer mean and variance follow from those of the
 * inputs, at no sample's cost; of others each unit is looked at on all samples.
 *
 * <p>Allocates nothing after construction. Not safe for use by several threads at once.
 */
final class NormFold {

  private final LearnedNumbers numbers;
  private final Shape shape;
  private final Samples samples;
  private final InputMoments moments;
  private final double[] means;
  private final double[] squares;

  NormFold(LearnedNumbers numbers, InputStatistics inputs) {
    this.numbers = numbers;
    samples = inputs.samples();
    moments = inputs.moments();
    shape = numbers.shape();
    int widest = shape.hidden().stream().mapToInt(Integer::intValue).max().orElse(0);
    means = new double[widest];
    squares = new double[widest];
  }

  /**
   * Folds.
   *
   * @param raw weights and biases before normalization
   * @param shown becomes the network that does without it
   */
  void fold(Propagation raw, Propagation shown) {
    int top = shape.hidden().size();
    for (int layer = 0; layer < top; layer++) {
      if (layer > 0) {
        look(raw, shown, layer);
      }
      for (int unit = 0; unit < shape.units(layer); unit++) {
        double mean = layer == 0 ? moments.mean(raw, unit) : means[unit];
        double variance = layer == 0 ? moments.variance(raw, unit) : squares[unit];
        fold(raw, shown, layer, unit, mean, variance);
      }
    }
    for (int input = 0; input < shape.inputs(top); input++) {
      shown.setWeight(top, 0, input, raw.weight(top, 0, input));
    }
    shown.setBias(top, 0, raw.bias(top, 0));
  }

  /** The mean is that of z without the bias, which it takes away again. */
  private void fold(
      Propagation raw, Propagation shown, int layer, int unit, double mean, double variance) {
    int place = shape.place(layer, unit);
    double scale = numbers.scale(place) / Math.sqrt(variance + LearnedNumbers.EPSILON);
    for (int input = 0; input < shape.inputs(layer); input++) {
      shown.setWeight(layer, unit, input, scale * raw.weight(layer, unit, input));
    }
    shown.setBias(layer, unit, numbers.shift(place) - scale * mean);
  }

  /** Takes a unit's folded weights and bias for those that are trained. */
  void adopt(Propagation raw, Propagation shown, int layer, int unit) {
    for (int input = 0; input < shape.inputs(layer); input++) {
      raw.setWeight(layer, unit, input, shown.weight(layer, unit, input));
    }
    raw.setBias(layer, unit, shown.bias(layer, unit));
  }

  /** Gives a unit the scale and shift that leave its weights and bias what they are, folded. */
  void keep(Propagation raw, Propagation shown, int layer, int unit) {
    if (layer > 0) {
      look(raw, shown, layer);
    }
    double mean = layer == 0 ? moments.mean(raw, unit) : means[unit];
    double variance = layer == 0 ? moments.variance(raw, unit) : squares[unit];
    double deviation = Math.sqrt(variance + LearnedNumbers.EPSILON);
    numbers.set(shape.place(layer, unit), deviation, raw.bias(layer, unit) + mean);
  }

  /** Means and variances of a deeper layer, over what the folded layers below hand on. */
  private void look(Propagation raw, Propagation shown, int layer) {
    int units = shape.units(layer);
    Arrays.fill(means, 0);
    Arrays.fill(squares, 0);
    for (int i = 0; i < samples.size(); i++) {
      shown.forward(samples.input(i));
      for (int unit = 0; unit < units; unit++) {
        means[unit] += sum(raw, shown, layer, unit);
      }
    }
    for (int unit = 0; unit < units; unit++) {
      means[unit] /= samples.size();
    }
    for (int i = 0; i < samples.size(); i++) {
      shown.forward(samples.input(i));
      for (int unit = 0; unit < units; unit++) {
        double off = sum(raw, shown, layer, unit) - means[unit];
        squares[unit] += off * off;
      }
    }
    for (int unit = 0; unit < units; unit++) {
      squares[unit] /= samples.size();
    }
  }

  private double sum(Propagation raw, Propagation shown, int layer, int unit) {
    double sum = 0;
    for (int input = 0; input < shape.inputs(layer); input++) {
      sum += raw.weight(layer, unit, input) * shown.value(layer - 1, input);
    }
    return sum;
  }
}
