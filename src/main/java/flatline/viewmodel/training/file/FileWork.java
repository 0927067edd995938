package flatline.viewmodel.training.file;

import flatline.interchange.json.ScenarioException;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Reads and writes in the background; what comes of it is shown with the next pulse. */
final class FileWork {

  private final Executor background;
  private final Notices notices;
  private final Queue<Runnable> results = new ConcurrentLinkedQueue<>();

  /** Something that takes its time. */
  interface Task {
    /**
     * Does it, in the background.
     *
     * @return what is then done, with the next pulse
     */
    Runnable result() throws ScenarioException, IOException;
  }

  FileWork(Executor background, Notices notices) {
    this.background = background;
    this.notices = notices;
  }

  /**
   * Begins a task. Whatever goes wrong with it is said: nobody else looks.
   *
   * @param key of what is said then: {0} is the file's name, {1} the reason
   */
  void begin(String key, Path file, Task task) {
    begin(key, String.valueOf(file.getFileName()), task);
  }

  /** The same with what is no file, by its name. */
  void begin(String key, String name, Task task) {
    background.execute(() -> results.add(result(key, name, task)));
  }

  private Runnable result(String key, String name, Task task) {
    try {
      return task.result();
    } catch (ScenarioException | IOException | RuntimeException | Error failed) {
      Message why = Message.because(key, failed, name);
      return () -> notices.say(Notice.error(why));
    }
  }

  void onPulse() {
    for (Runnable next = results.poll(); next != null; next = results.poll()) {
      next.run();
    }
  }
}
