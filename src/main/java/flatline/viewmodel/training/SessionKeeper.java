package flatline.viewmodel.training;

import flatline.interchange.user.Session;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Has what is open remembered, so that it is there again at the next start: each change at once,
 * the step when it rests, and now and then while it plays.
 */
final class SessionKeeper {

  /** With the moment until it is written, less than five seconds are lost. */
  private static final long PERIOD = 4_000_000_000L;

  private final Consumer<Session> store;
  private Optional<Session> kept = Optional.empty();
  private Optional<Session> last = Optional.empty();
  private long keptAt;

  SessionKeeper(Consumer<Session> store) {
    this.store = store;
  }

  /**
   * Takes note of what is shown.
   *
   * @param playing whether steps go on by themselves
   * @param now nanoseconds of some clock
   */
  void observe(Session session, boolean playing, long now) {
    boolean wanted = kept.isEmpty() || isChanged(kept.get(), session);
    boolean moved = kept.isPresent() && kept.get().step() != session.step();
    last = Optional.of(session);
    if (wanted || (moved && (!playing || now - keptAt >= PERIOD))) {
      keptAt = now;
      keepLast();
    }
  }

  /** Has what was shown last remembered, wherever it plays. */
  void keepLast() {
    if (!last.equals(kept)) {
      kept = last;
      last.ifPresent(store);
    }
  }

  private static boolean isChanged(Session before, Session after) {
    return !before.file().equals(after.file())
        || !before.lesson().equals(after.lesson())
        || !before.setUp().equals(after.setUp())
        || !before.run().equals(after.run());
  }
}
