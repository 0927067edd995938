package flatline.model.network;

import java.util.Arrays;

/**
 * One step of a network with two inputs and one hidden layer, unit by unit over the whole
 * minibatch.
 *
 * <p>Every sum has the same terms in the same order as in the general passes, so the bits are the
 * same (a test holds them together); but a unit's weights and gradient sums stay in registers,
 * which more than halves the time of the smallest networks. The loops over a unit's samples read no
 * field and call nothing: before such code is compiled well each of these counts.
 */
final class ShallowStep {

  private final HiddenLayer hidden;
  private final OutputUnit output;
  private final Loss loss;
  private int count;
  private double[] x0 = {};
  private double[] x1 = {};
  private double[] label = {};
  private double[] signal = {};
  private double[][] value = {};
  private double[][] slope = {};

  ShallowStep(HiddenLayer hidden, OutputUnit output, Loss loss) {
    this.hidden = hidden;
    this.output = output;
    this.loss = loss;
  }

  /** As {@link Propagation#step}. */
  boolean step(Minibatch batch, double rate) {
    gather(batch);
    forward();
    double reach = Reach.of(updateHidden(rate), 2, batch.limit());
    return Reach.isSafe(updateOutput(rate), hidden.units(), hidden.growth.bound(reach));
  }

  /** Takes a minibatch in. */
  private void gather(Minibatch batch) {
    count = batch.size();
    if (x0.length < count) {
      makeRoom();
    }
    for (int s = 0; s < count; s++) {
      double[] input = batch.input(s);
      x0[s] = input[0];
      x1[s] = input[1];
      label[s] = batch.label(s);
    }
  }

  private void makeRoom() {
    x0 = new double[count];
    x1 = new double[count];
    label = new double[count];
    signal = new double[count];
    value = new double[hidden.units()][count];
    slope = new double[hidden.units()][count];
  }

  /** Passes the minibatch forward; {@code signal} becomes each sample's gradient at the output. */
  private void forward() {
    Arrays.fill(signal, 0, count, output.bias);
    for (int u = 0; u < hidden.units(); u++) {
      double[] f = value[u];
      sum(u, f);
      hidden.activation.apply(f, f, slope[u], count);
      addTo(signal, output.weights[u], f, count);
    }
    for (int s = 0; s < count; s++) {
      signal[s] = loss.gradient(signal[s], label[s]);
    }
  }

  private void sum(int unit, double[] z) {
    double bias = hidden.bias[unit];
    double w0 = hidden.weights[0][unit];
    double w1 = hidden.weights[1][unit];
    double[] input0 = x0;
    double[] input1 = x1;
    int samples = count;
    for (int s = 0; s < samples; s++) {
      z[s] = bias + w0 * input0[s] + w1 * input1[s];
    }
  }

  private static void addTo(double[] sums, double weight, double[] value, int count) {
    for (int s = 0; s < count; s++) {
      sums[s] += weight * value[s];
    }
  }

  /** Passes the gradients back and moves the hidden units and, by them, the output's weights. */
  private double updateHidden(double rate) {
    double largest = 0;
    for (int u = 0; u < hidden.units(); u++) {
      largest = Math.max(largest, updateUnit(u, rate));
    }
    return largest;
  }

  private double updateUnit(int unit, double rate) {
    double weight = output.weights[unit];
    double[] f = value[unit];
    double[] df = slope[unit];
    double outputSum = 0;
    double sum0 = 0;
    double sum1 = 0;
    double biasSum = 0;
    double[] input0 = x0;
    double[] input1 = x1;
    double[] above = signal;
    int samples = count;
    for (int s = 0; s < samples; s++) {
      outputSum += above[s] * f[s];
      double delta = weight * above[s] * df[s];
      sum0 += delta * input0[s];
      sum1 += delta * input1[s];
      biasSum += delta;
    }
    double factor = rate / count;
    output.weights[unit] = weight - factor * outputSum;
    return hidden.isFrozen(unit)
        ? hidden.move(unit, 0, 0, 0)
        : hidden.move(unit, factor * sum0, factor * sum1, rate * biasSum / count);
  }

  /** Moves the output's bias; its weights were moved with the hidden units. */
  private double updateOutput(double rate) {
    double sum = 0;
    for (int s = 0; s < count; s++) {
      sum += signal[s];
    }
    output.bias -= rate * sum / count;
    return output.largest();
  }
}
