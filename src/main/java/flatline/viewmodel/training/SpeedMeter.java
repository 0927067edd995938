package flatline.viewmodel.training;

import flatline.model.loop.Snapshot;
import java.util.OptionalDouble;

/** Measures how many steps a second are really made, over the last half second or more. */
final class SpeedMeter {

  private static final long LEAST = 500_000_000L;

  private long run = -1;
  private long since;
  private long from;
  private OptionalDouble measured = OptionalDouble.empty();

  /** Looks at a snapshot at a time in nanoseconds; empty until enough was seen, and in a pause. */
  OptionalDouble observe(Snapshot snapshot, long now) {
    if (!snapshot.playing() || snapshot.run() != run) {
      run = snapshot.playing() ? snapshot.run() : -1;
      since = now;
      from = snapshot.step();
      measured = OptionalDouble.empty();
    } else if (now - since >= LEAST) {
      measured = OptionalDouble.of((snapshot.step() - from) * 1e9 / (now - since));
      since = now;
      from = snapshot.step();
    }
    return measured;
  }
}
