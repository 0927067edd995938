package flatline.interchange.lesson;

import flatline.interchange.FileBytes;
import flatline.interchange.Reasons;
import flatline.model.lesson.Lesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Lessons in files, {@code *.lesson.md}. */
public final class LessonFile {

  /** How the names of lesson files end. */
  public static final String SUFFIX = ".lesson.md";

  private LessonFile() {}

  /** Whether a file of that name is a lesson. */
  public static boolean isNamed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  /**
   * Reads a lesson from a file; its steps may name scenario files of the same folder.
   *
   * @throws LessonException if the file cannot be read or is no lesson; the message does not name
   *     the file
   */
  public static Lesson read(Path file) throws LessonException {
    return read(file, _ -> {});
  }

  /**
   * The same.
   *
   * @param uses is told of each scenario file that it names, before that is read
   * @throws LessonException if the file cannot be read or is no lesson; the message does not name
   *     the file
   */
  public static Lesson read(Path file, Consumer<Path> uses) throws LessonException {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent() == null ? whole : whole.getParent();
    try {
      return LessonText.read(
          FileBytes.read(file, LessonText.MOST_BYTES + 1), ScenarioSource.beside(folder, uses));
    } catch (IOException unreadable) {
      throw (LessonException) new LessonException(Reasons.of(unreadable)).initCause(unreadable);
    }
  }
}
