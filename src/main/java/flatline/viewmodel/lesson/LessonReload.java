package flatline.viewmodel.lesson;

import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonFile;
import flatline.interchange.lesson.LessonLock;
import flatline.model.lesson.Lesson;
import flatline.model.scenario.Fence;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Reads the file of the lesson that is open again whenever it, or a scenario file that it names,
 * was saved. One that was saved with a mistake leaves the lesson as it is, and a message until the
 * mistake is mended.
 */
final class LessonReload {

  private final Notices notices;
  private final Executor background;
  private final Consumer<Lesson> replace;
  private final Queue<Runnable> results = new ConcurrentLinkedQueue<>();
  private volatile Optional<FileWatch> watch = Optional.empty();
  private Optional<Notice> complaint = Optional.empty();

  /**
   * @param replace is given the lesson as its file tells it now
   */
  LessonReload(Notices notices, Executor background, Consumer<Lesson> replace) {
    this.notices = notices;
    this.background = background;
    this.replace = replace;
  }

  /** A watch over a file, to be made before the file is read; it does not look yet. */
  FileWatch watch(Path file) {
    return new FileWatch(file, () -> background.execute(() -> read(file)));
  }

  /** Follows a file in place of the one before. */
  void follow(FileWatch next) {
    end();
    watch = Optional.of(next);
    next.begin();
  }

  /** The file of the open lesson; none for one that comes with the program. */
  Optional<Path> file() {
    return watch.map(FileWatch::file);
  }

  /** Writes a lock into a step of that file, which is then read again; what goes wrong is said. */
  void lock(int place, Fence fence) {
    file().ifPresent(file -> background.execute(() -> write(file, place, fence)));
  }

  private void write(Path file, int place, Fence fence) {
    try {
      LessonLock.write(file, place, fence);
    } catch (LessonException | RuntimeException | Error failed) {
      notices.add(
          Notice.error(
              Message.because("file.notSaved", failed, String.valueOf(file.getFileName()))));
    }
  }

  /** Follows nothing any more. */
  void end() {
    watch.ifPresent(FileWatch::close);
    watch = Optional.empty();
    results.clear();
    withdraw();
  }

  private void read(Path file) {
    Optional<FileWatch> reader = watch;
    Runnable result = result(file, beside -> reader.ifPresent(each -> each.add(beside)));
    // What was read for a lesson that was closed meanwhile is nobody's.
    results.add(() -> {
      if (watch.equals(reader)) {
        withdraw();
        result.run();
      }
    });
  }

  private Runnable result(Path file, Consumer<Path> uses) {
    String name = String.valueOf(file.getFileName());
    try {
      Lesson lesson = LessonFile.read(file, uses);
      return () -> {
        replace.accept(lesson);
        notices.say(Notice.news(Message.of("lesson.reread", name)));
      };
    } catch (LessonException | RuntimeException | Error unusable) {
      return () -> complain(Notice.error(Message.because("lesson.notReread", unusable, name)));
    }
  }

  private void complain(Notice about) {
    complaint = Optional.of(about);
    notices.say(about);
  }

  private void withdraw() {
    complaint.ifPresent(notices::withdraw);
    complaint = Optional.empty();
  }

  void onPulse() {
    for (Runnable next = results.poll(); next != null; next = results.poll()) {
      next.run();
    }
  }
}
