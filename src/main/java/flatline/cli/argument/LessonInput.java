package flatline.cli.argument;

import flatline.interchange.GivenPath;
import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonFile;
import flatline.interchange.lesson.ShippedLessons;
import flatline.model.lesson.Lesson;
import java.io.IOException;
import java.nio.file.Files;

/** The lesson that a command is given: a file, or one that ships by its id. */
public final class LessonInput {

  private LessonInput() {}

  /** The parameter that names it. */
  public static Given<String> parameter(Arguments arguments) {
    return arguments.parameter("FILE", "A lesson, *.lesson.md, or one that ships by its name.");
  }

  /**
   * Reads it.
   *
   * @throws UnusableException if it cannot be used; the message begins with its name
   */
  public static Lesson read(String source) throws UnusableException {
    try {
      if (!Files.exists(GivenPath.of(source)) && ShippedLessons.ids().contains(source)) {
        return ShippedLessons.get(source);
      }
      return LessonFile.read(GivenPath.of(source));
    } catch (LessonException | IOException unusable) {
      throw new UnusableException(source + ": " + unusable.getMessage());
    }
  }
}
