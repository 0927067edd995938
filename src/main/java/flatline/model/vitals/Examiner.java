package flatline.model.vitals;

import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Looks at a network on the whole training set. Not safe for use by several threads at once. */
public final class Examiner {

  private static final int HISTOGRAM_BINS = 16;

  private final double[][] rows;
  private final double[] labels;
  private final Shape shape;
  private final List<UnitRecord> records = new ArrayList<>();

  /**
   * An examiner for one data set and one shape.
   *
   * @param data the training set, normalized
   */
  public Examiner(Dataset data, Shape shape) {
    rows = data.toRows();
    labels = new double[rows.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = data.label(i);
    }
    this.shape = shape;
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        records.add(new UnitRecord(layer, unit, rows.length));
      }
    }
  }

  /** The mean loss over the training set, summed in sample order; allocates nothing. */
  public double loss(Propagation network) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += network.loss().value(network.forward(rows[i]), labels[i]);
    }
    return sum / rows.length;
  }

  /** The state of every unit, and loss, accuracy and sparsity. */
  public Examination examine(Propagation network) {
    records.forEach(UnitRecord::clear);
    double sum = 0;
    int right = 0;
    boolean finite = true;
    for (int i = 0; i < rows.length; i++) {
      double o = network.forward(rows[i]);
      sum += network.loss().value(o, labels[i]);
      right += (o > 0) == (labels[i] > 0) ? 1 : 0;
      finite &= Double.isFinite(o);
      for (UnitRecord each : records) {
        each.note(i, network);
      }
    }
    boolean judged = finite && network.loss() != Loss.SQUARED_ERROR_LINEAR;
    return new Examination(
        sum / rows.length,
        judged ? OptionalDouble.of((double) right / rows.length) : OptionalDouble.empty(),
        sparsity(),
        signs(network.activation().hasFlatSide()));
  }

  private double sparsity() {
    long zeros = records.stream().mapToLong(UnitRecord::zeros).sum();
    return records.isEmpty() ? 0 : (double) zeros / ((long) records.size() * rows.length);
  }

  private List<List<VitalSigns>> signs(boolean flatSide) {
    List<List<VitalSigns>> layers = new ArrayList<>();
    int at = 0;
    for (int width : shape.hidden()) {
      layers.add(
          records.subList(at, at + width).stream().map(each -> each.signs(flatSide)).toList());
      at += width;
    }
    return layers;
  }

  /** What is noted of one unit while the samples pass. */
  private static final class UnitRecord {

    private final int layer;
    private final int unit;
    private final double[] z;
    private int active;
    private int moving;
    private int zeros;

    UnitRecord(int layer, int unit, int samples) {
      this.layer = layer;
      this.unit = unit;
      z = new double[samples];
    }

    void clear() {
      active = 0;
      moving = 0;
      zeros = 0;
    }

    void note(int sample, Propagation network) {
      z[sample] = network.preactivation(layer, unit);
      active += z[sample] > 0 ? 1 : 0;
      moving += network.slope(layer, unit) != 0 ? 1 : 0;
      zeros += network.value(layer, unit) == 0 ? 1 : 0;
    }

    int zeros() {
      return zeros;
    }

    VitalSigns signs(boolean flatSide) {
      double share = (double) active / z.length;
      return new VitalSigns(state(flatSide, share), share, Histogram.of(z, HISTOGRAM_BINS));
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
}
