package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.training.Curve;
import flatline.model.vitals.UnitState;

/** What is drawn over time. */
public enum Figure {
  /** Units with z ≤ 0 on all samples, dead or inactive: a number that jumps. */
  SILENT {
    @Override
    double at(Curve curve, int point) {
      return curve.silent(point);
    }

    @Override
    double now(ContenderSnapshot contender) {
      return contender.examination().count(UnitState.DEAD)
          + contender.examination().count(UnitState.INACTIVE);
    }

    @Override
    String text(double value) {
      return Integer.toString((int) value);
    }

    @Override
    double top(Snapshot snapshot) {
      return Math.max(1, snapshot.scenario().setup().shape().hiddenUnits());
    }

    @Override
    double leastStep() {
      return 1;
    }
  },
  /** The mean loss over the training set. */
  LOSS {
    @Override
    double at(Curve curve, int point) {
      return curve.loss(point);
    }

    @Override
    double now(ContenderSnapshot contender) {
      return contender.examination().loss();
    }

    @Override
    String text(double value) {
      return Numbers.loss(value);
    }

    @Override
    double top(Snapshot snapshot) {
      double first = 0;
      double highest = 0;
      for (ContenderSnapshot contender : snapshot.contenders()) {
        Curve curve = contender.curve();
        for (int point = 0; point < curve.size(); point++) {
          double loss = curve.loss(point);
          highest = loss > highest && Double.isFinite(loss) ? loss : highest;
          first = point == 0 && Double.isFinite(loss) ? Math.max(first, loss) : first;
        }
      }
      // A spike far above the start would press everything else flat; it is cut off instead.
      double wanted = first > 0 ? Math.min(highest, SPIKE * first) : highest;
      return wanted > 0 ? Round.up(wanted) : 1;
    }

    @Override
    double leastStep() {
      return 1e-9;
    }
  };

  private static final double SPIKE = 2;

  /** The value at a point of a curve. */
  abstract double at(Curve curve, int point);

  /** The value now. */
  abstract double now(ContenderSnapshot contender);

  /** A value as it stands at the end of its line. */
  abstract String text(double value);

  /** The upper end of the axis; the lower one is 0. */
  abstract double top(Snapshot snapshot);

  /** The smallest distance of ticks. */
  abstract double leastStep();
}
