package flatline.model.vitals;

import flatline.model.network.ColumnGradient;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.SampleColumns;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Looks at a network on the whole training set. Not safe for use by several threads at once. */
public final class Examiner {

  private static final int HISTOGRAM_BINS = 16;

  private final Samples samples;
  private final Shape shape;
  private final SampleColumns columns;
  private final Fit fit;
  private final List<UnitRecord> records = new ArrayList<>();

  /**
   * An examiner for networks of one shape.
   *
   * @param samples the training set, normalized
   */
  public Examiner(Samples samples, Shape shape) {
    this.samples = samples;
    this.shape = shape;
    columns = new SampleColumns(samples, shape);
    fit = new Fit(samples);
    for (int layer = 0; layer < shape.unitLayers().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        records.add(new UnitRecord(layer, unit));
      }
    }
  }

  /** The mean loss over the training set, summed in sample order; allocates nothing. */
  public double loss(Propagation network) {
    fit.look(network);
    return fit.loss();
  }

  /** The state of every unit, and loss, accuracy and sparsity. */
  public Examination examine(Propagation network) {
    return examine(network, () -> false, () -> {}).orElseThrow();
  }

  /**
   * The same with the gradient, unless it is given up: a look at a million samples takes longer
   * than whoever moves a slider may wait. The network's own sums are left alone.
   *
   * @param enough whether it is no longer wanted; asked before each piece of the samples
   */
  public Optional<Checkup> look(Propagation network, BooleanSupplier enough) {
    columns.through(network);
    ColumnGradient sums = columns.gradient();
    return examine(network, enough, sums::add)
        .map(examination -> new Checkup(examination, new Network(shape, sums.means())));
  }

  /**
   * @param more is done with each piece of the samples when it has passed forward
   */
  private Optional<Examination> examine(
      Propagation network, BooleanSupplier enough, Runnable more) {
    records.forEach(UnitRecord::clear);
    fit.start(network);
    columns.through(network);
    IntConsumer taker =
        from -> {
          note(network, from);
          more.run();
        };
    // The second pass is made when each unit's range is known: a million samples need no memory.
    return pass(enough, taker) && pass(enough, this::count)
        ? Optional.of(new Examination(fit.loss(), fit.accuracy(), sparsity(), signs(network)))
        : Optional.empty();
  }

  private void note(Propagation network, int from) {
    columns.forward(from);
    fit.note(network, columns);
    boolean leaks = network.leaks().areThere();
    for (UnitRecord each : records) {
      each.note(columns, network.activation(each.layer).edge(), leaks);
    }
  }

  private void count(int from) {
    columns.sum(from);
    for (UnitRecord each : records) {
      each.count(columns);
    }
  }

  /** Takes all samples in their order, a piece at a time, unless it is given up; whether not. */
  private boolean pass(BooleanSupplier enough, IntConsumer piece) {
    for (int from = 0; from < samples.size(); from += columns.piece()) {
      if (enough.getAsBoolean()) {
        return false;
      }
      piece.accept(from);
    }
    return true;
  }

  private double sparsity() {
    long zeros = records.stream().mapToLong(UnitRecord::zeros).sum();
    return records.isEmpty() ? 0 : (double) zeros / ((long) records.size() * samples.size());
  }

  private List<List<VitalSigns>> signs(Propagation network) {
    List<List<VitalSigns>> layers = new ArrayList<>();
    int at = 0;
    for (int width : shape.unitLayers()) {
      boolean flatSide = network.activation(layers.size()).hasFlatSide();
      layers.add(
          records.subList(at, at + width).stream()
              .map(each -> each.signs(flatSide, samples.size()))
              .toList());
      at += width;
    }
    return layers;
  }

  /** What is noted of one unit while the samples pass. */
  private static final class UnitRecord {

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
      double[] slope = piece.slope(layer, unit);
      int count = piece.count();
      for (int p = 0; p < count; p++) {
        double at = z[p];
        if (Double.isFinite(at)) {
          lowest = Math.min(lowest, at);
          highest = Math.max(highest, at);
        }
        active += at > edge ? 1 : 0;
        // A leak that is learned is moved by whatever leaks.
        moving += slope[p] != 0 || leaks ? 1 : 0;
        zeros += value[p] == 0 ? 1 : 0;
        size += Math.abs(value[p]);
      }
    }

    void count(SampleColumns piece) {
      histogram().add(piece.preactivation(layer, unit), piece.count());
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
}
