package flatline.model.lanes.descent;

import flatline.model.network.Network;
import flatline.model.network.Samples;
import java.util.function.IntConsumer;

/**
 * Networks whose units learn weights and biases alone: they are seen as they are trained.
 *
 * @param trained the networks of all lanes
 */
public record LaneWeights(LaneNetworks trained) implements TrainedLanes {

  @Override
  public LaneNetworks seen() {
    return trained;
  }

  @Override
  public void start(int lane, Network network, double leak, Samples samples) {
    trained.set(lane, network);
  }

  @Override
  public void beginAnew(int unit, int lane, IntConsumer changed) {
    // Nothing else is there.
  }

  @Override
  public void settle() {
    // Nothing follows from weights and biases.
  }

  @Override
  public Network network(int lane) {
    return trained.get(lane);
  }
}
