package flatline.viewmodel.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks now and then, on a thread of its own, whether a file was saved. A system's own messages
 * about files do not come from every kind of folder; its time and size can be asked everywhere.
 */
final class FileWatch implements AutoCloseable {

  private static final long PERIOD_MILLIS = 300;

  /** What changes when a file is saved. */
  private record Stamp(FileTime time, long size) {}

  private final Path file;
  private final Runnable saved;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lesson-watch").factory());
  private Optional<Stamp> known;
  private Optional<Stamp> last;

  /**
   * Takes note of the file as it is now.
   *
   * @param saved is called, on the thread that looks, when the file is another and rests again
   */
  FileWatch(Path file, Runnable saved) {
    this.file = file;
    this.saved = saved;
    known = stamp();
    last = known;
  }

  /** What it looks at. */
  Path file() {
    return file;
  }

  /** Looks from now on, until it is closed. */
  void begin() {
    var _ =
        timer.scheduleWithFixedDelay(
            this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Looks once. What is still being written is not told of, nor a file that is away: editors take
   * it away for a moment to put another in its place.
   */
  void look() {
    Optional<Stamp> now = stamp();
    boolean rests = now.isPresent() && now.equals(last);
    last = now;
    if (rests && !now.equals(known)) {
      known = now;
      saved.run();
    }
  }

  private Optional<Stamp> stamp() {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
    } catch (IOException away) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
