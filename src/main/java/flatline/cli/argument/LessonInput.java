package flatline.cli.argument;

import flatline.interchange.GivenPath;
import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonFile;
import flatline.model.lesson.Lesson;
import java.io.IOException;

/** The lesson that a command is given. */
public final class LessonInput {

  private LessonInput() {}

  /**
   * Reads it.
   *
   * @throws UnusableException if it cannot be used; the message begins with its name
   */
  public static Lesson read(String source) throws UnusableException {
    try {
      return LessonFile.read(GivenPath.of(source));
    } catch (LessonException | IOException unusable) {
      throw new UnusableException(source + ": " + unusable.getMessage());
    }
  }
}
