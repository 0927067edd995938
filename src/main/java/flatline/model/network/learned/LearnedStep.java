package flatline.model.network.learned;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.network.Loss;
import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import java.util.Arrays;

/**
 * The gradient of networks whose hidden units learn more than weights and biases, unit by unit over
 * the whole minibatch. Batch normalization (Ioffe and Szegedy 2015): x̂ = (z − m)/√(q + ε), m and q
 * being mean and biased variance of the minibatch, and f(γx̂ + β) in place of f(z). All sums run
 * over the samples in their order, all sums over inputs in that of the inputs.
 *
 * <p>Allocates nothing once it has room; not to be used by several threads at once.
 */
final class LearnedStep {

  private final LearnedNumbers numbers;
  private final Shape shape;
  private final Loss loss;
  private final Block[] blocks;
  private int count;
  private double[][] inputs = {};
  private double[] signal = {};

  /** A hidden layer's rows: for each unit, a number for each sample. */
  private static final class Block {

    private final double[] deviation;
    private double[][] hat = {};
    private double[][] z = {};
    private double[][] value = {};
    private double[][] slope = {};
    private double[][] delta = {};

    Block(int units) {
      deviation = new double[units];
    }

    void makeRoom(int samples) {
      int units = deviation.length;
      hat = new double[units][samples];
      z = new double[units][samples];
      value = new double[units][samples];
      slope = new double[units][samples];
      delta = new double[units][samples];
    }
  }

  LearnedStep(LearnedNumbers numbers, Loss loss) {
    this.numbers = numbers;
    this.loss = loss;
    shape = numbers.shape();
    blocks = new Block[shape.hidden().size()];
    Arrays.setAll(blocks, layer -> new Block(shape.units(layer)));
  }

  /**
   * The mean gradient of a minibatch; 0 for frozen units.
   *
   * @param raw holds weights and biases, before any normalization
   * @param into in canonical order, then what else units learn
   */
  void gradient(Propagation raw, Minibatch batch, double[] into) {
    gather(batch);
    for (int layer = 0; layer < blocks.length; layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        forward(raw, layer, unit);
      }
    }
    output(raw, batch, into);
    for (int layer = blocks.length - 1; layer >= 0; layer--) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        backward(raw, layer, unit, into);
      }
    }
  }

  private void gather(Minibatch batch) {
    count = batch.size();
    if (signal.length < count) {
      signal = new double[count];
      inputs = new double[shape.inputs()][count];
      for (Block block : blocks) {
        block.makeRoom(count);
      }
    }
    for (int s = 0; s < count; s++) {
      double[] sample = batch.input(s);
      for (int i = 0; i < sample.length; i++) {
        inputs[i][s] = sample[i];
      }
    }
  }

  /** What goes into a layer. */
  private double[][] into(int layer) {
    return layer == 0 ? inputs : blocks[layer - 1].value;
  }

  private void sum(Propagation raw, int layer, int unit, double[] sums) {
    Arrays.fill(sums, 0, count, raw.bias(layer, unit));
    double[][] from = into(layer);
    for (int input = 0; input < from.length; input++) {
      double weight = raw.weight(layer, unit, input);
      double[] row = from[input];
      for (int s = 0; s < count; s++) {
        sums[s] += weight * row[s];
      }
    }
  }

  private void forward(Propagation raw, int layer, int unit) {
    Block block = blocks[layer];
    double[] z = block.z[unit];
    sum(raw, layer, unit, z);
    int place = shape.place(layer, unit);
    if (numbers.isNormalized()) {
      block.deviation[unit] = normalize(z, block.hat[unit], place);
    }
    if (numbers.isLeaking()) {
      double share = raw.activation(layer).atZero().orElse(0);
      LeakyRelu.apply(numbers.leak(place), share, z, block.value[unit], block.slope[unit], count);
    } else {
      raw.activation(layer).apply(z, block.value[unit], block.slope[unit], count);
    }
  }

  /** z becomes γx̂ + β; the standard deviation. */
  private double normalize(double[] z, double[] hat, int place) {
    double mean = mean(z);
    double squares = 0;
    for (int s = 0; s < count; s++) {
      squares += (z[s] - mean) * (z[s] - mean);
    }
    double deviation = Math.sqrt(squares / count + LearnedNumbers.EPSILON);
    double scale = numbers.scale(place);
    double shift = numbers.shift(place);
    for (int s = 0; s < count; s++) {
      hat[s] = (z[s] - mean) / deviation;
      z[s] = hat[s] * scale + shift;
    }
    return deviation;
  }

  private void output(Propagation raw, Minibatch batch, double[] into) {
    int top = blocks.length;
    sum(raw, top, 0, signal);
    Activation last = shape.activations().output();
    for (int s = 0; s < count; s++) {
      double z = signal[s];
      signal[s] = loss.gradient(last.value(z), batch.label(s)) * last.derivative(z);
    }
    means(top, 0, signal, into);
    if (shape.activations().hasOutputUnit()) {
      numbers.clearFrozen(raw, top, 0, into);
    }
  }

  /** The mean gradient of a unit's weights and bias from those of its z. */
  private void means(int layer, int unit, double[] delta, double[] into) {
    double[][] from = into(layer);
    for (int input = 0; input < from.length; input++) {
      into[shape.weight(layer, unit, input)] = dot(delta, from[input]) / count;
    }
    into[shape.bias(layer, unit)] = mean(delta);
  }

  private double mean(double[] row) {
    double sum = 0;
    for (int s = 0; s < count; s++) {
      sum += row[s];
    }
    return sum / count;
  }

  private double dot(double[] one, double[] other) {
    double sum = 0;
    for (int s = 0; s < count; s++) {
      sum += one[s] * other[s];
    }
    return sum;
  }

  /** The gradient at what a unit hands on, before f. */
  private void takeFromAbove(Propagation raw, int layer, int unit, double[] delta) {
    if (layer == blocks.length - 1) {
      double weight = raw.weight(layer + 1, 0, unit);
      for (int s = 0; s < count; s++) {
        delta[s] = weight * signal[s];
      }
      return;
    }
    Arrays.fill(delta, 0, count, 0);
    double[][] above = blocks[layer + 1].delta;
    for (int v = 0; v < above.length; v++) {
      double weight = raw.weight(layer + 1, v, unit);
      for (int s = 0; s < count; s++) {
        delta[s] += weight * above[v][s];
      }
    }
  }

  private void backward(Propagation raw, int layer, int unit, double[] into) {
    Block block = blocks[layer];
    double[] delta = block.delta[unit];
    int place = shape.place(layer, unit);
    takeFromAbove(raw, layer, unit, delta);
    if (numbers.learnsLeaks()) {
      into[numbers.leakAt(place)] = below(block.z[unit], delta);
    }
    for (int s = 0; s < count; s++) {
      delta[s] *= block.slope[unit][s];
    }
    if (numbers.isNormalized()) {
      throughNorm(block, unit, place, into);
    }
    means(layer, unit, delta, into);
    numbers.clearFrozen(raw, layer, unit, into);
  }

  /** ∂L/∂α: what a leak let through was z; 0 while the activation is another. */
  private double below(double[] z, double[] delta) {
    double sum = 0;
    for (int s = 0; numbers.isLeaking() && s < count; s++) {
      sum += z[s] > 0 ? 0 : delta[s] * z[s];
    }
    return sum / count;
  }

  private void throughNorm(Block block, int unit, int place, double[] into) {
    double[] delta = block.delta[unit];
    double[] hat = block.hat[unit];
    double mean = mean(delta);
    double along = dot(delta, hat) / count;
    into[numbers.scaleAt(place)] = along;
    into[numbers.shiftAt(place)] = mean;
    double scale = numbers.scale(place);
    double deviation = block.deviation[unit];
    for (int s = 0; s < count; s++) {
      delta[s] = scale * (delta[s] - mean - hat[s] * along) / deviation;
    }
  }
}
