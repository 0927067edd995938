package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.training.Curve;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What is drawn over time. */
public enum Figure {
  /** Units with z ≤ 0 on all samples, dead or inactive: a number that jumps. */
  SILENT(Series.SILENT) {
    @Override
    String text(double value) {
      return Integer.toString((int) value);
    }

    @Override
    BrokenAxis axis(Snapshot snapshot) {
      return BrokenAxis.even(
          Math.max(
              1,
              snapshot.scenario().setup().unitLayers().stream().mapToInt(Integer::intValue).sum()));
    }

    @Override
    double leastStep() {
      return 1;
    }
  },
  /** The mean loss over the training set. */
  LOSS(Series.LOSS) {
    @Override
    String text(double value) {
      return Numbers.loss(value);
    }

    @Override
    BrokenAxis axis(Snapshot snapshot) {
      double first = 0;
      // The step that is shown need not be a point of a long run's curve.
      double highest =
          snapshot.contenders().stream()
              .flatMapToDouble(
                  each -> DoubleStream.of(Series.LOSS.now(each), Series.TEST_LOSS.now(each)))
              .filter(Double::isFinite)
              .max()
              .orElse(0);
      for (Curve curve : curves(snapshot)) {
        for (int point = 0; point < curve.size(); point++) {
          highest = higher(highest, curve.highestLoss(point));
          highest = higher(highest, curve.highestTestLoss(point));
        }
        first = curve.size() > 0 ? higher(first, curve.loss(0)) : first;
      }
      if (highest == 0) {
        return BrokenAxis.even(1);
      }
      // A spike far above the start would press everything else flat.
      return first > 0 && highest > MOST_EVEN * first
          ? new BrokenAxis(Round.up(KNEE * first), Round.up(highest))
          : BrokenAxis.even(Round.up(highest));
    }

    @Override
    double leastStep() {
      return 1e-9;
    }
  };

  /** Times the first loss: up to that the axis stays whole, else it is broken where it kinks. */
  private static final double MOST_EVEN = 3;

  private static final double KNEE = 1.5;

  private final Series series;

  Figure(Series series) {
    this.series = series;
  }

  /** Its line. */
  Series series() {
    return series;
  }

  /** A value as it stands at the end of its line. */
  abstract String text(double value);

  /** The upright axis, on which all lines lie that are drawn. */
  abstract BrokenAxis axis(Snapshot snapshot);

  /** The smallest distance of ticks. */
  abstract double leastStep();

  private static double higher(double highest, double loss) {
    return loss > highest && Double.isFinite(loss) ? loss : highest;
  }

  /** Of what was shown and of the futures that were left. */
  private static List<Curve> curves(Snapshot snapshot) {
    return Stream.concat(
            snapshot.contenders().stream().map(ContenderSnapshot::curve),
            snapshot.branches().stream().flatMap(branch -> branch.curves().stream()))
        .toList();
  }
}
