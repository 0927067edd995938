package flatline.model.lesson;

/** One side of a comparison. */
public sealed interface Operand {

  /** As it was written. */
  String text();

  /**
   * A number that is written down.
   *
   * @param text as it was written, with % where it is a percentage
   */
  record Literal(double value, String text) implements Operand {}

  /**
   * A number that a run has.
   *
   * @param contender of which network, from 0
   * @param quantity what of it
   * @param step when
   * @param text as it was written
   */
  record Observed(int contender, Quantity quantity, long step, String text) implements Operand {}
}
