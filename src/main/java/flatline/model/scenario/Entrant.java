package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.network.LayerActivations;
import flatline.model.network.Shape;
import flatline.model.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What one contender is: two may have the same activation and differ in their remedies.
 *
 * @param activation of its hidden units
 * @param layers the activations that belong to single layers: of the output, and of hidden layers
 *     where they differ
 * @param remedy what of the way of training it has to itself
 */
public record Entrant(Activation activation, LayerActivations layers, Remedy remedy) {

  /** f′(0) is one choice for all of its units: the largest share, if they come with several. */
  public Entrant {
    double share = atZero(activation, layers).orElse(0);
    activation = activation.withAtZero(share);
    layers = layers.withAtZero(share);
  }

  /** One with the same activation in all hidden layers, whose output is a sum. */
  public Entrant(Activation activation, Remedy remedy) {
    this(activation, LayerActivations.COMMON, remedy);
  }

  /** One that is trained as the set-up says for all. */
  public static Entrant of(Activation activation) {
    return new Entrant(activation, Remedy.NONE);
  }

  private static Stream<Activation> choosing(Activation activation, LayerActivations layers) {
    return Stream.concat(Stream.of(activation, layers.output()), layers.hidden().stream())
        .filter(each -> each.atZero().isPresent());
  }

  private static OptionalDouble atZero(Activation activation, LayerActivations layers) {
    return choosing(activation, layers).mapToDouble(each -> each.atZero().orElseThrow()).max();
  }

  /** Those of its activations that can be given another f′(0). */
  Stream<Activation> choosing() {
    return choosing(activation, layers);
  }

  /** What f′(0) of its units is, as {@link Activation#atZero()}; empty if none of them asks. */
  public OptionalDouble atZero() {
    return atZero(activation, layers);
  }

  /** The same with another choice of f′(0), for all of its units. */
  public Entrant withAtZero(double share) {
    return new Entrant(activation.withAtZero(share), layers.withAtZero(share), remedy);
  }

  /**
   * What f′(0) is in a network that comes to some: as in them, the largest share if they differ.
   */
  public static double atZero(List<Entrant> entrants) {
    return entrants.stream().mapToDouble(each -> each.atZero().orElse(0)).max().orElse(0);
  }

  /** The same with another activation, of all hidden layers; its f′(0) is chosen as before. */
  public Entrant with(Activation other) {
    double share = Math.max(atZero().orElse(0), other.atZero().orElse(0));
    var own = new LayerActivations(List.of(), layers.output());
    return new Entrant(other.withAtZero(share), own, remedy);
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
