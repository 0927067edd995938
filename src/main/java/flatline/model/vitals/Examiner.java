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

/** Looks at a network on the whole training set. Not safe for use by several threads at once. */
public final class Examiner {

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
      each.note(columns, network.activation(each.layer()).edge(), leaks);
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
}
