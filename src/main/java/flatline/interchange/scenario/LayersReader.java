package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.NumberArray;
import flatline.interchange.json.ScenarioException;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code initialization.layers}: weights and biases, first hidden layer to output layer. */
final class LayersReader {

  private final JsonInput input;
  private final List<Integer> widths = new ArrayList<>();
  private final List<double[]> units = new ArrayList<>();
  private final List<double[]> biases = new ArrayList<>();
  private int inputs;

  LayersReader(JsonInput input) {
    this.input = input;
  }

  void read() throws ScenarioException {
    input.array((int) Shape.LAYERS.most() + 1, this::layer);
    if (widths.isEmpty() || widths.getLast() != 1) {
      throw input
          .here()
          .refuse(
              "end with an output layer of 1 unit",
              widths.isEmpty() ? "no layer" : widths.getLast() + " units");
    }
  }

  /** What was read. */
  Network network() {
    Shape shape = new Shape(units.getFirst().length, widths.subList(0, widths.size() - 1));
    double[] parameters = new double[shape.parameters()];
    int at = 0;
    int unit = 0;
    for (double[] layer : biases) {
      for (double bias : layer) {
        double[] weights = units.get(unit++);
        System.arraycopy(weights, 0, parameters, at, weights.length);
        at += weights.length;
        parameters[at++] = bias;
      }
    }
    return new Network(shape, parameters);
  }

  private void layer() throws ScenarioException {
    int before = units.size();
    double[][] bias = {{}};
    Map<String, JsonPlace> seen =
        input.object(
            new Keys()
                .on("weights", () -> input.array(Integer.MAX_VALUE, this::unit))
                .on("bias", () -> bias[0] = new NumberArray(input).read()));
    int width = units.size() - before;
    if (width == 0) {
      throw input.here().refuse("have weights of at least 1 unit", "none");
    }
    if (bias[0].length != width) {
      throw seen.getOrDefault("bias", input.here())
          .refuse(
              String.format(Locale.ROOT, "have a bias for each of the %d units", width),
              Integer.toString(bias[0].length));
    }
    biases.add(bias[0]);
    widths.add(width);
    inputs = width;
  }

  private void unit() throws ScenarioException {
    // How many the first layer has is said by its first unit; what features there are, elsewhere.
    double[] weights =
        units.isEmpty()
            ? new NumberArray(input).read()
            : new NumberArray(input).read("one for each input of the layer", inputs);
    inputs = weights.length;
    units.add(weights);
  }
}
