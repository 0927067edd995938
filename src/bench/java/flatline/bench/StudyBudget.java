package flatline.bench;

import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Order;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures W3 in rounds, the study engine and the yardstick in turn, and holds the engine to its
 * budget. The first round is cold: nothing was compiled before it.
 */
public final class StudyBudget {

  private static final double PLAIN_RATIO = 3.5;
  private static final double VECTOR_RATIO = 9;
  private static final double MOMENTUM_RATIO = 0.7;
  private static final double ADAM_RATIO = 0.4;

  /** What the virtual machine's own work and the looks for cancelling leave, far below a number. */
  private static final double MOST_BYTES = 0.1;

  /** Operations on doubles in W3: forward, backward and update of 2-8-1, without the logistic. */
  private static final double FLOPS = 4.82e9;

  private StudyBudget() {}

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args the number of warm rounds
   */
  public static void main(String... args) throws InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    measure("fixed order", new StudyWork(new Order.Fixed()), rounds);
    measure("shuffled", new StudyWork(new Order.Shuffled()), rounds);
    measure("momentum", new Optimizer.Sgd(0.9), MOMENTUM_RATIO, rounds);
    measure("Adam", Optimizer.Adam.CUSTOMARY, ADAM_RATIO, rounds);
  }

  /** Steps by an optimizer against straight ones, in the same rounds. */
  private static void measure(String name, Optimizer optimizer, double ratio, int rounds)
      throws InterruptedException {
    var plain = new StudyWork(new Order.Shuffled());
    var work = new StudyWork(new Order.Shuffled(), StepRule.PLAIN.with(optimizer));
    var none = new StudyWork.Time(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    var straight = none;
    var time = none;
    for (int round = 0; round <= rounds; round++) {
      var losses = new double[StudyWork.NETWORKS];
      var other = plain.study(StudyWork.EPOCHS, losses);
      var own = work.study(StudyWork.EPOCHS, losses);
      // The first round is cold.
      straight = round == 0 ? none : straight.orLess(other);
      time = round == 0 ? none : time.orLess(own);
    }
    Report.atLeast(named(name), straight.cpu() / time.cpu(), ratio, "x straight steps");
    Report.atMost(named(name) + ", bytes a network's step", work.bytesOfStep(), MOST_BYTES, "");
  }

  private static boolean hasVectors() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
  }

  private static String named(String name) {
    return "W3, " + name + (hasVectors() ? ", vectors" : ", plain");
  }

  private static void measure(String name, StudyWork work, int rounds) throws InterruptedException {
    var none = new StudyWork.Time(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    var engine = none;
    var naive = none;
    double cold = 0;
    for (int round = 0; round <= rounds; round++) {
      var losses = new double[StudyWork.NETWORKS];
      var expected = new double[StudyWork.NETWORKS];
      var time = work.study(StudyWork.EPOCHS, losses);
      var other = work.naive(expected);
      if (!Arrays.equals(losses, expected)) {
        throw new IllegalStateException("the yardstick trains other networks than the engine");
      }
      if (round == 0) {
        cold = other.wall() / time.wall();
      } else {
        engine = engine.orLess(time);
        naive = naive.orLess(other);
      }
    }
    boolean vectors = hasVectors();
    String what = named(name);
    Report.atLeast(
        what,
        naive.wall() / engine.wall(),
        vectors ? VECTOR_RATIO : PLAIN_RATIO,
        String.format(
            Locale.ROOT,
            "x the naive loop on %d cores: %.0f ms for %.0f; %s; cold %.2f",
            StudyWork.THREADS,
            engine.wall(),
            naive.wall(),
            Peak.ofDoubles(FLOPS / StudyWork.THREADS, engine.wall() / 1e3),
            cold));
    Report.atMost(what + ", bytes a network's step", work.bytesOfStep(), MOST_BYTES, "");
  }
}
