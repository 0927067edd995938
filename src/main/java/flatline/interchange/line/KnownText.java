package flatline.interchange.line;

import java.nio.charset.StandardCharsets;

/**
 * What scenarios have in common, so that a line need not say it. Part of version 1 of the line:
 * with one letter changed no line of before could be read. What is likeliest stands last.
 */
final class KnownText {

  private static final String TEXT =
      """
      reinitialize freeze unfreeze "op": "add", "target": "unit", "layer": 0, "unit": \
      "target": "hidden.bias", "value": -"target": "activation", "value": "leaky_relu"\
      {"step": 100, "op": "set", "target": "alpha", "contender": 0, "value": 0.1},
          {"step": 1000, "op": "set", "target": "learningRate", "value": 0.5},
          {"step": 200, "op": "set", "target": "weight", "layer": 0, "unit": 0, "input": 0, "value": -\
      {"step": 200, "op": "set", "target": "bias", "contender": 0, "layer": 0, "unit": 0, "value": -\
      "lock": ["only": ["seed", "data", "noise", "samples", "hidden", "contenders", "transport",\
      {"kind": "points", "origin": "https://playground.tensorflow.org/#dataset=circle&noise=0\
      &seed=0.12345&problem=classificationregression", "points": [
          [0.5, -0.25, 1],
          [-1.5, 2.75, -1],
      {"kind": "explicit", "layers": [
          {"weights": [[-0.0, 0.0], [0.1, -0.1]], "bias": [0.1, 0.1, 0.1, 0.1]},
      {"kind": "uniform", "limit": 0.5, "kind": "normal", "sigma": 1.0, "kind": "constant", "value": \
      "kind": "zeros", "kind": "xavier", "output": "same", "outputBias": 0.1
      "x2", "y2", "xy", "sin_x", "sin_y"], "hidden": [8, 8, 16, 4, 2, 32],
      {"activation": "elu", "alpha": 1.0}, {"activation": "prelu", "alpha": 0.25}, \
      {"activation": "identity"}, {"activation": "sigmoid"}, {"activation": "tanh"}, \
      {"activation": "selu"}, {"activation": "gelu"}, {"activation": "silu"}, \
      {"activation": "softplus"}, {"activation": "mish"}, \
      "momentum": 0.9, "optimizer": {"kind": "adam", "beta1": 0.9, "beta2": 0.999, \
      "epsilon": 1.0E-8}, "clip": 0.1, "schedule": {"kind": "warm_up", "steps": 1000}, \
      "regression_plane", "regression_gauss", "moons", "spiral", "gauss", "xor", \
      "squared_error",
        "task": "regression",
      "kind": "l1", "rate": 0.001}, "kind": "l2", "rate": 0.01}, "order": "fixed", "batches": [
      {
        "flatline": 1,
        "name": "",
        "expect": "",
        "data": {"kind": "circle", "samples": 200, "noise": 0.05},
        "normalization": {"kind": "none", "scale": 1.0, "offset": [0.0, 0.0]},
        "normalization": {"kind": "standardized", "scale": 1.0, "offset": [0.0, 0.0]},
        "split": {"train": 0.5},
        "split": {"train": 1.0},
        "features": ["x", "y"],
        "hidden": [8],
        "contenders": [{"activation": "relu"}, {"activation": "leaky_relu", "alpha": 0.01}],
        "initialization": {"kind": "he", "bias": -4.0, "output": "lecun", "outputBias": 0.0},
        "loss": "cross_entropy",
        "task": "classification",
        "batchSize": 16,
        "learningRate": 0.1,
        "steps": 3000,
        "regularization": {"kind": "none", "rate": 0.0},
        "order": "shuffled",
        "seed": 1,
        "interventions": []
      }
      """;

  private KnownText() {}

  static byte[] bytes() {
    return TEXT.getBytes(StandardCharsets.UTF_8);
  }
}
