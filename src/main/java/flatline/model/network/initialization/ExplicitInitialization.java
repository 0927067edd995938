package flatline.model.network.initialization;

import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.rule.Refusal;

/**
 * Weights given one by one.
 *
 * @param network the weights, with the shape they are for
 */
public record ExplicitInitialization(Network network) implements Initialization {

  @Override
  public void check(Shape shape) {
    Refusal.unless(
        network.shape().inputs() == shape.inputs(),
        "initialization.layers[0].weights[0]",
        "have " + shape.inputs() + " numbers, one for each of the features",
        network.shape().inputs());
    Refusal.unless(
        network.shape().hidden().equals(shape.hidden()),
        "initialization.layers",
        "have the hidden widths " + shape.hidden(),
        network.shape().hidden());
  }

  @Override
  public Network create(Shape shape, long seed) {
    check(shape);
    return shape.equals(network.shape()) ? network : new Network(shape, network.toArray());
  }
}
