package flatline.model.lesson.check;

/** What the answer to a question is. */
public sealed interface Reply {

  /** Whether it is an answer that could have been given. */
  boolean isAmongChoices();

  /**
   * A number.
   *
   * @param value in percent, if that was asked for; NaN if the network had diverged
   */
  record OfNumber(double value, boolean isAmongChoices) implements Reply {}

  /**
   * One of the choices.
   *
   * @param place of it, from 0
   * @param isAmongChoices whether all that decides about it could be measured
   */
  record OfChoice(int place, boolean isAmongChoices) implements Reply {}
}
