package flatline.model.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Deaths and returns in the order in which they came; only the earliest are kept, all are counted.
 */
final class LifeLog {

  /** How many events are kept. */
  static final int KEPT = 2000;

  private final List<LifeEvent> events = new ArrayList<>();
  private long count;

  void add(LifeEvent event) {
    count++;
    if (events.size() < KEPT) {
      events.add(event);
    }
  }

  List<LifeEvent> events() {
    return List.copyOf(events);
  }

  long count() {
    return count;
  }
}
