package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.network.Network;
import java.util.ArrayList;
import java.util.List;

/**
 * A contender at one step of a timeline.
 *
 * @param step updates made
 * @param network its weights and biases
 * @param activation in force
 */
public record ContenderMoment(long step, Network network, Activation activation) {

  /**
   * Some of a contender's states, evenly spread, the first and the last kept among them.
   *
   * @param kept oldest first
   * @param place the contender's, from 0
   * @param most how many at most, at least 2
   */
  static List<ContenderMoment> evenly(
      List<Checkpoint> kept, Contender contender, int place, int most) {
    int count = Math.min(most, kept.size());
    List<ContenderMoment> moments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = count == 1 ? 0 : (int) ((long) i * (kept.size() - 1) / (count - 1));
      Checkpoint.ContenderState state = kept.get(at).contenders().get(place);
      moments.add(
          new ContenderMoment(kept.get(at).step(), contender.shown(state), state.activation()));
    }
    return moments;
  }
}
