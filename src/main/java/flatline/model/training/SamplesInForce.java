package flatline.model.training;

import flatline.model.data.Dataset;
import flatline.model.data.SlowStream;
import flatline.model.network.Samples;
import flatline.model.scenario.Setup;
import java.util.Optional;

/**
 * The training set at a step: all samples, or, of a stream, those that may come until its slow
 * inputs are drawn anew.
 */
public final class SamplesInForce {

  private final Optional<SlowStream> stream;
  private Dataset data;
  private Samples samples;
  private long task;

  /** Those of step 0. */
  SamplesInForce(Setup setup) {
    this(
        setup.data().streams() ? Optional.of(new SlowStream(setup.seed())) : Optional.empty(),
        setup.dataset());
  }

  private SamplesInForce(Optional<SlowStream> stream, Dataset data) {
    this.stream = stream;
    this.data = data;
    samples = new Samples(data);
  }

  /** Those of step 0 of another run on the same data; the same object where they stay so. */
  SamplesInForce anew() {
    return stream.map(each -> new SamplesInForce(Optional.of(each), each.samples(0))).orElse(this);
  }

  /** The training set, normalized. */
  Dataset data() {
    return data;
  }

  /** The same, laid out for passes through a network. */
  Samples samples() {
    return samples;
  }

  /** The first step at which what is in force at a step was so. */
  public long since(long step) {
    return stream.isEmpty() ? 0 : SlowStream.task(step) * SlowStream.TASK;
  }

  /** Those of any step, while these stay where they are. */
  public Samples at(long step) {
    return stream.isEmpty() || SlowStream.task(step) == task
        ? samples
        : new Samples(stream.get().samples(SlowStream.task(step)));
  }

  /** Moves to those of a step; whether they are others. */
  boolean moveTo(long step) {
    if (stream.isEmpty() || SlowStream.task(step) == task) {
      return false;
    }
    task = SlowStream.task(step);
    data = stream.get().samples(task);
    samples = new Samples(data);
    return true;
  }
}
