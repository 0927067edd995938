package flatline.interchange.user;

import flatline.interchange.Reasons;
import flatline.interchange.SafeFile;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * What the program remembers for a user: the settings, and the session that is open, so that it
 * survives a crash or a power cut. A session whose program ended cleanly is forgotten.
 *
 * <p>Writing happens soon after, on a thread of its own. A folder that cannot be used is said once,
 * and then nothing is remembered. Of several programs at once, the first keeps its session.
 */
public final class UserStore implements AutoCloseable {

  private static final Duration SOON = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String SETTINGS = "settings.json";
  private static final String SESSION = "session.json";
  private static final String LOCK = "session.lock";

  /** What may go wrong. */
  public enum Trouble {
    /** What was kept is damaged, or may not be read. */
    UNREADABLE,
    /** Nothing can be kept. */
    UNWRITABLE
  }

  /** Understands a file. */
  private interface Reading<T> {
    T read(byte[] utf8) throws ScenarioException;
  }

  private final Path folder;
  private final BiConsumer<Trouble, String> trouble;
  private final Set<Trouble> said = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor thread = thread();
  private final SoonWriter<Settings> settingsWriter;
  private final SoonWriter<Session> sessionWriter;
  private final Optional<FolderLock> lock;
  private final Settings settings;
  private final Optional<Session> interrupted;

  /**
   * Opens the store of a folder, which is made if it is absent. Reads and writes, so not to be
   * called where that would be felt.
   *
   * @param trouble is told, at most once of each kind and on any thread, what is wrong and where
   */
  public UserStore(Path folder, BiConsumer<Trouble, String> trouble) {
    this(folder, trouble, SOON);
  }

  /**
   * The same.
   *
   * @param delay from a change until it is written
   */
  UserStore(Path folder, BiConsumer<Trouble, String> trouble, Duration delay) {
    this.folder = folder;
    this.trouble = trouble;
    makeFolder();
    lock = lock();
    settings = read(SETTINGS, SettingsText::read).orElse(Settings.DEFAULT);
    interrupted = lock.isEmpty() ? Optional.empty() : read(SESSION, UserStore::session);
    settingsWriter =
        new SoonWriter<>(thread, delay, kept -> write(SETTINGS, SettingsText.write(kept)));
    sessionWriter =
        new SoonWriter<>(thread, delay, kept -> write(SESSION, SessionText.write(kept)));
  }

  /** The settings as they were when the store was opened. */
  public Settings settings() {
    return settings;
  }

  /** The session of the last program, if that did not end cleanly. */
  public Optional<Session> interrupted() {
    return interrupted;
  }

  /** Remembers settings; returns at once. */
  public void keep(Settings newSettings) {
    settingsWriter.keep(newSettings);
  }

  /** Remembers what is open; returns at once. */
  public void keep(Session session) {
    if (lock.isPresent()) {
      sessionWriter.keep(session);
    }
  }

  /** Ends cleanly: what was to be written is, and the session is forgotten. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      boolean quiet = thread.awaitTermination(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
      settingsWriter.flush();
      if (lock.isPresent()) {
        // Unless a write hangs, nobody is left who would write the session again.
        if (quiet) {
          Files.deleteIfExists(folder.resolve(SESSION));
        }
        lock.get().close();
      }
    } catch (IOException unusable) {
      say(Trouble.UNWRITABLE, Reasons.of(unusable));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException unusable) {
      say(Trouble.UNWRITABLE, Reasons.of(unusable));
    }
  }

  private Optional<FolderLock> lock() {
    try {
      return FolderLock.take(folder.resolve(LOCK));
    } catch (IOException unusable) {
      say(Trouble.UNWRITABLE, Reasons.of(unusable));
      return Optional.empty();
    }
  }

  private <T> Optional<T> read(String name, Reading<T> reading) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file)
          ? Optional.of(reading.read(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException unreadable) {
      say(Trouble.UNREADABLE, name + ", " + Reasons.of(unreadable));
    } catch (ScenarioException damaged) {
      say(Trouble.UNREADABLE, name + ", " + damaged.getMessage());
    }
    return Optional.empty();
  }

  /** Only what the window can show was open in it: anything else is somebody else's writing. */
  private static Session session(byte[] utf8) throws ScenarioException {
    Session session = SessionText.read(utf8);
    ScenarioLimits.checkWindow(session.setUp());
    ScenarioLimits.checkWindow(session.run());
    return session;
  }

  private void write(String name, byte[] text) {
    try {
      SafeFile.write(folder.resolve(name), out -> out.write(text));
    } catch (IOException unwritable) {
      say(Trouble.UNWRITABLE, Reasons.of(unwritable));
    }
  }

  private void say(Trouble kind, String reason) {
    if (said.add(kind)) {
      trouble.accept(kind, folder + ": " + reason);
    }
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
