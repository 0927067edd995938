package flatline.interchange.user;

import java.nio.file.Path;

/**
 * Where a class stands in a lesson; what was voted is kept nowhere.
 *
 * @param lesson which lesson
 * @param step the step that is told, from 0
 */
public record Bookmark(LessonName lesson, int step) {

  /** More steps than any lesson has that a file may hold. */
  static final int MOST_STEPS = 1 << 20;

  /** Which lesson. */
  public sealed interface LessonName {}

  /**
   * One that comes with the program.
   *
   * @param id its name there
   */
  public record Shipped(String id) implements LessonName {}

  /**
   * One of a file.
   *
   * @param file where it lies
   */
  public record InFile(Path file) implements LessonName {}
}
