package flatline.model.stream;

import flatline.model.network.Network;

/**
 * Learns from one sample at a time, by gradient descent on half of the squared error e². Written
 * out for networks so small, and in the order of arithmetic that every network here is trained in:
 * a test holds both together, bit by bit.
 */
sealed interface OnlineLearner permits HiddenLearner, LinearLearner {

  /** The rate is that of e²: of half of it, twice the rate makes the same step. */
  double RATE_FACTOR = 2;

  /** The learner of a seed, before its first sample. */
  static OnlineLearner of(StreamContender contender, long seed) {
    Network start = StreamStart.of(contender.activation(), seed);
    double rate = RATE_FACTOR * contender.rate();
    return start.shape().hidden().isEmpty()
        ? new LinearLearner(start, rate)
        : new HiddenLearner(start, contender.activation(), rate);
  }

  /**
   * Predicts, then learns.
   *
   * @param inputs of the sample
   * @param target of the sample
   * @return e², of the prediction before learning
   */
  double learn(double[] inputs, double target);

  /**
   * The share of hidden units that were not once above 0 since this was asked last, NaN without
   * hidden units; begins anew.
   */
  double takeSilent();
}
