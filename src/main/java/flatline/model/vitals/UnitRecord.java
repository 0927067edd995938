package flatline.model.vitals;

import flatline.model.network.SampleColumns;
import org.jspecify.annotations.Nullable;

/** What is noted of one unit while the samples pass. */
final class UnitRecord {

  private static final int HISTOGRAM_BINS = 16;

  private final int layer;
  private final int unit;
  private double lowest;
  private double highest;
  private int active;
  private int moving;
  private int zeros;
  private double size;
  private @Nullable Histogram histogram;

  UnitRecord(int layer, int unit) {
    this.layer = layer;
    this.unit = unit;
  }

  void clear() {
    lowest = 0;
    highest = 0;
    active = 0;
    moving = 0;
    zeros = 0;
    size = 0;
    histogram = null;
  }

  void note(SampleColumns piece, double edge, boolean leaks) {
    double[] z = piece.preactivation(layer, unit);
    double[] value = piece.value(layer, unit);
    int count = piece.count();
    extend(z, count);
    active += RowCounts.above(z, edge, count);
    // A leak that is learned is moved by whatever leaks.
    moving += leaks ? count : RowCounts.notZero(piece.slope(layer, unit), count);
    zeros += count - RowCounts.notZero(value, count);
    double sum = size;
    for (int p = 0; p < count; p++) {
      sum += Math.abs(value[p]);
    }
    size = sum;
  }

  /** Widens the range by what is finite of a row. */
  private void extend(double[] z, int count) {
    double low = lowest;
    double high = highest;
    for (int p = 0; p < count; p++) {
      low = Math.min(low, z[p]);
      high = Math.max(high, z[p]);
    }
    if (Double.isFinite(low) && Double.isFinite(high)) {
      lowest = low;
      highest = high;
      return;
    }
    for (int p = 0; p < count; p++) {
      if (Double.isFinite(z[p])) {
        lowest = Math.min(lowest, z[p]);
        highest = Math.max(highest, z[p]);
      }
    }
  }

  void count(SampleColumns piece) {
    histogram().add(piece.preactivation(layer, unit), piece.count());
  }

  int layer() {
    return layer;
  }

  int zeros() {
    return zeros;
  }

  VitalSigns signs(boolean flatSide, int samples) {
    double share = (double) active / samples;
    return new VitalSigns(state(flatSide, share), share, size / samples, histogram());
  }

  private Histogram histogram() {
    if (histogram == null) {
      histogram = Histogram.over(lowest, highest, HISTOGRAM_BINS);
    }
    return histogram;
  }

  private UnitState state(boolean flatSide, double share) {
    if (moving == 0) {
      return flatSide ? UnitState.DEAD : UnitState.SATURATED;
    }
    if (active == 0) {
      return UnitState.INACTIVE;
    }
    return share <= UnitState.SLEEPING_SHARE ? UnitState.SLEEPING : UnitState.ALIVE;
  }
}
