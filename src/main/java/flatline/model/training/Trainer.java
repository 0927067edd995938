package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.data.Dataset;
import flatline.model.network.Minibatch;
import java.util.List;

/**
 * Trains a scenario's contenders in lockstep: same data, same first weights, same minibatches, same
 * rate. A step allocates nothing. Not safe for use by several threads at once.
 */
public final class Trainer {

  private final Dataset data;
  private final Minibatch batch;
  private final BatchSequence batches;
  private final List<Contender> contenders;
  private double rate;
  private long step;

  /** All contenders of a scenario at step 0. */
  public Trainer(Scenario scenario) {
    data = scenario.dataset();
    batch = new Minibatch(data);
    batches = BatchSequence.of(scenario);
    contenders =
        scenario.contenders().stream()
            .map(activation -> new Contender(scenario, activation, data))
            .toList();
    rate = scenario.training().rate();
  }

  /** The training set, normalized. */
  public Dataset data() {
    return data;
  }

  /** The contenders in the scenario's order. */
  public List<Contender> contenders() {
    return contenders;
  }

  /** Updates made so far. */
  public long step() {
    return step;
  }

  /** Passes over the training set completed so far. */
  public long epoch() {
    return batches.epoch(step);
  }

  /** Updates in one epoch, rounded down. */
  public long stepsPerEpoch() {
    return batches.stepsPerEpoch();
  }

  /** The minibatch of the last step. */
  public Minibatch lastBatch() {
    return batch;
  }

  /** Whether recorded minibatches are used up; other orders go on for ever. */
  public boolean isAtEnd() {
    return step >= batches.length();
  }

  /**
   * Makes one step with every contender that has not diverged.
   *
   * @throws IllegalStateException if {@link #isAtEnd()}
   */
  public void advance() {
    if (isAtEnd()) {
      throw new IllegalStateException("the recorded minibatches end at step " + step);
    }
    batches.show(batch, step);
    step++;
    for (int i = 0; i < contenders.size(); i++) {
      contenders.get(i).step(batch, rate, step);
    }
  }

  /**
   * Makes steps until there are that many.
   *
   * @param target at least {@link #step()}
   */
  public void advanceTo(long target) {
    while (step < target) {
      advance();
    }
  }

  /** Changes the learning rate from the next step on. */
  public void setRate(double newRate) {
    rate = newRate;
  }

  /** Changes α of the Leaky ReLU contenders from the next step on. */
  public void setAlpha(double alpha) {
    for (Contender contender : contenders) {
      Activation old = contender.network().activation();
      if (old instanceof LeakyRelu) {
        contender.setActivation(old.withParameter(alpha));
      }
    }
  }
}
