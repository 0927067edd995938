package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.network.LayerActivations;

/**
 * What one contender is: two may have the same activation and differ in their remedies.
 *
 * @param activation of its hidden units
 * @param layers the activations that belong to single layers: of the output, and of hidden layers
 *     where they differ
 * @param remedy what of the way of training it has to itself
 */
public record Entrant(Activation activation, LayerActivations layers, Remedy remedy) {

  /** One with the same activation in all hidden layers, whose output is a sum. */
  public Entrant(Activation activation, Remedy remedy) {
    this(activation, LayerActivations.COMMON, remedy);
  }

  /** One that is trained as the set-up says for all. */
  public static Entrant of(Activation activation) {
    return new Entrant(activation, Remedy.NONE);
  }

  /** The same with another activation. */
  public Entrant with(Activation other) {
    return new Entrant(other, layers, remedy);
  }

  /** The same with another remedy. */
  public Entrant with(Remedy other) {
    return new Entrant(activation, layers, other);
  }

  /** The same with another activation of the output. */
  public Entrant withOutput(Activation other) {
    return new Entrant(activation, layers.withOutput(other), remedy);
  }
}
