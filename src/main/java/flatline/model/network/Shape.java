package flatline.model.network;

import java.util.List;

/**
 * The widths of a dense network and the place of each of its parameters in the canonical order:
 * layer by layer, unit by unit, the unit's weights and then its bias.
 *
 * @param inputs number of inputs, at least 1
 * @param hidden widths of the hidden layers, each at least 1; may be empty
 */
public record Shape(int inputs, List<Integer> hidden) {

  /**
   * @throws IllegalArgumentException if a width is below 1
   */
  public Shape {
    hidden = List.copyOf(hidden);
    if (inputs < 1 || hidden.stream().anyMatch(width -> width < 1)) {
      throw new IllegalArgumentException("every layer needs a unit, got " + inputs + ", " + hidden);
    }
  }

  /** The number of layers with weights: the hidden ones and the output. */
  public int layers() {
    return hidden.size() + 1;
  }

  /** The number of units of a layer; the last layer has one. */
  public int units(int layer) {
    return layer == hidden.size() ? 1 : hidden.get(layer);
  }

  /** The number of inputs of each unit of a layer. */
  public int inputs(int layer) {
    return layer == 0 ? inputs : hidden.get(layer - 1);
  }

  /** The number of hidden units in all layers. */
  public int hiddenUnits() {
    return hidden.stream().mapToInt(Integer::intValue).sum();
  }

  /** The number of weights and biases. */
  public int parameters() {
    return offset(layers());
  }

  /** The index of a weight in the canonical order. */
  public int weight(int layer, int unit, int input) {
    return offset(layer) + unit * (inputs(layer) + 1) + input;
  }

  /** The index of a bias in the canonical order. */
  public int bias(int layer, int unit) {
    return weight(layer, unit, inputs(layer));
  }

  private int offset(int layer) {
    int sum = 0;
    for (int below = 0; below < layer; below++) {
      sum += units(below) * (inputs(below) + 1);
    }
    return sum;
  }
}
