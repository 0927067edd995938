package flatline.viewmodel.training.story;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.training.LifeEvent;
import flatline.model.vitals.UnitState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the units died that are dead now.
 *
 * @param born how many were so from the start
 * @param later the steps at which the others died for the last time, earliest first
 */
record Deaths(int born, List<Long> later) {

  /** Copies the list. */
  Deaths {
    later = List.copyOf(later);
  }

  /**
   * The deaths of a contender's dead units up to a step; nothing if not all are on record.
   *
   * @param step the one that is shown
   */
  static Optional<Deaths> of(ContenderSnapshot contender, long step) {
    if (isCutShort(contender, step)) {
      return Optional.empty();
    }
    List<Long> steps =
        lastEvents(contender, step).entrySet().stream()
            .filter(each -> isDead(contender, each.getKey()))
            .map(each -> each.getValue().step())
            .sorted()
            .toList();
    List<Long> later = steps.stream().filter(each -> each > 0).toList();
    return Optional.of(new Deaths(steps.size() - later.size(), later));
  }

  private static boolean isCutShort(ContenderSnapshot contender, long step) {
    List<LifeEvent> events = contender.events();
    return contender.eventCount() > events.size() && events.getLast().step() <= step;
  }

  private static Map<UnitRef, LifeEvent> lastEvents(ContenderSnapshot contender, long step) {
    Map<UnitRef, LifeEvent> last = new HashMap<>();
    for (LifeEvent event : contender.events()) {
      if (event.step() <= step && event.kind() != LifeEvent.Kind.RESET) {
        last.put(new UnitRef(event.layer(), event.unit()), event);
      }
    }
    return last;
  }

  private static boolean isDead(ContenderSnapshot contender, UnitRef unit) {
    return contender.examination().unit(unit.layer(), unit.unit()).state() == UnitState.DEAD;
  }
}
