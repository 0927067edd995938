package flatline.model.network;

import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.ArrayList;
import java.util.List;

/**
 * The widths of a dense network and the place of each of its parameters in the canonical order:
 * layer by layer, unit by unit, the unit's weights and then its bias.
 *
 * @param inputs number of inputs, at least 1
 * @param hidden widths of the hidden layers, each at least 1; may be empty
 * @param activations those that belong to the layers
 */
public record Shape(int inputs, List<Integer> hidden, LayerActivations activations) {

  /** How many hidden layers there may be. */
  public static final Whole LAYERS = new Whole(0, 1000);

  /** The most weights and biases, so that six networks fit in memory. */
  public static final int MOST_PARAMETERS = 10_000_000;

  /** How many units a hidden layer may have. */
  public static final Whole UNITS = new Whole(1, MOST_PARAMETERS);

  /** How many hidden layers a window shows. */
  public static final Whole SHOWN_LAYERS = new Whole(0, 6);

  /** How many units of a hidden layer a window shows. */
  public static final Whole SHOWN_UNITS = new Whole(1, 32);

  /** A shape whose hidden layers share one activation and whose output is a sum. */
  public Shape(int inputs, List<Integer> hidden) {
    this(inputs, hidden, LayerActivations.COMMON);
  }

  /**
   * @throws Refusal if there is no input, or if there are more layers, units or parameters than
   *     there may be, or not an activation for each hidden layer
   */
  public Shape {
    Refusal.unless(inputs >= 1, "inputs", "be at least 1", inputs);
    hidden = List.copyOf(hidden);
    check(hidden, LAYERS, UNITS, "");
    long parameters = 0;
    long below = inputs;
    for (int width : hidden) {
      parameters += width * (below + 1);
      below = width;
    }
    parameters += below + 1;
    Refusal.unless(
        parameters <= MOST_PARAMETERS,
        "hidden",
        "have at most " + MOST_PARAMETERS + " weights and biases",
        parameters);
    int named = activations.hidden().size();
    Refusal.unless(
        named == 0 || named == hidden.size(),
        "activations",
        "have one for each of the " + hidden.size() + " hidden layers",
        named);
  }

  /** The same widths with other activations. */
  public Shape with(LayerActivations others) {
    return new Shape(inputs, hidden, others);
  }

  /**
   * Refuses what a window cannot show, though it can be trained.
   *
   * @throws Refusal if there are more layers or units than a window shows
   */
  public void checkShown() {
    check(hidden, SHOWN_LAYERS, SHOWN_UNITS, " to be shown in the window");
  }

  private static void check(List<Integer> hidden, Whole layers, Whole units, String why) {
    Refusal.unless(
        layers.holds(hidden.size()),
        "hidden",
        "have at most " + layers.most() + " layers" + why,
        hidden.size());
    for (int layer = 0; layer < hidden.size(); layer++) {
      int width = hidden.get(layer);
      Refusal.unless(units.holds(width), "hidden[" + layer + "]", units.must() + why, width);
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

  /**
   * The widths of the layers whose units have states: the hidden ones, and the output's where it
   * has an activation.
   */
  public List<Integer> unitLayers() {
    if (!activations.hasOutputUnit()) {
      return hidden;
    }
    List<Integer> widths = new ArrayList<>(hidden);
    widths.add(1);
    return List.copyOf(widths);
  }

  /** Whether it has that unit, and the unit has a state. */
  public boolean has(UnitRef unit) {
    List<Integer> widths = unitLayers();
    return unit.layer() < widths.size() && unit.unit() < widths.get(unit.layer());
  }

  /** The number of units that have states. */
  public int statefulUnits() {
    return hiddenUnits() + (activations.hasOutputUnit() ? 1 : 0);
  }

  /** The place of a unit among all that have states, layer by layer. */
  public int place(int layer, int unit) {
    int place = unit;
    for (int below = 0; below < layer; below++) {
      place += hidden.get(below);
    }
    return place;
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
