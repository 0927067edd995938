package flatline.model.stream;

import flatline.model.study.Distribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The figures of one contender, by run and window; NaN where a run has not come. */
final class StreamFigures {

  private final int windows;
  private final long firstSeed;
  private final double[][] errors;
  private final double[][] silent;
  private final int[] come;

  /** Nothing is known yet. */
  StreamFigures(LongRunPlan plan) {
    windows = plan.windows();
    firstSeed = plan.firstSeed();
    errors = new double[plan.seeds()][windows];
    silent = new double[plan.seeds()][windows];
    come = new int[plan.seeds()];
  }

  /** Takes the next window of a run: its mean e² and its share of silent units. */
  void add(int run, double error, double silentShare) {
    errors[run][come[run]] = error;
    silent[run][come[run]] = silentShare;
    come[run]++;
  }

  /** What is known by now. */
  StreamCurve curve(StreamContender contender) {
    return new StreamCurve(
        contender,
        points(1),
        points(windows / LongRunPlan.TENTHS),
        count(this::hasDiverged),
        median());
  }

  /** Of an even number the lower of the two in the middle. */
  private OptionalLong median() {
    int tenth = windows / LongRunPlan.TENTHS;
    List<Integer> ended =
        IntStream.of(runs(run -> come[run] == windows && !hasDiverged(run)))
            .boxed()
            .sorted(Comparator.comparingDouble(run -> mean(run, windows - tenth, windows)))
            .toList();
    return ended.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(firstSeed + ended.get((ended.size() - 1) / 2));
  }

  private List<StreamPoint> points(int length) {
    var points = new ArrayList<StreamPoint>();
    int furthest = Arrays.stream(come).max().orElse(0);
    for (int end = length; end <= furthest; end += length) {
      int to = end;
      int[] there = runs(run -> come[run] >= to);
      double[] error =
          Arrays.stream(there).mapToDouble(run -> mean(run, to - length, to)).toArray();
      double[] share =
          Arrays.stream(there)
              .mapToDouble(
                  run -> Double.isFinite(errors[run][to - 1]) ? silent[run][to - 1] : Double.NaN)
              .toArray();
      points.add(
          new StreamPoint(
              (long) to * LongRunPlan.WINDOW,
              Distribution.of(error),
              Distribution.of(share).within(0, 1)));
    }
    return points;
  }

  private double mean(int run, int from, int to) {
    return Arrays.stream(errors[run], from, to).sum() / (to - from);
  }

  private boolean hasDiverged(int run) {
    return come[run] > 0 && !Double.isFinite(errors[run][come[run] - 1]);
  }

  private int[] runs(IntPredicate which) {
    return IntStream.range(0, come.length).filter(which).toArray();
  }

  private int count(IntPredicate which) {
    return runs(which).length;
  }
}
