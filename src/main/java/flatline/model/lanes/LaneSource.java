package flatline.model.lanes;

import flatline.model.data.DataSource;
import flatline.model.network.Minibatch;
import flatline.model.network.Samples;
import flatline.model.scenario.Scenario;
import flatline.model.training.batch.BatchSequence;

/** The samples of one lane's run, in the order in which they are used. */
final class LaneSource {

  private static final int NUMBERS = 3;

  private final Scenario scenario;
  private final Samples samples;
  private final Minibatch window;
  private final BatchSequence sequence;

  /** Sample by sample: x, y, label. */
  private final double[] flat;

  /** The source of a run. */
  LaneSource(Scenario scenario) {
    this(scenario, new Samples(scenario.setup().dataset()));
  }

  private LaneSource(Scenario scenario, Samples samples) {
    this(scenario, samples, flat(samples));
  }

  private LaneSource(Scenario scenario, Samples samples, double[] flat) {
    this.scenario = scenario;
    this.samples = samples;
    this.flat = flat;
    window = new Minibatch(samples);
    sequence = BatchSequence.of(scenario.setup());
  }

  /** The source of another run; it shares the samples if those are the same points. */
  LaneSource of(Scenario other) {
    return hasSamePoints(scenario, other)
        ? new LaneSource(other, samples, flat)
        : new LaneSource(other);
  }

  private static boolean hasSamePoints(Scenario one, Scenario other) {
    return one.setup().data() instanceof DataSource.Points
        && one.setup().data().equals(other.setup().data())
        && one.setup().normalization().equals(other.setup().normalization())
        && one.setup().split().equals(other.setup().split());
  }

  private static double[] flat(Samples samples) {
    double[] flat = new double[NUMBERS * samples.size()];
    for (int i = 0; i < samples.size(); i++) {
      flat[NUMBERS * i] = samples.input(i)[0];
      flat[NUMBERS * i + 1] = samples.input(i)[1];
      flat[NUMBERS * i + 2] = samples.label(i);
    }
    return flat;
  }

  Scenario scenario() {
    return scenario;
  }

  Samples samples() {
    return samples;
  }

  /** Moves on to the next minibatch; its size. */
  int advance() {
    sequence.showNext(window);
    return window.size();
  }

  double x(int place) {
    return flat[NUMBERS * window.sample(place)];
  }

  double y(int place) {
    return flat[NUMBERS * window.sample(place) + 1];
  }

  double label(int place) {
    return flat[NUMBERS * window.sample(place) + 2];
  }

  /**
   * Copies the minibatch into one lane of a block.
   *
   * @param width from one number of a sample to its next
   */
  void copyTo(double[] block, int lane, int width) {
    int size = window.size();
    int at = lane;
    for (int s = 0; s < size; s++) {
      int from = NUMBERS * window.sample(s);
      block[at] = flat[from];
      block[at + width] = flat[from + 1];
      block[at + 2 * width] = flat[from + 2];
      at += NUMBERS * width;
    }
  }
}
