package flatline.model.scenario;

/** A number of a run that can be changed while it goes on. */
public sealed interface Target {

  /** In place of a contender's index: every one. */
  int ALL = -1;

  /**
   * Whether what is said of one contender, or of {@link #ALL}, is said of that one.
   *
   * @param whom whom it is said of
   * @param which from 0, or {@link #ALL}
   */
  static boolean isMeant(int whom, int which) {
    return whom == ALL || whom == which;
  }

  /**
   * Whether it is a number of a contender, other than of its activation.
   *
   * @param contender from 0
   */
  default boolean isOf(int contender) {
    return switch (this) {
      case LearningRate _, BatchSize _ -> true;
      case Alpha _ -> false;
      case HiddenBias(int whom) -> isMeant(whom, contender);
      case Weight weight -> isMeant(weight.contender(), contender);
      case Bias bias -> isMeant(bias.contender(), contender);
      case Momentum(int whom) -> isMeant(whom, contender);
      case Clip(int whom) -> isMeant(whom, contender);
      case ResetEvery(int whom) -> isMeant(whom, contender);
      case LeakRate(int whom) -> isMeant(whom, contender);
      case BatchNorm(int whom) -> isMeant(whom, contender);
    };
  }

  /** The learning rate of all contenders. */
  record LearningRate() implements Target {}

  /** The batch size of all contenders, from the next epoch on. */
  record BatchSize() implements Target {}

  /**
   * α: of one contender, or of every Leaky ReLU.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record Alpha(int contender) implements Target {}

  /**
   * Every hidden unit's bias.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record HiddenBias(int contender) implements Target {}

  /**
   * One weight; the output's layer comes after the last hidden one.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record Weight(int contender, int layer, int unit, int input) implements Target {}

  /**
   * One bias; the output's layer comes after the last hidden one.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record Bias(int contender, int layer, int unit) implements Target {}

  /**
   * μ of plain gradient descent: of one contender, or of every one that has it.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record Momentum(int contender) implements Target {}

  /**
   * The longest that a gradient may be; 0 for any length.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record Clip(int contender) implements Target {}

  /**
   * After how many steps each dead units begin anew; 0 for never.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record ResetEvery(int contender) implements Target {}

  /**
   * η of learned leaks as a share of that of weights: of one contender that learns them, or of
   * every one that does; 0 for leaks that stay as they are from then on.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record LeakRate(int contender) implements Target {}

  /**
   * Whether hidden units are normalized: 1 from then on, with scale 1 and shift 0 at first; 0 no
   * longer, with the weights and biases that they were seen to have. What optimizers remember is
   * forgotten.
   *
   * @param contender which one, from 0, or {@link #ALL}
   */
  record BatchNorm(int contender) implements Target {}
}
