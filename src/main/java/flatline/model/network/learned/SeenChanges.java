package flatline.model.network.learned;

import flatline.model.network.Propagation;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes single units of a network by hand, as they are seen. Whoever calls folds before weights
 * and biases are set.
 */
final class SeenChanges {

  private final Propagation raw;
  private final Propagation shown;
  private final LearnedNumbers numbers;
  private final @Nullable NormFold fold;

  SeenChanges(Propagation raw, Propagation shown, LearnedNumbers numbers, @Nullable NormFold fold) {
    this.raw = raw;
    this.shown = shown;
    this.numbers = numbers;
    this.fold = fold;
  }

  /** As {@link LearnedNetwork#setWeight}. */
  void setWeight(int layer, int unit, int input, double weight, IntConsumer changed) {
    adopt(layer, unit, changed);
    raw.setWeight(layer, unit, input, weight);
    changed.accept(raw.shape().weight(layer, unit, input));
    settle(layer, unit);
  }

  /** As {@link LearnedNetwork#setBias}. */
  void setBias(int layer, int unit, double bias, IntConsumer changed) {
    adopt(layer, unit, changed);
    raw.setBias(layer, unit, bias);
    changed.accept(raw.shape().bias(layer, unit));
    settle(layer, unit);
  }

  /** Trains a normalized unit from what is seen of it. */
  private void adopt(int layer, int unit, IntConsumer changed) {
    if (fold != null && layer < raw.shape().hidden().size()) {
      fold.adopt(raw, shown, layer, unit);
      numbers.forEach(layer, unit, changed);
    }
  }

  private void settle(int layer, int unit) {
    if (fold != null && layer < raw.shape().hidden().size()) {
      fold.keep(raw, shown, layer, unit);
    }
  }

  /** As {@link LearnedNetwork#beginAnew}. */
  void beginAnew(int layer, int unit, double[] weights, double bias, IntConsumer changed) {
    for (int input = 0; input < weights.length; input++) {
      raw.setWeight(layer, unit, input, weights[input]);
    }
    raw.setBias(layer, unit, bias);
    numbers.beginAnew(raw.shape().place(layer, unit));
    numbers.forEach(layer, unit, changed);
  }

  /** As {@link LearnedNetwork#silence}. */
  void silence(int layer, int unit, IntConsumer changed) {
    for (int above = 0; above < raw.shape().units(layer + 1); above++) {
      raw.setWeight(layer + 1, above, unit, 0);
      changed.accept(raw.shape().weight(layer + 1, above, unit));
    }
  }
}
