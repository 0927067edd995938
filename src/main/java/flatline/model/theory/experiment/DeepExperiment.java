package flatline.model.theory.experiment;

import flatline.model.activation.Relu;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import flatline.model.network.initialization.WeightRule;
import flatline.model.random.RandomStream;
import java.util.Collections;

/**
 * A ReLU network with symmetric weights and bias 0 is dead at birth: on all inputs, all units of
 * its last hidden layer are off (which they are if those of any layer below are).
 */
public final class DeepExperiment implements Experiment {

  private static final WeightRule WEIGHTS = new WeightRule.He();

  private final Propagation network;
  private final double[][] inputs;

  /**
   * One trial's network and data.
   *
   * @param width of every hidden layer
   * @param hidden the number of hidden layers
   * @param inputs samples by inputs
   */
  public DeepExperiment(int width, int hidden, double[][] inputs) {
    this.inputs = inputs;
    network = network(inputs[0].length, width, hidden);
  }

  /** A ReLU network with hidden layers of equal width, all parameters 0. */
  public static Propagation network(int inputs, int width, int hidden) {
    Shape shape = new Shape(inputs, Collections.nCopies(hidden, width));
    Network start = new Network(shape, new double[shape.parameters()]);
    return new Propagation(start, new Relu(), Loss.CROSS_ENTROPY);
  }

  @Override
  public boolean happens(RandomStream random) {
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.layers() - 1; layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          network.setWeight(
              layer, unit, input, WEIGHTS.draw(random, shape.inputs(layer), shape.units(layer)));
        }
      }
    }
    return isDead();
  }

  private boolean isDead() {
    int last = network.shape().layers() - 2;
    for (double[] input : inputs) {
      network.forward(input);
      for (int unit = 0; unit < network.shape().units(last); unit++) {
        if (network.value(last, unit) > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
