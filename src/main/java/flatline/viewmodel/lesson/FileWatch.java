package flatline.viewmodel.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks now and then, on a thread of its own, whether a file or one that it names was saved. A
 * system's own messages about files do not come from every kind of folder; their time and size can
 * be asked everywhere.
 */
final class FileWatch implements AutoCloseable {

  private static final long PERIOD_MILLIS = 300;

  /** What changes when a file is saved. */
  private record Stamp(FileTime time, long size) {

    static Optional<Stamp> of(Path file) {
      try {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
      } catch (IOException away) {
        return Optional.empty();
      }
    }
  }

  /**
   * What was seen of a file.
   *
   * @param known as it was told of last
   * @param last as it was when it was looked at last
   */
  private record Seen(Optional<Stamp> known, Optional<Stamp> last) {

    static Seen of(Path file) {
      Optional<Stamp> now = Stamp.of(file);
      return new Seen(now, now);
    }

    boolean isSaved(Optional<Stamp> now) {
      return now.isPresent() && now.equals(last) && !now.equals(known);
    }
  }

  private final Path file;
  private final Runnable saved;
  private final Map<Path, Seen> seen = new LinkedHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lesson-watch").factory());

  /**
   * Takes note of the file as it is now.
   *
   * @param saved is called, on the thread that looks, when a file is another and rests again
   */
  FileWatch(Path file, Runnable saved) {
    this.file = file;
    this.saved = saved;
    seen.put(file, Seen.of(file));
  }

  /** What it looks at first of all. */
  Path file() {
    return file;
  }

  /** Takes note of a file that is named there, to look at it, too. */
  synchronized void add(Path named) {
    seen.computeIfAbsent(named, Seen::of);
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
    if (findSaved()) {
      saved.run();
    }
  }

  private synchronized boolean findSaved() {
    boolean found = false;
    for (Map.Entry<Path, Seen> each : seen.entrySet()) {
      Optional<Stamp> now = Stamp.of(each.getKey());
      boolean isSaved = each.getValue().isSaved(now);
      each.setValue(new Seen(isSaved ? now : each.getValue().known(), now));
      found |= isSaved;
    }
    return found;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
