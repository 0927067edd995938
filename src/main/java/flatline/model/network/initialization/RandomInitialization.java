package flatline.model.network.initialization;

import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.random.RandomStream;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;

/**
 * Weights drawn from the seed's weight stream, layer by layer, unit by unit, input by input.
 *
 * @param hidden the rule of the hidden layers' weights
 * @param bias the bias of every hidden unit
 * @param output the rule of the output's weights; equal to {@code hidden} for "same"
 * @param outputBias the output's bias
 */
public record RandomInitialization(
    WeightRule hidden, double bias, WeightRule output, double outputBias)
    implements Initialization {

  /**
   * @throws Refusal if a bias is not finite
   */
  public RandomInitialization {
    Real.FINITE.check("bias", bias);
    Real.FINITE.check("outputBias", outputBias);
  }

  /** The same with another bias of the hidden units. */
  public RandomInitialization withBias(double newBias) {
    return new RandomInitialization(hidden, newBias, output, outputBias);
  }

  @Override
  public void check(Shape shape) {
    // Rules draw weights for any shape.
  }

  @Override
  public Network create(Shape shape, long seed) {
    RandomStream random = new RandomStream(seed, "weights");
    double[] parameters = new double[shape.parameters()];
    int at = 0;
    for (int layer = 0; layer < shape.layers(); layer++) {
      boolean last = layer == shape.layers() - 1;
      WeightRule rule = last ? output : hidden;
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          parameters[at++] = rule.draw(random, shape.inputs(layer), shape.units(layer));
        }
        parameters[at++] = last ? outputBias : bias;
      }
    }
    return new Network(shape, parameters);
  }
}
