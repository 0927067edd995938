package flatline.model.network;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Passes a set of samples through a network, a piece at a time and unit by unit: what one unit
 * makes of the samples of a piece lies in a row, so that loops run over samples and the compiler
 * can put several into one instruction. Every number has the bits that {@link Propagation} gives,
 * sample by sample. Not safe for use by several threads at once.
 */
public final class SampleColumns {

  private static final int MOST = 256;
  private static final int LEAST = 4;

  /** Numbers of each kind, of all units together, that stay in a cache near by. */
  private static final int ROOM = 8192;

  private final Samples samples;
  private final int most;
  private final double[][] inputs;
  private final UnitColumns[] units;
  private final double[] output;
  private @Nullable Propagation network;
  private int from;
  private int count;

  /** Room for the passes through networks of one shape. */
  public SampleColumns(Samples samples, Shape shape) {
    this.samples = samples;
    int all = shape.unitLayers().stream().mapToInt(width -> width).sum();
    most = Math.min(Math.clamp(ROOM / Math.max(1, all), LEAST, MOST), samples.size());
    inputs = new double[shape.inputs()][most];
    units = new UnitColumns[shape.unitLayers().size()];
    for (int layer = 0; layer < units.length; layer++) {
      units[layer] = new UnitColumns(shape.inputs(layer), shape.units(layer), most);
    }
    output = new double[most];
  }

  /** Takes a network, as it stands at each pass; its own passes are left alone. */
  public void through(Propagation next) {
    network = next;
  }

  Propagation network() {
    return Objects.requireNonNull(network);
  }

  /** Sums of the gradients over pieces, none yet. */
  public ColumnGradient gradient() {
    return new ColumnGradient(this, most);
  }

  /** The number of samples of each piece but the last, which is what is left. */
  public int piece() {
    return most;
  }

  /** Passes the piece that begins at a sample through the whole network. */
  public void forward(int first) {
    take(first);
    AllParameters parameters = network().parameters;
    for (int layer = 0; layer < units.length; layer++) {
      units[layer].sum(parameters.hidden[layer], signal(layer - 1));
      units[layer].apply(parameters.hidden[layer], layer, parameters.leaks, count);
    }
    double[][] last = signal(units.length - 1);
    if (parameters.output.handsOn()) {
      System.arraycopy(last[0], 0, output, 0, count);
    } else {
      Arrays.fill(output, parameters.output.bias);
      RowSums.add(output, last, parameters.output.weights);
    }
  }

  /** Passes the piece that begins at a sample as far as to the z of every unit with a state. */
  public void sum(int first) {
    take(first);
    AllParameters parameters = network().parameters;
    for (int layer = 0; layer < units.length; layer++) {
      units[layer].sum(parameters.hidden[layer], signal(layer - 1));
      if (layer < units.length - 1) {
        units[layer].apply(parameters.hidden[layer], layer, parameters.leaks, count);
      }
    }
  }

  private void take(int first) {
    from = first;
    count = Math.min(most, samples.size() - first);
    for (int p = 0; p < count; p++) {
      double[] row = samples.input(first + p);
      for (int i = 0; i < inputs.length; i++) {
        inputs[i][p] = row[i];
      }
    }
  }

  /** The number of samples in the piece that was passed last. */
  public int count() {
    return count;
  }

  /** The label of a sample of the piece. */
  public double label(int place) {
    return samples.label(from + place);
  }

  /** The output o for each sample of the piece; not to be changed, as all rows here. */
  public double[] output() {
    return output;
  }

  /** z of a unit with a state for each sample of the piece. */
  public double[] preactivation(int layer, int unit) {
    return units[layer].z[unit];
  }

  /** f(z) of a unit with a state for each sample of the piece. */
  public double[] value(int layer, int unit) {
    return units[layer].value[unit];
  }

  /** f′(z) of a unit with a state for each sample of the piece. */
  public double[] slope(int layer, int unit) {
    return units[layer].slope[unit];
  }

  /** What a layer hands on; the inputs come before the first one. */
  double[][] signal(int layer) {
    return layer < 0 ? inputs : units[layer].value;
  }

  /** What the units of one layer make of the samples of a piece: one row for each unit. */
  private static final class UnitColumns {

    final double[][] z;
    final double[][] value;
    final double[][] slope;
    private final double[] weights;

    /** Room for so many samples. */
    UnitColumns(int inputs, int units, int samples) {
      z = new double[units][samples];
      value = new double[units][samples];
      slope = new double[units][samples];
      weights = new double[inputs];
    }

    /**
     * z of all units, from what each input is for each sample: of whole rows, though behind the
     * last sample of the last piece nothing is looked at.
     */
    void sum(HiddenLayer layer, double[][] inputs) {
      for (int u = 0; u < z.length; u++) {
        for (int i = 0; i < weights.length; i++) {
          weights[i] = layer.weights[i][u];
        }
        Arrays.fill(z[u], layer.bias[u]);
        RowSums.add(z[u], inputs, weights);
      }
    }

    /** f and f′ of all units, once their z is known. */
    void apply(HiddenLayer layer, int place, OwnLeaks leaks, int count) {
      for (int u = 0; u < z.length; u++) {
        if (leaks.areIn(place)) {
          leaks.apply(place, u, layer.activation, z[u], value[u], slope[u], count);
        } else {
          layer.activation.apply(z[u], value[u], slope[u], count);
        }
      }
    }
  }
}
