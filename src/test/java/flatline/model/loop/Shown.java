package flatline.model.loop;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** What a loop shows. */
final class Shown {

  private Shown() {}

  /** Takes snapshots out of the mailbox until one is as wanted. */
  static Snapshot until(TrainingLoop loop, Predicate<Snapshot> wanted) {
    AtomicReference<Snapshot> found = new AtomicReference<>();
    await()
        .atMost(Duration.ofSeconds(50))
        .pollInterval(Duration.ofMillis(1))
        .until(() -> {
          loop.takeSnapshot().filter(wanted).ifPresent(found::set);
          return found.get() != null;
        });
    return found.get();
  }
}
