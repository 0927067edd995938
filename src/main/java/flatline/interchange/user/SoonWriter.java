package flatline.interchange.user;

import flatline.model.work.Failsafe;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the latest of a stream of values a little later, on another thread; skips the others. */
final class SoonWriter<T> {

  private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
  private final ScheduledExecutorService thread;
  private final Duration delay;
  private final Consumer<T> writer;

  SoonWriter(ScheduledExecutorService thread, Duration delay, Consumer<T> writer) {
    this.thread = thread;
    this.delay = delay;
    this.writer = writer;
  }

  /** Has a value written; returns at once. */
  void keep(T value) {
    if (latest.getAndSet(value) == null) {
      var _ =
          thread.schedule(() -> Failsafe.run(this::flush), delay.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  /** Writes what is waiting, if anything is. */
  void flush() {
    T value = latest.getAndSet(null);
    if (value != null) {
      writer.accept(value);
    }
  }
}
