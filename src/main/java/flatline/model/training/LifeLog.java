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

  LifeLog() {}

  /** What another log knew when it had counted that many. */
  LifeLog(LifeLog other, long count) {
    events.addAll(other.events.subList(0, (int) Math.min(count, other.events.size())));
    this.count = count;
  }

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
