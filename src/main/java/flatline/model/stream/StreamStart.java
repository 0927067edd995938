package flatline.model.stream;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.data.SlowStream;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.random.RandomStream;
import java.util.List;

/**
 * The first weights of the long run: uniform within gain·√(3/in), the gain that of the activation
 * (He et al. 2015) and 1 at the output, biases 0. Of one seed all networks begin with the same
 * draws, whatever their activation; a linear unit begins with weights of 0.
 */
final class StreamStart {

  /** How many hidden units there are. */
  static final int UNITS = 5;

  private StreamStart() {}

  /** The widths of a network's hidden layers; {@link Identity} stands for one linear unit. */
  static List<Integer> hidden(Activation activation) {
    return activation instanceof Identity ? List.of() : List.of(UNITS);
  }

  /** The network of a seed, before its first sample. */
  static Network of(Activation activation, long seed) {
    var shape = new Shape(SlowStream.INPUTS, hidden(activation));
    double[] parameters = new double[shape.parameters()];
    if (!shape.hidden().isEmpty()) {
      draw(shape, gain(activation), seed, parameters);
    }
    return new Network(shape, parameters);
  }

  private static void draw(Shape shape, double gain, long seed, double[] parameters) {
    var random = new RandomStream(seed, "stream.weights");
    double reach = gain * StrictMath.sqrt(3.0 / SlowStream.INPUTS);
    double outReach = StrictMath.sqrt(3.0 / UNITS);
    for (int unit = 0; unit < UNITS; unit++) {
      for (int input = 0; input < SlowStream.INPUTS; input++) {
        parameters[shape.weight(0, unit, input)] = random.uniform(-1, 1) * reach;
      }
      parameters[shape.weight(1, 0, unit)] = random.uniform(-1, 1) * outReach;
    }
  }

  /** What keeps the spread of signals, as PyTorch's {@code calculate_gain} has it. */
  private static double gain(Activation activation) {
    return switch (activation) {
      case Relu _ -> StrictMath.sqrt(2);
      case Elu _ -> StrictMath.sqrt(2);
      case LeakyRelu leaky -> StrictMath.sqrt(2 / (1 + leaky.alpha() * leaky.alpha()));
      case Tanh _ -> 5.0 / 3;
      default -> 1;
    };
  }
}
