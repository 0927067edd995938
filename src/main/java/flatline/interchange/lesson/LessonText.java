package flatline.interchange.lesson;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.Utf8;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lessons as text: Markdown with blocks that say what is to be seen. */
public final class LessonText {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 1 << 20;

  private LessonText() {}

  /**
   * Reads a lesson.
   *
   * @param utf8 the whole file
   * @param scenarios that its steps may name
   * @throws LessonException if it is not exactly a lesson
   */
  public static Lesson read(byte[] utf8, ScenarioSource scenarios) throws LessonException {
    if (utf8.length > MOST_BYTES) {
      throw new LessonException(
          String.format(
              Locale.ROOT, "the file must be at most 1 MB (%d bytes), is larger", MOST_BYTES));
    }
    Outline outline = Outline.of(decode(utf8));
    List<Step> steps = new ArrayList<>();
    StepReader reader = new StepReader(scenarios);
    for (Outline.Section section : outline.sections()) {
      steps.add(reader.read(section));
    }
    return new Lesson(outline.title(), outline.subtitle(), steps);
  }

  /** The letters of a file. */
  static String decode(byte[] utf8) throws LessonException {
    try {
      return Utf8.decode(utf8).toString();
    } catch (ScenarioException malformed) {
      throw new LessonException(malformed.getMessage());
    }
  }
}
