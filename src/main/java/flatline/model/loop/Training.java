package flatline.model.loop;

import java.util.Optional;

/** Whoever trains: takes commands and lays out the latest snapshot. */
public interface Training {

  /** Queues a command; returns at once. */
  void send(Command command);

  /** The latest snapshot, if it was not taken yet. */
  Optional<Snapshot> takeSnapshot();

  /** An error that stopped the run, if it was not taken yet; a restart goes on from there. */
  Optional<Throwable> takeFailure();
}
