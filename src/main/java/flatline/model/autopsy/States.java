package flatline.model.autopsy;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The states of one contender that were looked at last: a step begins where the one before it ends,
 * and a drift is measured from one that was looked at ten steps ago.
 */
final class States {

  private static final int MOST = 12;
  private static final int FEWEST = 2;

  /** AllParameters that the states may have in all. */
  private static final int BUDGET = 1 << 20;

  private final Timeline timeline;
  private final int contender;
  private final Propagation pass;
  private final int capacity;
  private final Map<Long, Still> kept = new LinkedHashMap<>();

  States(Timeline timeline, int contender) {
    this.timeline = timeline;
    this.contender = contender;
    Propagation now = timeline.now().contenders().get(contender).network();
    pass = new Propagation(now.network(), now.activation(), now.loss());
    capacity = Math.clamp(BUDGET / now.shape().parameters(), FEWEST, MOST);
  }

  Timeline timeline() {
    return timeline;
  }

  int contender() {
    return contender;
  }

  boolean has(long step) {
    return kept.containsKey(step);
  }

  /**
   * The state at a step.
   *
   * @param trainer gives one that stands there
   */
  Still at(long step, Supplier<Trainer> trainer) {
    Still still = kept.remove(step);
    return keep(step, still == null ? of(trainer.get()) : still);
  }

  /** Keeps the state at a step for the next that ask. */
  Still keep(long step, Still still) {
    kept.put(step, still);
    if (kept.size() > capacity) {
      kept.remove(kept.keySet().iterator().next());
    }
    return still;
  }

  /** The contender as it stands now, whatever step that is. */
  Still of(Trainer trainer) {
    return new Still(trainer, contender, pass);
  }

  /** A network of the contender's shape that no trainer holds. */
  Still of(Propagation network, Samples samples) {
    return new Still(network, samples, pass);
  }
}
