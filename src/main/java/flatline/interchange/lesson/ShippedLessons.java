package flatline.interchange.lesson;

import flatline.model.language.Language;
import flatline.model.lesson.Lesson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lessons that come with the program. */
public final class ShippedLessons {

  private static final String FOLDER = "/flatline/lessons/";

  private ShippedLessons() {}

  /** The ids in the order in which they are offered; the first is the whole argument. */
  public static List<String> ids() {
    return new String(resource("index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * The lesson with that id, in English.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Lesson get(String id) {
    return get(id, Language.ENGLISH);
  }

  /**
   * The lesson with that id in a language; in English if it is not translated.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Lesson get(String id, Language language) {
    String file = id + LessonFile.SUFFIX;
    String translation = language.tag() + "/" + file;
    boolean translated = ShippedLessons.class.getResource(FOLDER + translation) != null;
    try {
      return LessonText.read(resource(translated ? translation : file), ScenarioSource.presets());
    } catch (LessonException damaged) {
      throw new IllegalStateException(id + ": " + damaged.getMessage(), damaged);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = ShippedLessons.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no lesson " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
