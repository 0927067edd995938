package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.Arrays;

/**
 * Tells after every step which hidden units are silent: z ≤ 0 on the whole training set, or z &lt;
 * 0 where f′(0) still moves a unit that has a flat side. Exact, yet much cheaper than looking at
 * every unit on every sample, because almost always nothing has changed and one sample, or one
 * bound, proves it.
 *
 * <p>Allocates nothing after construction. Not safe for use by several threads at once.
 */
public final class SilenceWatch {

  private final Shape shape;
  private final FirstLayerWatch first;
  private final DeepLayerWatch deep;
  private final boolean[][] silent;

  /**
   * A watch for networks of one shape.
   *
   * @param samples the training set, normalized
   */
  public SilenceWatch(Samples samples, Shape shape) {
    this.shape = shape;
    silent = new boolean[shape.unitLayers().size()][];
    for (int layer = 0; layer < silent.length; layer++) {
      silent[layer] = new boolean[shape.units(layer)];
    }
    first = new FirstLayerWatch(samples, silent.length == 0 ? 0 : silent[0].length);
    deep = new DeepLayerWatch(samples, shape);
  }

  /**
   * A watch that goes on with what another one knows of networks on the same samples, be they like
   * the one that is looked at next or not: that saves walking over all samples, and proves as much.
   */
  public SilenceWatch(SilenceWatch other) {
    shape = other.shape;
    silent = Arrays.stream(other.silent).map(boolean[]::clone).toArray(boolean[][]::new);
    first = new FirstLayerWatch(other.first);
    deep = new DeepLayerWatch(other.deep);
  }

  /** Looks at the network as it stands; uses its forward pass. */
  public void look(Propagation network) {
    if (silent.length > 0) {
      first.look(network, silent[0]);
    }
    if (silent.length > 1) {
      deep.look(network, silent);
    }
  }

  /** Whether a unit was silent at the last look. */
  public boolean isSilent(int layer, int unit) {
    return silent[layer][unit];
  }

  /** How many units were silent at the last look. */
  public int count() {
    int count = 0;
    for (boolean[] layer : silent) {
      for (boolean each : layer) {
        count += each ? 1 : 0;
      }
    }
    return count;
  }

  /** Their share of all hidden units; NaN without any. */
  public double share() {
    return silent.length == 0 ? Double.NaN : (double) count() / shape.statefulUnits();
  }

  /** The widths of the network that is watched. */
  public Shape shape() {
    return shape;
  }
}
