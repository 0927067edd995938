package flatline.model.vitals;

import flatline.model.data.Task;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import java.util.OptionalDouble;

/**
 * How well a network fits a training set: its mean loss and its accuracy, summed in the samples'
 * order. Not safe for use by several threads at once.
 */
public final class Fit {

  private final Samples samples;
  private double sum;
  private int right;
  private boolean judged;

  /** A fit to samples, of nothing yet. */
  public Fit(Samples samples) {
    this.samples = samples;
  }

  /** Looks at a network as it stands; uses its forward pass and allocates nothing. */
  public void look(Propagation network) {
    start(network);
    for (int i = 0; i < samples.size(); i++) {
      note(network, i, network.forward(samples.input(i)));
    }
  }

  /** Begins a look of somebody who passes all samples, in their order, for more than the fit. */
  void start(Propagation network) {
    sum = 0;
    right = 0;
    judged = network.loss().task() == Task.CLASSIFICATION;
  }

  /** Takes the output o for a sample. */
  void note(Propagation network, int sample, double o) {
    double label = samples.label(sample);
    sum += network.loss().value(o, label);
    right += (o > 0) == (label > 0) ? 1 : 0;
    judged &= Double.isFinite(o);
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
