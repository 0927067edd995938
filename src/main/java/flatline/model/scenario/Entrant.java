package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.network.LayerActivations;
import flatline.model.network.Shape;
import flatline.model.rule.Refusal;
import java.util.ArrayList;
import java.util.List;

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

  /** The same with another activation, of all hidden layers. */
  public Entrant with(Activation other) {
    return new Entrant(other, new LayerActivations(List.of(), layers.output()), remedy);
  }

  /** With that activation: itself, whatever its layers have of their own, if it has it already. */
  Entrant become(Activation wanted) {
    return wanted.equals(activation) ? this : with(wanted);
  }

  /**
   * The same with an activation for each hidden layer.
   *
   * @param hidden at least one; the first stands for them where one has to
   */
  public Entrant withHidden(List<Activation> hidden) {
    return new Entrant(hidden.getFirst(), new LayerActivations(hidden, layers.output()), remedy);
  }

  /** The same for a network with so many hidden layers: new ones do what the last one does. */
  Entrant fitting(int count) {
    List<Activation> hidden = new ArrayList<>(layers.hidden());
    if (hidden.isEmpty()) {
      return this;
    }
    while (hidden.size() < count) {
      hidden.add(hidden.getLast());
    }
    return count == 0 ? with(activation) : withHidden(hidden.subList(0, count));
  }

  /**
   * Refuses contenders that have not as many activations as layers.
   *
   * @throws Refusal that names which
   */
  static void check(List<Entrant> entrants, Shape widths) {
    for (int i = 0; i < entrants.size(); i++) {
      try {
        widths.with(entrants.get(i).layers());
      } catch (Refusal refused) {
        throw refused.under("contenders[" + i + "]");
      }
    }
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
