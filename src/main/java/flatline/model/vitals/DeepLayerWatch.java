package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.Arrays;

/**
 * Silence of units above the first hidden layer. A few samples that together make every active unit
 * fire are tried first; only if one of the units stays quiet on them are all samples looked at.
 */
final class DeepLayerWatch {

  private final Samples samples;
  private final Shape shape;
  private final int[] witnesses;
  private int witnessCount;

  DeepLayerWatch(Samples samples, Shape shape) {
    this.samples = samples;
    this.shape = shape;
    witnesses = new int[shape.statefulUnits()];
  }

  /** Goes on with the witnesses of another one. */
  DeepLayerWatch(DeepLayerWatch other) {
    samples = other.samples;
    shape = other.shape;
    witnesses = other.witnesses.clone();
    witnessCount = other.witnessCount;
  }

  void look(Propagation network, boolean[][] silent) {
    for (int layer = 1; layer < silent.length; layer++) {
      Arrays.fill(silent[layer], true);
    }
    for (int i = 0; i < witnessCount; i++) {
      network.forward(samples.input(witnesses[i]));
      wake(network, silent);
    }
    if (anySilent(silent)) {
      search(network, silent);
    }
  }

  private void search(Propagation network, boolean[][] silent) {
    for (int layer = 1; layer < silent.length; layer++) {
      Arrays.fill(silent[layer], true);
    }
    witnessCount = 0;
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      if (wake(network, silent)) {
        witnesses[witnessCount++] = i;
      }
    }
  }

  /** Marks the units that fire in the last pass; whether one of them was quiet until now. */
  private boolean wake(Propagation network, boolean[][] silent) {
    boolean woke = false;
    for (int layer = 1; layer < silent.length; layer++) {
      double edge = network.activation(layer).edge();
      for (int unit = 0; unit < shape.units(layer); unit++) {
        if (silent[layer][unit] && network.preactivation(layer, unit) > edge) {
          silent[layer][unit] = false;
          woke = true;
        }
      }
    }
    return woke;
  }

  private static boolean anySilent(boolean[][] silent) {
    for (int layer = 1; layer < silent.length; layer++) {
      for (boolean each : silent[layer]) {
        if (each) {
          return true;
        }
      }
    }
    return false;
  }
}
