package flatline.model.network;

import flatline.model.activation.Activation;
import java.util.Arrays;
import java.util.List;

/**
 * What goes into one hidden unit for one sample, written out: w₁x₁ + w₂x₂ + … + b = z → f(z).
 *
 * @param weights one per input
 * @param inputs what the layer below gives, as many
 * @param bias the unit's
 * @param z the sum
 * @param value f(z)
 */
public record DotProduct(
    List<Double> weights, List<Double> inputs, double bias, double z, double value) {

  /** Copies the lists. */
  public DotProduct {
    weights = List.copyOf(weights);
    inputs = List.copyOf(inputs);
  }

  /**
   * Follows a sample into a unit.
   *
   * @param sample as long as the network has inputs
   */
  public static DotProduct of(
      Network network, Activation activation, double[] sample, int layer, int unit) {
    SamplePass pass = SamplePass.of(network, activation, sample);
    double[] weights = new double[network.shape().inputs(layer)];
    double[] inputs = new double[weights.length];
    for (int input = 0; input < weights.length; input++) {
      weights[input] = network.weight(layer, unit, input);
      inputs[input] = pass.input(layer, input);
    }
    double z = pass.z(layer, unit);
    return new DotProduct(
        list(weights), list(inputs), network.bias(layer, unit), z, pass.value(layer, unit));
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
