package flatline.model.digits;

import java.util.OptionalDouble;

/**
 * How well a network answers.
 *
 * @param loss mean cross-entropy
 * @param accuracy share of right answers
 */
public record DigitScore(double loss, double accuracy) {

  /** Takes images one by one. */
  static final class Sum {

    private final byte[] answers;
    private final float[] gradient = new float[RowKernel.LANES];
    private double loss;
    private int right;
    private int count;

    /**
     * @param images how many there are
     */
    Sum(int images) {
      answers = new byte[images];
    }

    void add(float[] outputs, int label) {
      loss += Softmax.loss(outputs, label, gradient);
      answers[count] = (byte) Softmax.answer(outputs);
      right += answers[count] == label ? 1 : 0;
      count++;
    }

    /** The mean loss; empty if an output was not finite: then no answer counts. */
    OptionalDouble loss() {
      return Double.isFinite(loss) ? OptionalDouble.of(loss / count) : OptionalDouble.empty();
    }

    /** What each image was taken for. */
    Recognized answers() {
      return new Recognized(answers);
    }

    double accuracy() {
      return (double) right / count;
    }
  }
}
