package flatline.model.stream;

/** Learns from one sample at a time, by gradient descent on the squared error e². */
sealed interface OnlineLearner permits HiddenLearner, LinearLearner {

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
