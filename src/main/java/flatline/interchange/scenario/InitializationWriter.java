package flatline.interchange.scenario;

import flatline.interchange.json.JsonOutput;
import flatline.model.network.Network;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.network.initialization.Initialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;

/** Writes {@code initialization}, and the layers of a network wherever they are shown. */
public final class InitializationWriter {

  private final JsonOutput out;

  public InitializationWriter(JsonOutput out) {
    this.out = out;
  }

  void write(Initialization initialization) {
    switch (initialization) {
      case RandomInitialization random -> out.object(() -> random(random));
      case ExplicitInitialization explicit ->
          out.object(() -> {
            out.key("kind").text("explicit");
            out.key("layers");
            layers(explicit.network());
          });
    }
  }

  /** Writes weights and biases as an array, first hidden layer to output layer. */
  public void layers(Network network) {
    out.tallArray(() -> {
      for (int layer = 0; layer < network.shape().layers(); layer++) {
        layer(network, layer);
      }
    });
  }

  private void layer(Network network, int layer) {
    int units = network.shape().units(layer);
    out.object(() -> {
      out.key("weights")
          .array(() -> {
            for (int unit = 0; unit < units; unit++) {
              out.numbers(weights(network, layer, unit));
            }
          });
      double[] bias = new double[units];
      for (int unit = 0; unit < units; unit++) {
        bias[unit] = network.bias(layer, unit);
      }
      out.key("bias").numbers(bias);
    });
  }

  private static double[] weights(Network network, int layer, int unit) {
    double[] weights = new double[network.shape().inputs(layer)];
    for (int input = 0; input < weights.length; input++) {
      weights[input] = network.weight(layer, unit, input);
    }
    return weights;
  }

  private void random(RandomInitialization random) {
    out.key("kind");
    rule(random.hidden());
    out.key("bias").number(random.bias());
    out.key("output");
    if (random.output().equals(random.hidden())) {
      out.text(InitializationReader.SAME);
    } else {
      rule(random.output());
    }
    out.key("outputBias").number(random.outputBias());
  }

  private void rule(WeightRule rule) {
    switch (rule) {
      case WeightRule.He _ -> out.text("he");
      case WeightRule.Xavier _ -> out.text("xavier");
      case WeightRule.Lecun _ -> out.text("lecun");
      case WeightRule.Zeros _ -> out.text("zeros");
      case WeightRule.Normal(double sigma) -> rule("normal", "sigma", sigma);
      case WeightRule.Uniform(double limit) -> rule("uniform", "limit", limit);
      case WeightRule.Constant(double value) -> rule("constant", "value", value);
    }
  }

  private void rule(String id, String key, double value) {
    out.text(id);
    out.key(key).number(value);
  }
}
