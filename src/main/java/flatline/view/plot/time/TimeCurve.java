package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.training.Curve;
import flatline.view.plot.Axes;
import flatline.view.plot.Polyline;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * The line of one contender's figure over time, with no more points than pixels can show: of all
 * that falls on one column of pixels, the first, the lowest, the highest and the last. Where points
 * lie further apart, what was seen between two of them beyond both is a band.
 */
final class TimeCurve {

  private final TimeLayout layout;
  private final Series series;
  private final Polyline line = new Polyline();
  private final List<Rectangle2D> bands = new ArrayList<>();
  private double column = Double.NaN;
  private double low;
  private double high;
  private double lastX;
  private double last;
  private boolean ended;

  TimeCurve(TimeLayout layout, Series series) {
    this.layout = layout;
    this.series = series;
  }

  /** The pixel of a step. */
  static double x(Axes axes, long step) {
    return axes.x().at((double) step);
  }

  /** The line up to a step, or to where the contender diverged before. */
  TimeCurve upTo(ContenderSnapshot contender, long step) {
    points(contender.curve(), 0, step - 1);
    if (contender.divergence().isEmpty() && !isBeyond()) {
      add(step, series.now(contender));
    }
    finishColumn();
    return this;
  }

  /** The line of a curve from a step on, as far as it goes. */
  TimeCurve from(Curve curve, long step) {
    points(curve, step, Long.MAX_VALUE);
    finishColumn();
    return this;
  }

  /** Of the points from a step to another those that are seen, and the next on either side. */
  private void points(Curve curve, long from, long to) {
    for (int point = 0; point < curve.size() && curve.step(point) <= to; point++) {
      boolean early = point + 1 < curve.size() && curve.step(point + 1) < layout.steps().from();
      if (curve.step(point) >= from && !early && !isBeyond()) {
        add(curve.step(point), series.at(curve, point));
        if (!ended && curve.step(point + 1) - 1 <= to) {
          between(curve, point);
        }
      }
    }
  }

  private void between(Curve curve, int point) {
    double low = series.low(curve, point);
    double high = series.high(curve, point);
    if (isOneColumn(curve)) {
      span(low, high);
    } else if (Double.isFinite(high)) {
      double at = series.at(curve, point);
      double next = point + 1 < curve.size() ? series.at(curve, point + 1) : at;
      if (low < Math.min(at, next) || high > Math.max(at, next)) {
        double x = x(layout.axes(), curve.step(point));
        double top = layout.y(high);
        double wide = x(layout.axes(), curve.step(point + 1)) - x;
        bands.add(new Rectangle2D(x, top, wide, layout.y(low) - top));
      }
    }
  }

  /** Whether a point and the next lie side by side, so that nothing between them has a place. */
  private boolean isOneColumn(Curve curve) {
    return x(layout.axes(), curve.step(1)) - x(layout.axes(), 0) < 1.5;
  }

  /** What was seen up to the next point, without a place of its own. */
  private void span(double lowest, double highest) {
    double back = last;
    if (lowest < highest && Double.isFinite(highest)) {
      extend(lastX, layout.y(lowest));
      extend(lastX, layout.y(highest));
      extend(lastX, back);
    }
  }

  /** Whether it has left what is seen to the right. */
  private boolean isBeyond() {
    return line.size() > 0 && lastX > layout.axes().right();
  }

  /** From the lowest to the highest between two points, at whichever of the steps it was. */
  List<Rectangle2D> bands() {
    return bands;
  }

  /** The line itself. */
  Polyline line() {
    return line;
  }

  /** The pixel of its last point; without one, at the lower left. */
  double endX() {
    return line.size() == 0 ? layout.axes().left() : lastX;
  }

  /** The pixel of its last point. */
  double endY() {
    return line.size() == 0 ? layout.axes().bottom() : last;
  }

  private void add(long step, double value) {
    ended |= !Double.isFinite(value);
    if (ended) {
      return;
    }
    double x = x(layout.axes(), step);
    double y = layout.y(value);
    if (series == Series.SILENT && line.size() > 0 && y != last) {
      // The number held until it jumped.
      extend(x, last);
    }
    extend(x, y);
  }

  private void extend(double x, double y) {
    if (Math.abs(x - column) < 0.5) {
      low = Math.max(low, y);
      high = Math.min(high, y);
    } else {
      finishColumn();
      column = x;
      low = y;
      high = y;
      line.add(x, y);
    }
    lastX = x;
    last = y;
  }

  private void finishColumn() {
    if (low != high) {
      line.add(column, low);
      line.add(column, high);
      line.add(column, last);
    }
  }
}
