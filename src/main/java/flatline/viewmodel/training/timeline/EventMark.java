package flatline.viewmodel.training.timeline;

import flatline.model.training.LifeEvent;

/**
 * A death or a return on the timeline.
 *
 * @param contender whose unit it is, from 0
 * @param event what happened
 */
public record EventMark(int contender, LifeEvent event) {

  /** The step to stand on to see it come: the one before, or the start. */
  public long stepBefore() {
    return Math.max(0, event.step() - 1);
  }
}
