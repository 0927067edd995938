package flatline.model.work;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a computation is.
 *
 * @param done units of work done, at most {@code total}
 * @param total units of work in all
 * @param elapsed since the start; stands still once the work has ended
 */
public record Progress(long done, long total, Duration elapsed) {

  /** The part that is done, 0 to 1; 1 if there is nothing to do. */
  public double share() {
    return total == 0 ? 1 : (double) done / total;
  }

  /** The time that the rest takes at the pace so far; empty as long as nothing is done. */
  public Optional<Duration> remaining() {
    return done == 0
        ? Optional.empty()
        : Optional.of(
            Duration.ofNanos((long) (elapsed.toNanos() * ((total - done) / (double) done))));
  }
}
