package flatline.model.scenario;

import flatline.model.activation.Activation;

/**
 * What one contender is: two may have the same activation and differ in their remedies.
 *
 * @param activation of its hidden units
 * @param remedy what of the way of training it has to itself
 */
public record Entrant(Activation activation, Remedy remedy) {

  /** One that is trained as the set-up says for all. */
  public static Entrant of(Activation activation) {
    return new Entrant(activation, Remedy.NONE);
  }

  /** The same with another activation. */
  public Entrant with(Activation other) {
    return new Entrant(other, remedy);
  }
}
