package flatline.bench;

import flatline.model.training.Order;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Measures W3 in rounds, the study engine and the yardstick in turn, and holds the engine to its
 * budget. The first round is cold: nothing was compiled before it.
 */
public final class StudyBudget {

  private static final double PLAIN_RATIO = 3.5;
  private static final double VECTOR_RATIO = 9;

  /** Operations on doubles in W3: forward, backward and update of 2-8-1, without the logistic. */
  private static final double FLOPS = 4.82e9;

  private StudyBudget() {}

  /**
   * Prints a table, and ends with status 1 if a budget is not kept.
   *
   * @param args the number of warm rounds
   */
  public static void main(String... args) throws InterruptedException {
    boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    int rounds = Integer.parseInt(args[0]);
    Map<String, StudyWork> work = new LinkedHashMap<>();
    work.put("in fixed order", new StudyWork(new Order.Fixed()));
    work.put("shuffled", new StudyWork(new Order.Shuffled()));
    System.out.printf(
        "%nW3, %d networks of 2-8-1 for %d epochs on %d cores, %s the Vector API%n",
        StudyWork.NETWORKS,
        StudyWork.EPOCHS,
        Runtime.getRuntime().availableProcessors(),
        vectors ? "with" : "without");
    System.out.printf(
        "%-22s %10s %10s %8s %10s %8s%n",
        "", "engine ms", "naive ms", "ratio", "of CPU ms", "budget");
    boolean kept = true;
    for (var each : work.entrySet()) {
      kept &= measure(each.getKey(), each.getValue(), rounds, vectors ? VECTOR_RATIO : PLAIN_RATIO);
    }
    System.exit(kept ? 0 : 1);
  }

  private static boolean measure(String name, StudyWork work, int rounds, double budget)
      throws InterruptedException {
    var engine = new StudyWork.Time(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    var naive = engine;
    for (int round = 0; round <= rounds; round++) {
      var losses = new double[StudyWork.NETWORKS];
      var expected = new double[StudyWork.NETWORKS];
      var time = work.study(losses);
      var other = work.naive(expected);
      if (!Arrays.equals(losses, expected)) {
        throw new IllegalStateException("the yardstick trains other networks than the engine");
      }
      if (round == 0) {
        print(name + ", cold", time, other, "");
      } else {
        engine = engine.orLess(time);
        naive = naive.orLess(other);
      }
    }
    boolean good = naive.wall() / engine.wall() >= budget;
    double peak = Peak.flops() * Runtime.getRuntime().availableProcessors();
    print(
        name,
        engine,
        naive,
        String.format(
            Locale.ROOT,
            "%8.2f  %s, %.0f %% of the peak",
            budget,
            good ? "kept" : "NOT KEPT",
            100 * FLOPS / (engine.wall() / 1e3) / peak));
    return good;
  }

  private static void print(String name, StudyWork.Time engine, StudyWork.Time naive, String more) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %10.1f %10.1f %8.2f %10.2f %s%n",
        name,
        engine.wall(),
        naive.wall(),
        naive.wall() / engine.wall(),
        naive.cpu() / engine.cpu(),
        more);
  }
}
