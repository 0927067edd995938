package flatline.model.training;

import flatline.model.data.Dataset;
import flatline.model.network.Minibatch;
import flatline.model.network.Samples;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import flatline.model.training.batch.BatchSequence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a scenario's contenders in lockstep: same data, same first weights, same minibatches, same
 * rate; the scenario's interventions are made on the way. A step without one allocates nothing,
 * unless it is the last of a stream's task. Not safe for use by several threads at once.
 */
public final class Trainer {

  private final Scenario scenario;
  private final SamplesInForce training;
  private final Minibatch batch;
  private final BatchSequence batches;
  private final List<Contender> contenders;
  private final ChangeMaker changes;
  private double rate;
  private long step;
  private int made;

  /** Whether an update was made after which nothing was reset yet. */
  private boolean updated;

  /** All contenders of a scenario at step 0, with the interventions of that step made. */
  public Trainer(Scenario scenario) {
    this(scenario, new SamplesInForce(scenario.setup()));
  }

  /** Another scenario's networks on the data set of this one, which it must share. */
  Trainer(Scenario scenario, Trainer other) {
    this(scenario, other.training.anew(), other.batches.anew());
  }

  /**
   * All contenders of a scenario at step 0; where another trainer has the same samples, those are
   * shared: a million take longer to make anew than a picture may.
   */
  static Trainer beside(Scenario scenario, Trainer other) {
    Setup setup = scenario.setup();
    return setup.hasSamplesOf(other.scenario.setup())
        ? new Trainer(scenario, other.training.anew())
        : new Trainer(scenario);
  }

  private Trainer(Scenario scenario, SamplesInForce training) {
    this(scenario, training, BatchSequence.of(scenario.setup()));
  }

  private Trainer(Scenario scenario, SamplesInForce training, BatchSequence batches) {
    this.scenario = scenario;
    this.training = training;
    batch = new Minibatch(training.samples());
    this.batches = batches;
    contenders =
        IntStream.range(0, scenario.setup().contenders().size())
            .mapToObj(index -> new Contender(scenario, index, training))
            .toList();
    changes = new ChangeMaker(scenario);
    rate = scenario.setup().training().rate();
    intervene();
  }

  /** What is trained. */
  public Scenario scenario() {
    return scenario;
  }

  /** The training set, normalized; of a stream that of its present task. */
  public Dataset data() {
    return training.data();
  }

  /** {@link #data()}, laid out for passes through a network. */
  public Samples samples() {
    return training.samples();
  }

  /** What is learned from, at this step and at others. */
  public SamplesInForce training() {
    return training;
  }

  /** The contenders in the scenario's order. */
  public List<Contender> contenders() {
    return contenders;
  }

  /** Updates made so far. */
  public long step() {
    return step;
  }

  /** Passes over the training set completed so far; of a stream, tasks. */
  public long epoch() {
    return batches.position().epoch();
  }

  /** Updates in the current epoch, rounded down. */
  public int stepsPerEpoch() {
    return batches.stepsPerEpoch();
  }

  /** Updates made in the current epoch; of recorded minibatches, in all. */
  public int placeInEpoch() {
    return batches.position().place();
  }

  /** Steps to the end of the current epoch, at least 1. */
  public int stepsToEpochEnd() {
    return stepsPerEpoch() - placeInEpoch() % stepsPerEpoch();
  }

  /** The learning rate in force for the next step. */
  public double rate() {
    return rate;
  }

  /** The learning rate of a contender's next step, its factor and its schedule's in it. */
  public double rate(int contender) {
    return contenders.get(contender).rate(rate, step);
  }

  /** The minibatch of the last step. */
  public Minibatch lastBatch() {
    return batch;
  }

  /** Whether recorded minibatches are used up; other orders go on for ever. */
  public boolean isAtEnd() {
    return batches.isAtEnd();
  }

  /**
   * Makes one step with every contender that has not diverged, and then the resets and the
   * interventions of the step that this leads to.
   *
   * @throws IllegalStateException if {@link #isAtEnd()}
   */
  public void advance() {
    update();
    intervene();
  }

  /**
   * Makes one step, but not the resets and interventions of the step that this leads to: the moment
   * between.
   *
   * @throws IllegalStateException if {@link #isAtEnd()}
   */
  public void update() {
    if (isAtEnd()) {
      throw new IllegalStateException("the recorded minibatches end at step " + step);
    }
    batches.showNext(batch);
    step++;
    for (int i = 0; i < contenders.size(); i++) {
      contenders.get(i).step(batch, rate, step);
    }
    updated = true;
  }

  /** Moves {@link #lastBatch()} to the minibatch of the next step without making it. */
  public Minibatch peek() {
    BatchSequence.Position here = batches.position();
    batches.showNext(batch);
    batches.restore(here);
    return batch;
  }

  /**
   * Makes what comes after the update of this step and was not made yet: a stream goes over to its
   * next task, then come resets, then interventions.
   */
  public void intervene() {
    if (goOver()) {
      contenders.forEach(each -> each.look(step));
    }
    if (updated) {
      updated = false;
      for (int i = 0; i < contenders.size(); i++) {
        contenders.get(i).reset(step);
      }
    }
    List<Intervention> interventions = scenario.interventions();
    while (made < interventions.size() && interventions.get(made).step() <= step) {
      make(interventions.get(made++).change());
    }
  }

  /** Goes over to the training set of this step; whether it is another one. */
  private boolean goOver() {
    boolean moved = training.moveTo(step);
    batch.over(samples());
    return moved;
  }

  private void make(Change change) {
    switch (change) {
      case Change.Set(Target.LearningRate rateTarget, double value) -> rate = value;
      case Change.Add(Target.LearningRate rateTarget, double value) -> rate += value;
      case Change.Set(Target.BatchSize sizeTarget, double value) -> batches.resize((int) value);
      default -> contenders.forEach(each -> changes.make(each, change, step));
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

  /**
   * What it takes to go on from here.
   *
   * @param events how many deaths and returns each contender has had
   */
  Checkpoint checkpoint(List<Long> events) {
    List<Checkpoint.ContenderState> states = contenders.stream().map(Contender::state).toList();
    return new Checkpoint(step, rate, batches.position(), states, events);
  }

  /** Goes back, or on, to a state of this scenario or of one that is the same up to its step. */
  void restore(Checkpoint checkpoint) {
    step = checkpoint.step();
    rate = checkpoint.rate();
    updated = false;
    batches.restore(checkpoint.position());
    goOver();
    for (int i = 0; i < contenders.size(); i++) {
      contenders.get(i).restore(checkpoint.contenders().get(i));
    }
    made = (int) scenario.interventions().stream().filter(each -> each.step() <= step).count();
  }
}
