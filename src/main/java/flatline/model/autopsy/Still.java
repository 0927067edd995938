package flatline.model.autopsy;

import flatline.model.activation.Activation;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.training.Trainer;
import flatline.model.vitals.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contender as it stood once, with what its units did on the training set: found for all of them
 * in one pass over the samples, when it is first asked for.
 */
final class Still {

  private final Network network;
  private final Activation activation;
  private final Propagation pass;
  private final Samples samples;
  private @Nullable List<List<Reading>> readings;

  /**
   * A contender as it stands now.
   *
   * @param pass of the contender's shape; used, and left anyhow, by each look
   */
  Still(Trainer trainer, int contender, Propagation pass) {
    this(trainer.contenders().get(contender).network(), trainer.samples(), pass);
  }

  /** The same of a network that no trainer holds. */
  Still(Propagation now, Samples samples, Propagation pass) {
    network = now.network();
    activation = now.activation();
    this.samples = samples;
    this.pass = pass;
  }

  /** What a unit does. */
  Activation activation(int layer, int unit) {
    return network.activation(layer, unit, activation);
  }

  /** A unit's parameters and what it did. */
  UnitValues unit(int layer, int unit) {
    List<Double> weights = new ArrayList<>();
    for (int input = 0; input < network.shape().inputs(layer); input++) {
      weights.add(network.weight(layer, unit, input));
    }
    return new UnitValues(weights, network.bias(layer, unit), reading(layer, unit));
  }

  /** What a unit did. */
  Reading reading(int layer, int unit) {
    if (readings == null) {
      load();
      readings = Reading.all(pass, samples);
    }
    return readings.get(layer).get(unit);
  }

  /** What the units of a layer would have done with other parameters of their own. */
  List<Reading> layerOf(Still other, int layer) {
    load();
    for (int unit = 0; unit < network.shape().units(layer); unit++) {
      pass.setBias(layer, unit, other.network.bias(layer, unit));
      for (int input = 0; input < network.shape().inputs(layer); input++) {
        pass.setWeight(layer, unit, input, other.network.weight(layer, unit, input));
      }
    }
    return Reading.all(pass, samples).get(layer);
  }

  /** Whether every unit of a layer is silent. */
  boolean isSilent(int layer) {
    for (int unit = 0; unit < network.shape().units(layer); unit++) {
      if (!reading(layer, unit).isSilent()) {
        return false;
      }
    }
    return true;
  }

  private void load() {
    pass.load(network);
    pass.setActivation(activation);
  }
}
