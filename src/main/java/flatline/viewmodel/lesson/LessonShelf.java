package flatline.viewmodel.lesson;

import flatline.interchange.GivenPath;
import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonFile;
import flatline.interchange.lesson.ShippedLessons;
import flatline.model.language.Language;
import flatline.model.lesson.Lesson;
import flatline.viewmodel.Message;
import flatline.viewmodel.NoticeTopic;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lessons that come with the program, and those in files; read in the background. */
public final class LessonShelf {

  private final Notices notices;
  private final Executor background;
  private final Consumer<Lesson> open;
  private final LessonReload reload;
  private final Queue<Runnable> results = new ConcurrentLinkedQueue<>();
  private final ReadOnlyObjectWrapper<List<Lesson>> shipped =
      new ReadOnlyObjectWrapper<>(List.of());

  private Consumer<Path> used = _ -> {};
  private Consumer<Path> missed = _ -> {};

  /**
   * @param open is given a lesson that was asked for
   * @param reload follows the file from which the open one was read
   */
  LessonShelf(Notices notices, Executor background, Consumer<Lesson> open, LessonReload reload) {
    this.notices = notices;
    this.background = background;
    this.open =
        lesson -> {
          notices.overtake(NoticeTopic.OPENING);
          open.accept(lesson);
        };
    this.reload = reload;
  }

  /** Those that come with the program, in the order in which they are offered; none at first. */
  public ReadOnlyObjectProperty<List<Lesson>> shippedProperty() {
    return shipped.getReadOnlyProperty();
  }

  /** Reads those that come with the program, in a language. */
  public void read(Language language) {
    background.execute(() -> {
      List<Lesson> read =
          ShippedLessons.ids().stream().map(id -> ShippedLessons.get(id, language)).toList();
      results.add(() -> shipped.set(read));
    });
  }

  /** Has somebody told of files that were opened, and of those that are not there. */
  public void onFiles(Consumer<Path> opened, Consumer<Path> absent) {
    used = opened;
    missed = absent;
  }

  /** Opens a file by its name if that is a lesson's; says whether it is. */
  public boolean openIfLesson(String name) {
    boolean lesson = LessonFile.isNamed(name);
    if (lesson) {
      open(name);
    }
    return lesson;
  }

  /** Opens one of those. */
  public void open(Lesson lesson) {
    open.accept(lesson);
  }

  /** Opens a file by its name as somebody gave it; what is wrong with it is said. */
  public void open(String name) {
    try {
      open(GivenPath.of(name));
    } catch (IOException noName) {
      refuse(name, noName);
    }
  }

  /** Reads a file and opens it; what is wrong with it is said with its line. */
  public void open(Path given) {
    Path file = given.toAbsolutePath().normalize();
    read(
        file,
        (lesson, watch) -> {
          open.accept(lesson);
          reload.follow(watch);
          used.accept(file);
        },
        () -> {});
  }

  /**
   * Reads a file; what is wrong with it is said with its line.
   *
   * @param taker is given the lesson and what watches over its file
   * @param failed is called if there is none
   */
  void read(Path file, BiConsumer<Lesson, FileWatch> taker, Runnable failed) {
    background.execute(() -> {
      Runnable result = result(file, taker, failed);
      results.add(result);
    });
  }

  private Runnable result(Path file, BiConsumer<Lesson, FileWatch> taker, Runnable failed) {
    try {
      FileWatch watch = reload.watch(file);
      Lesson lesson = LessonFile.read(file, watch::add);
      return () -> taker.accept(lesson, watch);
    } catch (LessonException | RuntimeException | Error unusable) {
      String name = String.valueOf(file.getFileName());
      boolean absent = Files.notExists(file);
      return () -> {
        refuse(name, unusable);
        failed.run();
        if (absent) {
          missed.accept(file);
        }
      };
    }
  }

  /** Says that a lesson that came with the program does so no more. */
  void miss(String id) {
    notices.say(Notice.error(Message.of("lesson.missing", id)));
  }

  private void refuse(String name, Throwable why) {
    notices.say(Notice.error(Message.because("lesson.notOpened", why, name)));
  }

  void onPulse() {
    for (Runnable next = results.poll(); next != null; next = results.poll()) {
      next.run();
    }
  }
}
