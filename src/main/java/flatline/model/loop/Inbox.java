package flatline.model.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where the commands for a {@link TrainingLoop} arrive: from any thread, to be taken out by one.
 *
 * <p>They are taken in by batches, so that a flood of them leaves time for training in between; and
 * of what a dragged slider asks for until a batch is taken in only the last is kept. Whoever sends
 * sees to that, so that no flood can be faster than what it leaves to be carried out.
 */
final class Inbox {

  /** To be waited without end. */
  static final long FOR_EVER = Long.MAX_VALUE;

  /** Fair, so that a flood lets the one through that takes. */
  private final ReentrantLock lock = new ReentrantLock(true);

  private final Condition came = lock.newCondition();
  private final Deque<Numbered> arrived = new ArrayDeque<>();
  private final Deque<Numbered> batch = new ArrayDeque<>();
  private long sent;
  private long heard;

  /** A command, and how many that act had been sent when it was, itself among them. */
  private record Numbered(Command command, long number) {}

  void put(Command command) {
    lock.lock();
    try {
      dropSuperseded(command);
      sent += command.acts() ? 1 : 0;
      arrived.add(new Numbered(command, sent));
      came.signal();
    } finally {
      lock.unlock();
    }
  }

  private void dropSuperseded(Command command) {
    Iterator<Numbered> latestFirst = arrived.descendingIterator();
    while (latestFirst.hasNext()) {
      Command older = latestFirst.next().command();
      if (command.supersedes(older)) {
        latestFirst.remove();
      } else if (!isSetting(command) || !isSetting(older)) {
        return;
      }
    }
  }

  /** Whether it does not matter to a command what else of the kind comes before it. */
  private static boolean isSetting(Command command) {
    return command instanceof Command.Make || command instanceof Command.Speed;
  }

  /**
   * Waits for a command if there is none, and takes in all that are there.
   *
   * @param nanos how long to wait at most
   */
  void await(long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (batch.isEmpty() && arrived.isEmpty() && left > 0) {
        left = came.awaitNanos(left);
      }
      batch.addAll(arrived);
      arrived.clear();
    } finally {
      lock.unlock();
    }
  }

  /** Whether a command is there that is not carried out; from any thread while none is. */
  boolean isWaiting() {
    lock.lock();
    try {
      return !arrived.isEmpty() || !batch.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** The next command that was taken in, if one is left. */
  @Nullable Command next() {
    Numbered next = batch.poll();
    if (next == null) {
      return null;
    }
    heard = next.number();
    return next.command();
  }

  /**
   * How many commands that act were sent up to the last one that {@link #next} gave; those that
   * were superseded count, too.
   */
  long heard() {
    return heard;
  }
}
