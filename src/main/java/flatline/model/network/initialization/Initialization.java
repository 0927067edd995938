package flatline.model.network.initialization;

import flatline.model.network.Network;
import flatline.model.network.Shape;

/** How a network's first weights come about. */
public sealed interface Initialization permits RandomInitialization, ExplicitInitialization {

  /**
   * Refuses a shape that the weights do not fit.
   *
   * @throws flatline.model.rule.Refusal if they are given one by one for another
   */
  void check(Shape shape);

  /**
   * The first weights of a network.
   *
   * @param seed the scenario's seed
   * @throws flatline.model.rule.Refusal if explicit weights do not fit the shape
   */
  Network create(Shape shape, long seed);
}
