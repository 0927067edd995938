package flatline.interchange.code;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.scenario.Scenario;
import flatline.model.training.batch.Epochs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run that is tried as code: among them all that an engine can do.
 *
 * @param name for reports
 * @param scenario of the run
 */
record TakenRun(String name, Scenario scenario) {

  /** So many passes over the data. */
  static final long EPOCHS = 100;

  /**
   * Presets in which a rounding does not grow; where it does, no other arithmetic gives the same.
   */
  private static final List<String> CALM =
      List.of("opening", "dying-while-you-watch", "far-off-data", "two-hidden-layers", "all-zeros");

  private static final String CHANGES =
      """
      "hidden": [6, 4], "regularization": {"kind": "l2", "rate": 0.01}, "interventions": [
      {"step": 0, "op": "set", "target": "weight", "layer": 0, "unit": 1, "input": 0, "value": -0.5},
      {"step": 20, "op": "set", "target": "learningRate", "value": 0.3},
      {"step": 30, "op": "add", "target": "hidden.bias", "value": -0.5, "contender": 0},
      {"step": 35, "op": "set", "target": "hidden.bias", "value": 0.1},
      {"step": 40, "op": "freeze", "target": "unit", "layer": 0, "unit": 2},
      {"step": 50, "op": "set", "target": "batchSize", "value": 7},
      {"step": 60, "op": "set", "target": "alpha", "value": 0.2},
      {"step": 60, "op": "add", "target": "weight", "layer": 1, "unit": 0, "input": 3, "value": 0.125},
      {"step": 70, "op": "set", "target": "activation", "value": "tanh", "contender": 0},
      {"step": 80, "op": "reinitialize", "target": "unit", "layer": 1, "unit": 1},
      {"step": 90, "op": "unfreeze", "target": "unit", "layer": 0, "unit": 2, "contender": 1},
      {"step": 100, "op": "set", "target": "bias", "layer": 0, "unit": 0, "value": 0.25},
      {"step": 100, "op": "add", "target": "bias", "layer": 2, "unit": 0, "value": 0.25},
      {"step": 110, "op": "add", "target": "learningRate", "value": -0.1}]
      """;

  /** XOR at 0 and 1 from biases of 0: at the first point every z is 0 as long as it stays so. */
  private static final String AT_ZERO =
      """
      "data": {"kind": "points", "points": [[0, 0, -1], [0, 1, 1], [1, 0, 1], [1, 1, -1]]},
      "normalization": {"kind": "none"}, "hidden": [4], "batchSize": 4, "learningRate": 0.5,
      "initialization": {"kind": "normal", "sigma": 1}, "contenders": [
      {"activation": "relu"}, {"activation": "relu", "derivativeAtZero": 0.5},
      {"activation": "leaky_relu", "alpha": 0.25, "derivativeAtZero": 1},
      {"activation": "leaky_relu", "alpha": 0, "derivativeAtZero": 0.25},
      {"activation": "tanh", "outputActivation": "relu", "derivativeAtZero": 1}],
      "interventions": [
      {"step": 20, "op": "set", "target": "activation", "value": "relu", "contender": 2},
      {"step": 30, "op": "set", "target": "activation", "value": "leaky_relu", "alpha": 0.5,
       "derivativeAtZero": 0.5, "contender": 0}]
      """;

  /** Each way of training by itself, side by side with others, and changed on the way. */
  private static final String RULES =
      """
      "hidden": [5, 4], "learningRate": 0.1, "batchSize": 20, "rateFactor": 0.5, "contenders": [
      {"activation": "relu"},
      {"activation": "relu", "optimizer": {"kind": "sgd", "momentum": 0.9}, "learningRate": 0.04},
      {"activation": "relu", "optimizer": {"kind": "adam"}, "learningRate": 0.02},
      {"activation": "relu", "clip": 0.05},
      {"activation": "relu", "schedule": {"kind": "warm_up", "steps": 150}},
      {"activation": "tanh", "schedule": {"kind": "cosine", "steps": 900}, "rateFactor": 2}],
      "interventions": [
      {"step": 40, "op": "set", "target": "optimizer.momentum", "value": 0.5, "contender": 0},
      {"step": 50, "op": "freeze", "target": "unit", "layer": 0, "unit": 2},
      {"step": 60, "op": "set", "target": "weight", "layer": 1, "unit": 0, "input": 3, "value": 0.5},
      {"step": 70, "op": "set", "target": "bias", "layer": 2, "unit": 0, "value": 0.25},
      {"step": 80, "op": "unfreeze", "target": "unit", "layer": 0, "unit": 2},
      {"step": 90, "op": "set", "target": "clip", "value": 0.1},
      {"step": 120, "op": "set", "target": "schedule", "value": {"kind": "cosine", "steps": 800},
       "contender": 4},
      {"step": 200, "op": "set", "target": "optimizer.momentum", "value": 0}]
      """;

  private static final String DECAYS =
      """
      "hidden": [5, 4], "learningRate": 0.1, "batchSize": 20, "contenders": [
      {"activation": "relu", "regularization": {"kind": "l1", "rate": 0.01}},
      {"activation": "tanh", "regularization": {"kind": "l1", "rate": 0.002}, "learningRate": 0.01,
       "optimizer": {"kind": "adam"}},
      {"activation": "tanh", "regularization": {"kind": "l2", "rate": 0.01},
       "optimizer": {"kind": "sgd", "momentum": 0.5}, "clip": 0.2}], "interventions": [
      {"step": 400, "op": "set", "target": "weight", "layer": 0, "unit": 0, "input": 0, "value": 0.5}]
      """;

  /** Whatever hidden units learn besides, with and without memories of gradients. */
  private static final String LEARNED =
      """
      "hidden": [5, 4], "learningRate": 0.05, "batchSize": 20, "contenders": [
      {"activation": "relu", "batchNorm": true},
      {"activation": "tanh", "batchNorm": true, "optimizer": {"kind": "adam"}, "clip": 0.5},
      {"activation": "leaky_relu", "leakRate": 0.05},
      {"activation": "leaky_relu", "alpha": 0.25, "leakRate": 0.5, "batchNorm": true,
       "optimizer": {"kind": "sgd", "momentum": 0.9},
       "regularization": {"kind": "l1", "rate": 0.001}},
      {"activation": "relu", "clip": 1}], "interventions": [
      {"step": 50, "op": "freeze", "target": "unit", "layer": 0, "unit": 1},
      {"step": 90, "op": "set", "target": "activation", "value": "relu", "contender": 2},
      {"step": 100, "op": "unfreeze", "target": "unit", "layer": 0, "unit": 1},
      {"step": 120, "op": "set", "target": "activation", "value": "leaky_relu", "contender": 2}]
      """;

  /** All of them. */
  static Stream<TakenRun> all() throws ScenarioException {
    return Stream.concat(CALM.stream().map(TakenRun::preset), made().stream());
  }

  private static TakenRun preset(String id) {
    return new TakenRun(id, Presets.get(id));
  }

  private static List<TakenRun> made() throws ScenarioException {
    return List.of(
        of(
            "spiral with batches of 32, deep",
            "\"data\": {\"kind\": \"spiral\"}, \"hidden\": [6, 5, 4], \"batchSize\": 32"),
        of(
            "rectifiers and squashing",
            contenders("relu", "leaky_relu", "identity", "sigmoid", "tanh")),
        of("smooth ones", contenders("elu", "selu", "gelu", "silu", "softplus", "mish")),
        of(
            "L2, kept-back samples, features, left-over samples, squared error",
            "\"hidden\": [8, 3], \"regularization\": {\"kind\": \"l2\", \"rate\": 0.01},"
                + "\"split\": {\"train\": 0.7}, \"features\": [\"x\", \"y\", \"xy\", \"sin_x\"],"
                + "\"order\": \"fixed\", \"batchSize\": 13, \"loss\": \"squared_error\""),
        of(
            "regression",
            "\"data\": {\"kind\": \"regression_gauss\"}, \"task\": \"regression\","
                + "\"loss\": \"squared_error\", \"learningRate\": 0.02"),
        of("no hidden layer", "\"hidden\": []"),
        of(
            "an output with an activation",
            contenders("relu", "leaky_relu") + ", \"outputActivation\": \"leaky_relu\""),
        of(
            "an activation for each layer",
            "\"hidden\": [5, 4], \"contenders\": [{\"activations\": [\"tanh\", \"relu\"]}]"),
        of("a rectifier and nothing else", "\"hidden\": [], \"outputActivation\": \"relu\""),
        of("a derivative at 0 of its own, where z is exactly 0", AT_ZERO),
        of("changes on the way", CHANGES),
        of("optimizers, clips, schedules and rates", RULES),
        of("L1 and L2, with optimizers and without", DECAYS),
        of("resets", "\"reset\": {\"every\": 30}, \"learningRate\": 0.5, \"hidden\": [6]"),
        of("what units learn besides", LEARNED));
  }

  private static String contenders(String... ids) {
    return "\"hidden\": [5, 4], \"contenders\": ["
        + String.join(", ", Stream.of(ids).map(id -> "{\"activation\": \"" + id + "\"}").toList())
        + "]";
  }

  static TakenRun of(String name, String entries) throws ScenarioException {
    String text = "{\"flatline\": 1, " + entries + "}";
    return new TakenRun(name, ScenarioText.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  long steps() {
    return Epochs.steps(scenario, EPOCHS);
  }

  /** The script of it. */
  String code(CodeTarget target) throws ScenarioException {
    return RunCode.of(scenario, target, steps(), RunCode.epoch(scenario));
  }

  @Override
  public String toString() {
    return name;
  }
}
