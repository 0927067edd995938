package flatline.model.vitals;

import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
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

  /** Samples between two questions whether to go on: less than a millisecond's work. */
  private static final int PIECE = 1024;

  private final Samples samples;
  private final Shape shape;
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
    return examine(network, () -> false).orElseThrow();
  }

  /**
   * The same, unless it is given up: a look at a million samples takes longer than whoever moves a
   * slider may wait.
   *
   * @param enough whether it is no longer wanted; asked before each piece of the samples
   */
  public Optional<Examination> examine(Propagation network, BooleanSupplier enough) {
    records.forEach(UnitRecord::clear);
    fit.start(network);
    // The second pass is made when each unit's range is known: a million samples need no memory.
    if (!pass(enough, i -> note(network, i)) || !pass(enough, i -> count(network, i))) {
      return Optional.empty();
    }
    return Optional.of(new Examination(fit.loss(), fit.accuracy(), sparsity(), signs(network)));
  }

  private void note(Propagation network, int sample) {
    fit.note(network, sample, network.forward(samples.input(sample)));
    for (UnitRecord each : records) {
      each.note(network);
    }
  }

  private void count(Propagation network, int sample) {
    double[] input = samples.input(sample);
    boolean shallow = shape.unitLayers().size() == 1;
    if (!shallow) {
      network.forward(input);
    }
    for (UnitRecord each : records) {
      each.count(
          shallow
              ? network.preactivation(each.unit, input)
              : network.preactivation(each.layer, each.unit));
    }
  }

  /** Takes all samples in their order, unless it is given up; whether it was not. */
  private boolean pass(BooleanSupplier enough, IntConsumer taker) {
    for (int from = 0; from < samples.size(); from += PIECE) {
      if (enough.getAsBoolean()) {
        return false;
      }
      int end = Math.min(samples.size(), from + PIECE);
      for (int i = from; i < end; i++) {
        taker.accept(i);
      }
    }
    return true;
  }

  /**
   * The mean gradient of the loss over the training set, ∂L/∂w in the place of each weight and
   * ∂L/∂b in that of each bias. The network's own sums are left alone.
   */
  public Network gradient(Propagation network) {
    return gradient(network, () -> false).orElseThrow();
  }

  /** The same, unless it is given up as {@link #examine(Propagation, BooleanSupplier)} is. */
  public Optional<Network> gradient(Propagation network, BooleanSupplier enough) {
    var copy = new Propagation(network.network(), network.activation(), network.loss());
    var one = new Minibatch(samples);
    int[] place = new int[1];
    boolean whole =
        pass(
            enough,
            i -> {
              place[0] = i;
              one.show(place, 0, 1);
              copy.addGradient(one);
            });
    return whole
        ? Optional.of(new Network(shape, copy.takeGradient(samples.size())))
        : Optional.empty();
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

    void note(Propagation network) {
      double z = network.preactivation(layer, unit);
      if (Double.isFinite(z)) {
        lowest = Math.min(lowest, z);
        highest = Math.max(highest, z);
      }
      active += z > network.activation(layer).edge() ? 1 : 0;
      // A leak that is learned is moved by whatever leaks.
      moving += network.slope(layer, unit) != 0 || network.leaks().areThere() ? 1 : 0;
      double value = network.value(layer, unit);
      zeros += value == 0 ? 1 : 0;
      size += Math.abs(value);
    }

    void count(double z) {
      if (Double.isFinite(z)) {
        histogram().add(z);
      }
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
