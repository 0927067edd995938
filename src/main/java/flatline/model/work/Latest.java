package flatline.model.work;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A one-place mailbox: offering replaces what was not taken yet, taking empties it. */
public final class Latest<T> {

  private final AtomicReference<@Nullable T> slot = new AtomicReference<>();

  /** Puts a value in, in place of one that nobody took. */
  public void offer(T value) {
    slot.set(value);
  }

  /** Takes the value out, if there is one. */
  public Optional<T> take() {
    return Optional.ofNullable(slot.getAndSet(null));
  }

  /** Whether there is nothing to take. */
  public boolean isEmpty() {
    return slot.get() == null;
  }
}
