package flatline.model.network;

/**
 * Weights given one by one.
 *
 * @param network the weights, with the shape they are for
 */
public record ExplicitInitialization(Network network) implements Initialization {

  @Override
  public Network create(Shape shape, long seed) {
    if (!network.shape().equals(shape)) {
      throw new IllegalArgumentException(
          "explicit weights are for " + network.shape() + ", the network is " + shape);
    }
    return network;
  }
}
