package flatline.model.vitals;

import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Propagation;
import flatline.model.network.SampleColumns;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How well a network fits a training set: its mean loss and its accuracy, summed in the samples'
 * order. Not safe for use by several threads at once.
 */
public final class Fit {

  private final Samples samples;
  private double sum;
  private int right;
  private boolean judged;
  private @Nullable Shape shape;
  private @Nullable SampleColumns columns;

  /** A fit to samples, of nothing yet. */
  public Fit(Samples samples) {
    this.samples = samples;
  }

  /** Looks at a network as it stands; allocates nothing from the second look on. */
  public void look(Propagation network) {
    if (columns == null || !network.shape().equals(shape)) {
      shape = network.shape();
      columns = new SampleColumns(samples, shape);
    }
    columns.through(network);
    start(network);
    for (int from = 0; from < samples.size(); from += columns.piece()) {
      columns.forward(from);
      note(network, columns);
    }
  }

  /** Begins a look of somebody who passes all samples, in their order, for more than the fit. */
  void start(Propagation network) {
    sum = 0;
    right = 0;
    judged = network.loss().task() == Task.CLASSIFICATION;
  }

  /** Takes the outputs for a piece of the samples. */
  void note(Propagation network, SampleColumns piece) {
    Loss loss = network.loss();
    double[] output = piece.output();
    for (int p = 0; p < piece.count(); p++) {
      double o = output[p];
      double label = piece.label(p);
      sum += loss.value(o, label);
      right += (o > 0) == (label > 0) ? 1 : 0;
      judged &= Double.isFinite(o);
    }
  }

  /** The mean loss over the samples. */
  public double loss() {
    return sum / samples.size();
  }

  /** Share of samples on the right side of o = 0; empty for regression or an o not finite. */
  public OptionalDouble accuracy() {
    return judged ? OptionalDouble.of((double) right / samples.size()) : OptionalDouble.empty();
  }
}
