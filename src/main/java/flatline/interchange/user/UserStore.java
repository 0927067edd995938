package flatline.interchange.user;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What the program remembers for a user: the settings, and the session that is open, so that it is
 * there again at the next start, however the program ended.
 *
 * <p>Writing happens soon after, on a thread of its own. A folder that cannot be used is said once,
 * and then nothing is remembered. Of several programs at once, the first keeps its session.
 */
public final class UserStore implements AutoCloseable {

  private static final Duration SOON = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Where a store lies. */
  public interface Place {
    /**
     * The folder, which need not exist.
     *
     * @throws IOException if there can be none; the message says why
     */
    Path folder() throws IOException;
  }

  private final ScheduledThreadPoolExecutor thread = thread();
  private final Optional<OwnFolder> folder;
  private final Optional<SoonWriter<UserSettings>> settingsWriter;
  private final Optional<SoonWriter<Session>> sessionWriter;
  private final UserSettings settings;
  private final Optional<Session> session;

  /**
   * Opens a store, whose folder is made if it is absent. Reads and writes, so not to be called
   * where that would be felt.
   *
   * @param trouble is told, on any thread, what is wrong and where; at most once that nothing can
   *     be kept
   */
  public UserStore(Place place, BiConsumer<Trouble, List<String>> trouble) {
    this(place, trouble, SOON);
  }

  /**
   * The same.
   *
   * @param delay from a change until it is written
   */
  UserStore(Place place, BiConsumer<Trouble, List<String>> trouble, Duration delay) {
    folder = OwnFolder.open(place, new Complaints(trouble));
    var settingsFile = folder.map(in -> in.file("settings.json", SettingsText.FORM));
    // Who has not the lock leaves the session alone.
    var sessionFile =
        folder.filter(OwnFolder::isLocked).map(in -> in.file("session.json", SessionText.FORM));
    settings = settingsFile.flatMap(KeptFile::read).orElse(UserSettings.DEFAULT);
    session = sessionFile.flatMap(KeptFile::read);
    settingsWriter = settingsFile.map(file -> writer(file, delay));
    sessionWriter = sessionFile.map(file -> writer(file, delay));
  }

  /** The settings as they were when the store was opened. */
  public UserSettings settings() {
    return settings;
  }

  /** What was open last, if this program may go on with it. */
  public Optional<Session> session() {
    return session;
  }

  /**
   * Has somebody told of the files that later starts of the program are given; they open no window
   * then. Of several programs at once, the first hears.
   *
   * @param opener is called on a thread of its own
   */
  public void listen(Consumer<Path> opener) {
    folder.ifPresent(own -> own.listen(opener));
  }

  /** Remembers settings; returns at once. */
  public void keep(UserSettings newSettings) {
    settingsWriter.ifPresent(writer -> writer.keep(newSettings));
  }

  /** Remembers what is open; returns at once. */
  public void keep(Session open) {
    sessionWriter.ifPresent(writer -> writer.keep(open));
  }

  /** Writes what was to be written, and lets the next program have the session. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      // Unless a write hangs, nobody is left who would write the same file.
      if (thread.awaitTermination(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
        settingsWriter.ifPresent(SoonWriter::flush);
        sessionWriter.ifPresent(SoonWriter::flush);
      }
      folder.ifPresent(OwnFolder::close);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> SoonWriter<T> writer(KeptFile<T> file, Duration delay) {
    return new SoonWriter<>(thread, delay, file::write);
  }

  /** Drops what is waiting when it is shut down, and what comes after that. */
  private static ScheduledThreadPoolExecutor thread() {
    ScheduledThreadPoolExecutor thread =
        new ScheduledThreadPoolExecutor(
            1, UserStore::daemon, new ThreadPoolExecutor.DiscardPolicy());
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return thread;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "user store");
    thread.setDaemon(true);
    return thread;
  }
}
