package flatline.model.training;

import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.Optional;

/** Finds the first number of a network that is not finite. */
final class FiniteCheck {

  private final SamplesInForce training;

  FiniteCheck(SamplesInForce training) {
    this.training = training;
  }

  /**
   * Looks at the parameters, then at every sample's pre-activations, then at the loss; at no sample
   * where the parameters alone tell that all is finite.
   */
  Optional<Divergence> find(Propagation network, long step) {
    if (network.isSafe(training.samples().limit())) {
      return Optional.empty();
    }
    return parameters(network.network(), step).or(() -> passes(network, step));
  }

  /** The same, and then at what is trained, if that is another network. */
  Optional<Divergence> find(Propagation network, Propagation trained, long step) {
    Optional<Divergence> seen = find(network, step);
    return seen.isPresent() || network == trained || trained.isSafe(training.samples().limit())
        ? seen
        : parameters(trained.network(), step);
  }

  private static Optional<Divergence> parameters(Network network, long step) {
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          double weight = network.weight(layer, unit, input);
          if (!Double.isFinite(weight)) {
            return divergence(step, Divergence.What.WEIGHT, layer, unit, weight);
          }
        }
        double bias = network.bias(layer, unit);
        if (!Double.isFinite(bias)) {
          return divergence(step, Divergence.What.BIAS, layer, unit, bias);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Divergence> passes(Propagation network, long step) {
    Shape shape = network.shape();
    Samples samples = training.samples();
    double loss = 0;
    for (int i = 0; i < samples.size(); i++) {
      double o = network.forward(samples.input(i));
      for (int layer = 0; layer < shape.layers(); layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          double z = layer == shape.layers() - 1 ? o : network.preactivation(layer, unit);
          if (!Double.isFinite(z)) {
            return divergence(step, Divergence.What.PREACTIVATION, layer, unit, z);
          }
        }
      }
      loss += network.loss().value(o, samples.label(i));
    }
    return Double.isFinite(loss)
        ? Optional.empty()
        : divergence(step, Divergence.What.LOSS, -1, -1, loss);
  }

  private static Optional<Divergence> divergence(
      long step, Divergence.What what, int layer, int unit, double value) {
    return Optional.of(new Divergence(step, what, layer, unit, value));
  }
}
