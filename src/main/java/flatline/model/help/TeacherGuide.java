package flatline.model.help;

import flatline.model.lesson.Lesson;
import java.util.List;

/**
 * What a teacher is told on one page.
 *
 * @param language its tag
 * @param lessons that come with the program; the first is the whole argument
 * @param presets what each shows, with the numbers that were measured
 * @param keys the few that are needed in front of a class
 */
public record TeacherGuide(
    String language, List<Lesson> lessons, List<Topic> presets, List<Line> keys) {

  /** A thing and what is said of it. */
  public record Line(String name, String meaning) {}

  /** Lines under one heading. */
  public record Topic(String heading, List<Line> lines) {

    /** Copies the list. */
    public Topic {
      lines = List.copyOf(lines);
    }
  }

  /** Copies the lists. */
  public TeacherGuide {
    lessons = List.copyOf(lessons);
    presets = List.copyOf(presets);
    keys = List.copyOf(keys);
  }
}
