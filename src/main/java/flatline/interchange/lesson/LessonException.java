package flatline.interchange.lesson;

import java.util.Locale;

/**
 * A lesson file that cannot be used. The message, meant for the person who writes the file, names
 * the line, what was found and what is allowed.
 */
public final class LessonException extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;
  private final String message;

  /** Of the whole file. */
  LessonException(String message) {
    line = 1;
    this.message = message;
  }

  /**
   * Of a line.
   *
   * @param line from 1
   */
  LessonException(int line, String reason) {
    this.line = line;
    message = String.format(Locale.ROOT, "line %d: %s", line, reason);
  }

  /** The line that is wrong, from 1; the first where it is the whole file. */
  public int line() {
    return line;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
