package flatline.model.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the commands for a {@link TrainingLoop} arrive: from any thread, to be taken out by one.
 *
 * <p>They are taken in by batches, so that a flood of them leaves time for training in between; and
 * of what a dragged slider asks for within a batch only the last is handed out.
 */
final class Inbox {

  /** To be waited without end. */
  static final long FOR_EVER = Long.MAX_VALUE;

  private final BlockingQueue<Command> arrived = new LinkedBlockingQueue<>();
  private final Deque<Command> batch = new ArrayDeque<>();

  void put(Command command) {
    arrived.add(command);
  }

  /**
   * Waits for a command if there is none, and takes in all that are there.
   *
   * @param nanos how long to wait at most
   */
  void await(long nanos) throws InterruptedException {
    if (batch.isEmpty()) {
      Command first =
          nanos == FOR_EVER ? arrived.take() : arrived.poll(nanos, TimeUnit.NANOSECONDS);
      if (first != null) {
        batch.add(first);
      }
    }
    arrived.drainTo(batch);
  }

  /** The next command that was taken in, if one is left. */
  @Nullable Command next() {
    Command command = batch.poll();
    while (command != null && isOverruled(command)) {
      command = batch.poll();
    }
    return command;
  }

  private boolean isOverruled(Command command) {
    for (Command later : batch) {
      if (later.supersedes(command)) {
        return true;
      }
      if (!isSetting(command) || !isSetting(later)) {
        return false;
      }
    }
    return false;
  }

  /** Whether it does not matter to a command what else of the kind comes before it. */
  private static boolean isSetting(Command command) {
    return command instanceof Command.Make || command instanceof Command.Speed;
  }
}
