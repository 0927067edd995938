package flatline.model.network;

import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import java.util.List;

/**
 * What a network's layers do to their sums, as far as that belongs to its shape.
 *
 * @param hidden one for each hidden layer; empty where one activation that may change serves all
 * @param output of the output; the identity where the output is the sum itself, and no unit
 */
public record LayerActivations(List<Activation> hidden, Activation output) {

  /** One activation for all hidden layers, and the output is a sum. */
  public static final LayerActivations COMMON = new LayerActivations(List.of(), new Identity());

  /** Copies the list. */
  public LayerActivations {
    hidden = List.copyOf(hidden);
  }

  /** The same with another {@link Activation#atZero()} wherever there is one. */
  public LayerActivations withAtZero(double share) {
    return new LayerActivations(
        hidden.stream().map(each -> each.withAtZero(share)).toList(), output.withAtZero(share));
  }

  /** The same with another activation of the output. */
  public LayerActivations withOutput(Activation other) {
    return new LayerActivations(hidden, other);
  }

  /**
   * What the units of a layer do.
   *
   * @param layer from 0; the output's comes after the last hidden one
   * @param layers how many hidden layers there are
   * @param common what hidden units do that have no activation of their own
   */
  public Activation of(int layer, int layers, Activation common) {
    if (layer == layers) {
      return output;
    }
    return hidden.isEmpty() ? common : hidden.get(layer);
  }

  /** Whether the output is a unit: it has an activation, and so it can be dead. */
  public boolean hasOutputUnit() {
    return !(output instanceof Identity);
  }
}
