package flatline.model.lanes.descent;

import flatline.model.network.Network;
import flatline.model.network.Samples;
import java.util.function.IntConsumer;

/**
 * The networks of all lanes, with what their units learn besides weights and biases, or without.
 */
public sealed interface TrainedLanes permits LaneWeights, LaneLearned {

  /** What is trained: weights and biases, then what else. */
  LaneNetworks trained();

  /**
   * What is to be looked at: the same, unless statistics of training sets are to be put into it.
   */
  LaneNetworks seen();

  /**
   * Begins a lane.
   *
   * @param leak of every unit; 0 for none
   * @param samples the lane's training set
   */
  void start(int lane, Network network, double leak, Samples samples);

  /**
   * Gives what else a unit of a lane has its first values.
   *
   * @param changed is told which of the rows that are trained were set
   */
  void beginAnew(int unit, int lane, IntConsumer changed);

  /** What is to be done after each step, and once before the first. */
  void settle();

  /** A lane's network as it is to be looked at. */
  Network network(int lane);
}
