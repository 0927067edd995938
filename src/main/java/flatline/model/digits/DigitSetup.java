package flatline.model.digits;

import flatline.model.digits.images.PixelScale;
import flatline.model.network.initialization.WeightRule;
import java.util.List;

/**
 * How networks are made and trained. The default is the set-up of Pedamonti 2018, "Comparison of
 * non-linear activation functions for deep neural networks on MNIST classification task"
 * (arXiv:1804.02763): two hidden layers of 100 units, Glorot's initialization, biases 0, softmax
 * and cross-entropy, gradient descent on minibatches of 50.
 *
 * @param hidden widths of the hidden layers, 1 to 4 of 1 to 512 units
 * @param weights the rule of all layers' first weights
 * @param bias the first bias of every hidden unit; the outputs' is 0
 * @param pixels what the network gets for a pixel
 * @param batchSize images in a minibatch, at least 1; an incomplete last one is left out
 * @param rate the learning rate η, above 0
 * @param epochs passes over the images, at least 1
 * @param validation how many of the images, the last ones, are kept back to validate on
 */
public record DigitSetup(
    List<Integer> hidden,
    WeightRule weights,
    double bias,
    PixelScale pixels,
    int batchSize,
    double rate,
    int epochs,
    int validation) {

  /** Pedamonti's, with rate 0.1 and ten epochs. */
  public static final DigitSetup DEFAULT =
      new DigitSetup(
          List.of(100, 100), new WeightRule.Xavier(), 0, PixelScale.UNIT, 50, 0.1, 10, 10_000);

  /**
   * @throws IllegalArgumentException if a number is outside its limits; the message names them
   */
  public DigitSetup {
    hidden = List.copyOf(hidden);
    require(
        !hidden.isEmpty() && hidden.size() <= 4 && hidden.stream().allMatch(n -> n > 0 && n <= 512),
        "hidden must be 1 to 4 layers of 1 to 512 units",
        hidden);
    require(Double.isFinite(bias), "bias must be finite", bias);
    require(batchSize >= 1 && batchSize <= 10_000, "batch must be 1 to 10000", batchSize);
    require(rate > 0 && Double.isFinite(rate), "rate must be above 0", rate);
    require(epochs >= 1 && epochs <= 10_000, "epochs must be 1 to 10000", epochs);
    require(validation >= 0, "validation must be 0 or more", validation);
  }

  private static void require(boolean holds, String rule, Object got) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ", got " + got);
    }
  }

  /** The same with other first weights and biases. */
  public DigitSetup withStart(WeightRule newWeights, double newBias) {
    return new DigitSetup(hidden, newWeights, newBias, pixels, batchSize, rate, epochs, validation);
  }

  /** The same with pixels scaled otherwise. */
  public DigitSetup withPixels(PixelScale newPixels) {
    return new DigitSetup(hidden, weights, bias, newPixels, batchSize, rate, epochs, validation);
  }

  /** The same with another rate. */
  public DigitSetup withRate(double newRate) {
    return new DigitSetup(hidden, weights, bias, pixels, batchSize, newRate, epochs, validation);
  }

  /** The same with another length. */
  public DigitSetup withEpochs(int newEpochs) {
    return new DigitSetup(hidden, weights, bias, pixels, batchSize, rate, newEpochs, validation);
  }

  /** The same with another number of images kept back. */
  public DigitSetup withValidation(int newValidation) {
    return new DigitSetup(hidden, weights, bias, pixels, batchSize, rate, epochs, newValidation);
  }

  /** The same with other hidden layers. */
  public DigitSetup withHidden(List<Integer> newHidden) {
    return new DigitSetup(newHidden, weights, bias, pixels, batchSize, rate, epochs, validation);
  }

  /** The same with minibatches of another size. */
  public DigitSetup withBatchSize(int newBatchSize) {
    return new DigitSetup(hidden, weights, bias, pixels, newBatchSize, rate, epochs, validation);
  }
}
