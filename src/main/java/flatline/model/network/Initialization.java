package flatline.model.network;

/** How a network's first weights come about. */
public sealed interface Initialization permits RandomInitialization, ExplicitInitialization {

  /**
   * The first weights of a network.
   *
   * @param seed the scenario's seed
   * @throws IllegalArgumentException if explicit weights do not fit the shape
   */
  Network create(Shape shape, long seed);
}
