package flatline.model.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import flatline.model.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * One run: a network with one activation from one seed's weights, through the epochs. Not safe for
 * use by several threads at once.
 */
final class DigitTrainer {

  /** How often the units that are not yet seen active are counted. */
  private static final int LOOKS = 256;

  private final DigitSetup setup;
  private final DigitSet training;
  private final Optional<DigitSet> validation;
  private final Optional<DigitSet> test;
  private final DigitEngine engine;
  private final RandomStream random;
  private final int[] order;
  private final float[][] highest;
  private Optional<Recognized> answers = Optional.empty();
  private int epoch;
  private long steps;
  private boolean diverged;

  DigitTrainer(
      DigitSetup setup, DigitData data, Activation activation, long seed, RowKernel kernel) {
    this.setup = setup;
    int kept = setup.validation();
    int learned = data.learning().size() - kept;
    training = data.learning().part(0, learned);
    validation = kept == 0 ? Optional.empty() : Optional.of(data.learning().part(learned, kept));
    test = data.test();
    engine = new DigitEngine(setup, training.pixels(), activation, seed, kernel);
    random = new RandomStream(seed, "order");
    order = new int[learned];
    highest = new float[setup.hidden().size()][];
    for (int l = 0; l < highest.length; l++) {
      highest[l] = new float[RowKernel.padded(setup.hidden().get(l))];
    }
  }

  /**
   * What the network of the last examination takes the test images for; without such, those kept
   * back; empty without either.
   */
  Optional<Recognized> answers() {
    return answers;
  }

  DigitEngine engine() {
    return engine;
  }

  /** The step at which something was no longer finite. */
  OptionalLong divergedAt() {
    return diverged ? OptionalLong.of(steps) : OptionalLong.empty();
  }

  /**
   * Passes once over the training images.
   *
   * @param goOn asked after each minibatch, with its size
   * @return what came of it; empty if it was ended early or has diverged
   */
  Optional<DigitEpoch> train(IntPredicate goOn) {
    random.key(epoch);
    random.permute(order);
    int size = setup.batchSize();
    int batches = order.length / size;
    double loss = 0;
    for (int b = 0; b < batches; b++) {
      loss += engine.step(training, order, b * size, setup.rate());
      diverged = !Double.isFinite(loss);
      if (diverged || !goOn.test(size)) {
        return Optional.empty();
      }
      steps++;
    }
    diverged = !engine.isFinite();
    if (diverged) {
      return Optional.empty();
    }
    epoch++;
    return examine(OptionalDouble.of(loss / (batches * size)));
  }

  /** Looks at the network before training; empty if its outputs are not finite. */
  Optional<DigitEpoch> examine() {
    return examine(OptionalDouble.empty());
  }

  private Optional<DigitEpoch> examine(OptionalDouble trainLoss) {
    Optional<DigitScore> onValidation = validation.flatMap(this::score);
    // The answers that stay are those to the test images, if there are such.
    Optional<DigitScore> onTest = test.flatMap(this::score);
    if (onValidation.isPresent() != validation.isPresent()
        || onTest.isPresent() != test.isPresent()) {
      diverged = true;
      return Optional.empty();
    }
    seek();
    List<Integer> inactive = new ArrayList<>();
    for (int l = 0; l < highest.length; l++) {
      inactive.add(inactive(l));
    }
    return Optional.of(new DigitEpoch(epoch, trainLoss, onValidation, onTest, inactive));
  }

  private Optional<DigitScore> score(DigitSet images) {
    DigitScore.Sum sum = new DigitScore.Sum(images.size());
    for (int i = 0; i < images.size(); i++) {
      engine.look(images, i);
      sum.add(engine.outputs(), images.label(i));
    }
    answers = Optional.of(sum.answers());
    return sum.loss().isPresent()
        ? Optional.of(new DigitScore(sum.loss().getAsDouble(), sum.accuracy()))
        : Optional.empty();
  }

  /** Takes every unit's highest z; stops once all are active somewhere, which is soon. */
  private void seek() {
    for (float[] row : highest) {
      Arrays.fill(row, Float.NEGATIVE_INFINITY);
    }
    boolean sought = true;
    for (int i = 0; i < training.size() && sought; i++) {
      engine.look(training, i);
      for (int l = 0; l < highest.length; l++) {
        raise(highest[l], engine.layers().get(l).z[0]);
      }
      sought = i % LOOKS != 0 || anyInactive();
    }
  }

  private static void raise(float[] highest, float[] z) {
    for (int j = 0; j < highest.length; j++) {
      highest[j] = Math.max(highest[j], z[j]);
    }
  }

  private boolean anyInactive() {
    for (int l = 0; l < highest.length; l++) {
      if (inactive(l) > 0) {
        return true;
      }
    }
    return false;
  }

  private int inactive(int layer) {
    int count = 0;
    for (int unit = 0; unit < setup.hidden().get(layer); unit++) {
      count += highest[layer][unit] > 0 ? 0 : 1;
    }
    return count;
  }

  /** The first layer as it stands, with what the last examination found. */
  Filters filters() {
    boolean[] inactive = new boolean[setup.hidden().getFirst()];
    for (int unit = 0; unit < inactive.length; unit++) {
      inactive[unit] = !(highest[0][unit] > 0);
    }
    return new Filters(training.rows(), training.columns(), engine.layers().getFirst(), inactive);
  }
}
