package flatline.interchange.code;

import flatline.model.network.Network;
import flatline.model.network.Shape;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as Python writes them; numbers read back to the same double. */
final class PythonText {

  private PythonText() {}

  static String number(double value) {
    return Double.toString(value);
  }

  static String list(double[] values) {
    return Arrays.stream(values)
        .mapToObj(PythonText::number)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A text between quotation marks, on one line. */
  static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  /** A text as it may stand between quotation marks. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Each layer's weights, by unit and input, and its biases. */
  static String layers(Network network, String indent) {
    Shape shape = network.shape();
    StringBuilder out = new StringBuilder("[\n");
    for (int layer = 0; layer < shape.layers(); layer++) {
      out.append(indent).append("    (\n").append(indent).append("        [\n");
      for (int unit = 0; unit < shape.units(layer); unit++) {
        out.append(indent).append("            ");
        out.append(list(weights(network, layer, unit))).append(",\n");
      }
      out.append(indent).append("        ],\n");
      out.append(indent).append("        ").append(list(biases(network, layer))).append(",\n");
      out.append(indent).append("    ),\n");
    }
    return out.append(indent).append(']').toString();
  }

  private static double[] weights(Network network, int layer, int unit) {
    return IntStream.range(0, network.shape().inputs(layer))
        .mapToDouble(input -> network.weight(layer, unit, input))
        .toArray();
  }

  private static double[] biases(Network network, int layer) {
    return IntStream.range(0, network.shape().units(layer))
        .mapToDouble(unit -> network.bias(layer, unit))
        .toArray();
  }
}
