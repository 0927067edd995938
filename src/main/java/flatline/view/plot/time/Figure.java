package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.training.Curve;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What is drawn over time. */
public enum Figure implements Series {
  /** Units with z ≤ 0 on all samples, dead or inactive: a number that jumps. */
  SILENT {
    @Override
    public double at(Curve curve, int point) {
      return curve.silent(point);
    }

    @Override
    public double low(Curve curve, int point) {
      return curve.fewestSilent(point);
    }

    @Override
    public double high(Curve curve, int point) {
      return curve.mostSilent(point);
    }

    @Override
    public double now(ContenderSnapshot contender) {
      return contender.examination().silent();
    }

    @Override
    String text(double value) {
      return Integer.toString((int) value);
    }

    @Override
    BrokenAxis axis(Snapshot snapshot) {
      return BrokenAxis.even(Math.max(1, snapshot.scenario().setup().shape().hiddenUnits()));
    }

    @Override
    double leastStep() {
      return 1;
    }
  },
  /** The mean loss over the training set. */
  LOSS {
    @Override
    public double at(Curve curve, int point) {
      return curve.loss(point);
    }

    @Override
    public double low(Curve curve, int point) {
      return curve.lowestLoss(point);
    }

    @Override
    public double high(Curve curve, int point) {
      return curve.highestLoss(point);
    }

    @Override
    public double now(ContenderSnapshot contender) {
      return contender.examination().loss();
    }

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
              .flatMapToDouble(each -> DoubleStream.of(now(each), TEST_LOSS.now(each)))
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
