package flatline.interchange.playground;

import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Tanh;
import flatline.model.data.InputFeature;
import flatline.model.data.Task;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The words of links, and what they stand for. */
final class LinkWords {

  /** What stands before the keys. */
  static final String PAGE = "https://playground.tensorflow.org/#";

  /** The activations that the page offers. */
  static final Map<String, Activation> ACTIVATIONS =
      Map.of(
          "relu", new Relu(),
          "tanh", new Tanh(),
          "sigmoid", new Sigmoid(),
          "linear", new Identity());

  /** What the page learns. */
  static final Map<String, Task> PROBLEMS =
      Map.of("classification", Task.CLASSIFICATION, "regression", Task.REGRESSION);

  /** The keys of the inputs, in their order. */
  static final Map<InputFeature, String> INPUTS =
      new EnumMap<>(
          Map.of(
              InputFeature.X, "x",
              InputFeature.Y, "y",
              InputFeature.X_SQUARED, "xSquared",
              InputFeature.Y_SQUARED, "ySquared",
              InputFeature.PRODUCT, "xTimesY",
              InputFeature.SINE_X, "sinX",
              InputFeature.SINE_Y, "sinY"));

  private LinkWords() {}

  /** The word for something, if there is one. */
  static <T> Optional<String> word(Map<String, T> meanings, T meaning) {
    return meanings.entrySet().stream()
        .filter(each -> each.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
