package flatline.model.digits;

import flatline.bench.Peak;
import flatline.bench.Report;
import flatline.model.activation.Relu;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures W4 on one thread, in rounds, the digits' engine and the yardstick in turn, and holds the
 * engine to its budget: 784-100-100-10, minibatches of 50, an epoch of 10,000 images of MNIST. The
 * first round is cold: nothing was compiled before it. What is measured is the processor's time.
 */
public final class DigitBudget {

  private static final double PLAIN_RATIO = 3;
  private static final double VECTOR_RATIO = 15;
  private static final int IMAGES = 10_000;

  /** Operations on floats in W4. */
  private static final double FLOPS = 3.83e9;

  private final DigitSetup setup = DigitSetup.DEFAULT;
  private final DigitSet data = DigitData.mnist().learning();
  private final float[][] images = new float[IMAGES][];
  private final int[] labels = new int[IMAGES];
  private final int[] order = new int[IMAGES];

  private DigitBudget() {
    float[] scale = setup.pixels().table();
    for (int i = 0; i < IMAGES; i++) {
      int[] levels = data.image(i);
      images[i] = new float[levels.length];
      for (int p = 0; p < levels.length; p++) {
        images[i][p] = scale[levels[p]];
      }
      labels[i] = data.label(i);
      order[i] = i;
    }
  }

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args the number of warm rounds
   */
  public static void main(String... args) {
    new DigitBudget().measure(Integer.parseInt(args[0]));
  }

  private void measure(int rounds) {
    double engine = Double.POSITIVE_INFINITY;
    double naive = Double.POSITIVE_INFINITY;
    double cold = 0;
    for (int round = 0; round <= rounds; round++) {
      var fast = new DigitEngine(setup, data.pixels(), new Relu(), 1, RowKernel.create());
      var slow = new NaiveDigits(setup, data.pixels(), 1);
      double time = milliseconds(from -> fast.step(data, order, from, setup.rate()));
      double other =
          milliseconds(
              from -> slow.step(images, labels, from, from + setup.batchSize(), setup.rate()));
      checkThatBothDidTheSame(fast, slow);
      if (round == 0) {
        cold = other / time;
      } else {
        engine = Math.min(engine, time);
        naive = Math.min(naive, other);
      }
    }
    boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    Report.atLeast(
        "W4" + (vectors ? ", vectors" : ", plain"),
        naive / engine,
        vectors ? VECTOR_RATIO : PLAIN_RATIO,
        String.format(
            Locale.ROOT,
            "x the naive loop on one core: %.0f ms for %.0f; %s; cold %.2f",
            engine,
            naive,
            Peak.ofFloats(FLOPS, engine / 1e3),
            cold));
  }

  /** One minibatch. */
  private interface Step {
    void from(int image);
  }

  private double milliseconds(Step step) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (int from = 0; from < IMAGES; from += setup.batchSize()) {
      step.from(from);
    }
    return (clock.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** A ratio says something only of the same work: after the epoch the same bits. */
  private static void checkThatBothDidTheSame(DigitEngine engine, NaiveDigits naive) {
    for (int l = 0; l < engine.layers().size(); l++) {
      for (int unit = 0; unit < engine.layers().get(l).units; unit++) {
        if (!Arrays.equals(engine.layers().get(l).weightsOf(unit), naive.weightsOf(l, unit))) {
          throw new IllegalStateException("the yardstick trains another network than the engine");
        }
      }
    }
  }
}
