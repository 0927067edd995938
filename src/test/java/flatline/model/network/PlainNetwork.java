package flatline.model.network;

import flatline.model.activation.Activation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A network written down from the formulas, one loop for each sum, as the yardstick for engines
 * that do the same arithmetic faster: same terms, same order, so the same bits.
 */
public final class PlainNetwork {

  private final Shape shape;
  private final Loss loss;
  private final Regularization regularization;
  private final double[][][] weights;
  private final double[][] biases;
  private final double[][][] weightSums;
  private final double[][] biasSums;
  private final double[][] sums;
  private final double[][] outputs;
  private final double[][] deltas;
  private final Set<UnitRef> frozen = new HashSet<>();
  private final Set<List<Integer>> struck = new HashSet<>();
  private Activation activation;
  private int samples;

  /** A copy of a network whose weights nothing but gradients moves. */
  public PlainNetwork(Network start, Activation activation, Loss loss) {
    this(start, activation, loss, Regularization.NONE);
  }

  /** A copy of a network. */
  public PlainNetwork(
      Network start, Activation activation, Loss loss, Regularization regularization) {
    this.activation = activation;
    this.loss = loss;
    this.regularization = regularization;
    shape = start.shape();
    int layers = shape.layers();
    weights = new double[layers][][];
    weightSums = new double[layers][][];
    biases = new double[layers][];
    biasSums = new double[layers][];
    sums = new double[layers][];
    outputs = new double[layers][];
    deltas = new double[layers][];
    for (int layer = 0; layer < layers; layer++) {
      int units = shape.units(layer);
      weights[layer] = new double[units][shape.inputs(layer)];
      weightSums[layer] = new double[units][shape.inputs(layer)];
      biases[layer] = new double[units];
      biasSums[layer] = new double[units];
      sums[layer] = new double[units];
      outputs[layer] = new double[units];
      deltas[layer] = new double[units];
      for (int unit = 0; unit < units; unit++) {
        biases[layer][unit] = start.bias(layer, unit);
        for (int input = 0; input < shape.inputs(layer); input++) {
          weights[layer][unit][input] = start.weight(layer, unit, input);
        }
      }
    }
  }

  /** Gives the hidden units another activation. */
  public void setActivation(Activation newActivation) {
    activation = newActivation;
  }

  /** Makes hidden units those that do not learn. */
  public void freeze(Set<UnitRef> units) {
    frozen.clear();
    frozen.addAll(units);
  }

  /** Changes a bias. */
  public void setBias(int layer, int unit, double bias) {
    biases[layer][unit] = bias;
  }

  /** Changes a weight. */
  public void setWeight(int layer, int unit, int input, double weight) {
    weights[layer][unit][input] = weight;
    struck.remove(List.of(layer, unit, input));
  }

  private Activation activation(int layer) {
    return shape.activations().of(layer, shape.hidden().size(), activation);
  }

  /** The output. */
  public double forward(double[] input) {
    for (int layer = 0; layer < shape.layers(); layer++) {
      double[] below = layer == 0 ? input : outputs[layer - 1];
      for (int unit = 0; unit < shape.units(layer); unit++) {
        double z = biases[layer][unit];
        for (int i = 0; i < below.length; i++) {
          z = z + weights[layer][unit][i] * below[i];
        }
        sums[layer][unit] = z;
        outputs[layer][unit] = activation(layer).value(z);
      }
    }
    return outputs[shape.layers() - 1][0];
  }

  /** The pre-activation of a unit in the last forward pass. */
  public double preactivation(int layer, int unit) {
    return sums[layer][unit];
  }

  /** The gradient of the loss by a unit's pre-activation, of the sample learnt last. */
  public double delta(int layer, int unit) {
    return deltas[layer][unit];
  }

  /** Adds a sample's gradient to the sums of the minibatch. */
  public void learn(double[] input, double label) {
    int last = shape.layers() - 1;
    double gradient = loss.gradient(forward(input), label);
    deltas[last][0] = gradient * activation(last).derivative(sums[last][0]);
    for (int layer = last - 1; layer >= 0; layer--) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        double sum = 0;
        for (int above = 0; above < shape.units(layer + 1); above++) {
          sum = sum + weights[layer + 1][above][unit] * deltas[layer + 1][above];
        }
        deltas[layer][unit] = sum * activation(layer).derivative(sums[layer][unit]);
      }
    }
    for (int layer = 0; layer <= last; layer++) {
      double[] below = layer == 0 ? input : outputs[layer - 1];
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int i = 0; i < below.length; i++) {
          weightSums[layer][unit][i] = weightSums[layer][unit][i] + deltas[layer][unit] * below[i];
        }
        biasSums[layer][unit] = biasSums[layer][unit] + deltas[layer][unit];
      }
    }
    samples++;
  }

  /** The means of the gradients learnt since the last update, which are forgotten. */
  public Network gradient() {
    double[] means = new double[shape.parameters()];
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        means[shape.bias(layer, unit)] = biasSums[layer][unit] / samples;
        for (int i = 0; i < shape.inputs(layer); i++) {
          means[shape.weight(layer, unit, i)] = weightSums[layer][unit][i] / samples;
        }
        forget(layer, unit);
      }
    }
    samples = 0;
    return new Network(shape, means);
  }

  private void forget(int layer, int unit) {
    biasSums[layer][unit] = 0;
    Arrays.fill(weightSums[layer][unit], 0);
  }

  /** Moves every parameter against the mean of the gradients learnt since the last update. */
  public void update(double rate) {
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        if (!frozen.contains(new UnitRef(layer, unit))) {
          move(layer, unit, rate);
        }
        forget(layer, unit);
      }
    }
    samples = 0;
  }

  private void move(int layer, int unit, double rate) {
    biases[layer][unit] = biases[layer][unit] - rate * biasSums[layer][unit] / samples;
    for (int i = 0; i < shape.inputs(layer); i++) {
      double step = (rate / samples) * weightSums[layer][unit][i];
      weights[layer][unit][i] = regularized(layer, unit, i, step, rate);
    }
  }

  /** Takes something off every parameter in place of the gradient, and then regularizes. */
  public void move(Network moves, double rate) {
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        if (!frozen.contains(new UnitRef(layer, unit))) {
          biases[layer][unit] = biases[layer][unit] - moves.bias(layer, unit);
          for (int i = 0; i < shape.inputs(layer); i++) {
            double step = moves.weight(layer, unit, i);
            weights[layer][unit][i] = regularized(layer, unit, i, step, rate);
          }
        }
      }
    }
  }

  /** Whether a weight was taken to 0 for good. */
  public boolean isStruck(int layer, int unit, int input) {
    return struck.contains(List.of(layer, unit, input));
  }

  private double regularized(int layer, int unit, int input, double step, double rate) {
    double old = weights[layer][unit][input];
    double moved = old - step;
    return switch (regularization.kind()) {
      case NONE -> moved;
      case L2 -> moved - (rate * regularization.rate()) * old;
      case L1 -> {
        double next = moved - (rate * regularization.rate()) * Math.signum(old);
        if (moved * next < 0) {
          struck.add(List.of(layer, unit, input));
        }
        yield isStruck(layer, unit, input) ? 0 : next;
      }
    };
  }

  /** The parameters as they stand. */
  public Network network() {
    double[] parameters = new double[shape.parameters()];
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        parameters[shape.bias(layer, unit)] = biases[layer][unit];
        for (int i = 0; i < shape.inputs(layer); i++) {
          parameters[shape.weight(layer, unit, i)] = weights[layer][unit][i];
        }
      }
    }
    return new Network(shape, parameters);
  }
}
