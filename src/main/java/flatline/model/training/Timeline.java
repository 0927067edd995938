package flatline.model.training;

import flatline.model.scenario.Change;
import flatline.model.scenario.InterventionList;
import flatline.model.scenario.Scenario;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.TestFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run that can be looked at from any of its steps.
 *
 * <p>The state at a step is a pure function of the scenario with its interventions. Checkpoints are
 * kept at evenly spaced steps, and what lies between them is computed again, so that backwards is
 * as exact as forwards. What was found out while a step was made for the first time (deaths,
 * returns, the curves) is kept for all steps up to the {@link #head()}.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Timeline {

  private final Trainer trainer;
  private final List<ContenderRecorder> recorders = new ArrayList<>();
  private final CheckpointStore checkpoints;
  private final SampleSets samples;
  private long head;

  /** A run that has not begun. */
  public Timeline(Scenario scenario) {
    this(new Trainer(scenario));
  }

  private Timeline(Trainer trainer) {
    this(trainer, SampleSets.of(trainer));
  }

  private Timeline(Trainer trainer, SampleSets samples) {
    this.trainer = trainer;
    this.samples = samples;
    checkpoints = CheckpointStore.of(trainer.scenario().setup());
    begin();
  }

  /** A run that has not begun, on the samples of this one if it has the same. */
  public Timeline beside(Scenario scenario) {
    Trainer other = Trainer.beside(scenario, trainer);
    return other.samples() == trainer.samples()
        ? new Timeline(other, samples)
        : new Timeline(other);
  }

  /** What it learns from, and what is kept back; the same object where runs share it. */
  public SampleSets samples() {
    return samples;
  }

  /** Another future of a run: all is shared that comes before {@code step}. */
  private Timeline(Timeline base, Scenario scenario, long step) {
    trainer = new Trainer(scenario, base.trainer);
    samples = base.samples;
    checkpoints = new CheckpointStore(base.checkpoints, step);
    if (checkpoints.isEmpty()) {
      begin();
    } else {
      continueFrom(base, checkpoints.before(step));
    }
  }

  private void begin() {
    long stride = CurveRecorder.stride(scenario().setup());
    for (Contender contender : trainer.contenders()) {
      recorders.add(new ContenderRecorder(samples, contender.network().shape(), stride));
    }
    observe();
  }

  private void continueFrom(Timeline base, Checkpoint checkpoint) {
    trainer.restore(checkpoint);
    head = checkpoint.step();
    for (int i = 0; i < base.recorders.size(); i++) {
      recorders.add(
          new ContenderRecorder(base.recorders.get(i), trainer, i, checkpoint.events().get(i)));
    }
  }

  /** What is trained, with its interventions. */
  public Scenario scenario() {
    return trainer.scenario();
  }

  /** The state at {@link #position()}; to be looked at, not to be moved. */
  public Trainer now() {
    return trainer;
  }

  /** The step that is being looked at. */
  public long position() {
    return trainer.step();
  }

  /** The last step that was ever made. */
  public long head() {
    return head;
  }

  /** Whether no step is left to make: recorded minibatches used up, or everyone diverged. */
  public boolean isAtEnd() {
    return trainer.isAtEnd()
        || trainer.contenders().stream().allMatch(each -> each.divergence().isPresent());
  }

  /**
   * Goes one step on.
   *
   * @throws IllegalStateException if recorded minibatches are used up
   */
  public void advance() {
    recorders.forEach(ContenderRecorder::settle);
    trainer.advance();
    if (trainer.step() > head) {
      head = trainer.step();
      observe();
    }
  }

  /**
   * Goes to a step, back or on; stops early where {@link #isAtEnd()}.
   *
   * @param step 0 or more
   */
  public void goTo(long step) {
    Checkpoint nearest = checkpoints.before(Math.min(step, head));
    if (step < trainer.step() || nearest.step() > trainer.step()) {
      trainer.restore(nearest);
    }
    while (trainer.step() < step && !(trainer.step() >= head && isAtEnd())) {
      advance();
    }
  }

  /**
   * The state at a step, to be moved about freely; this timeline stays where it is.
   *
   * @param step from 0 to {@link #head()}
   */
  public Trainer at(long step) {
    Trainer copy = new Trainer(scenario(), trainer);
    copy.restore(checkpoints.before(step));
    copy.advanceTo(step);
    return copy;
  }

  /**
   * This run with a change made at {@link #position()} as {@link InterventionList#make} says; this
   * one stays as it is.
   *
   * @throws IllegalArgumentException if the change is not possible: the message names the value
   */
  public Timeline make(Change change) {
    return become(InterventionList.make(scenario(), position(), change), position());
  }

  /**
   * A run of another scenario at a step; shares what the two have in common. This one stays as it
   * is.
   *
   * @param step 0 or more
   */
  public Timeline become(Scenario scenario, long step) {
    long common = InterventionList.common(scenario(), scenario);
    Timeline other =
        common < 0 ? beside(scenario) : new Timeline(this, scenario, Math.min(common, head + 1));
    other.goTo(step);
    return other;
  }

  /**
   * Keeps less of the run while it is not shown: no more than one in so many of the checkpoints
   * that it may have. Going back in it takes longer then; as it goes on it may have all again.
   *
   * @param share at least 1, at most 64
   */
  public void thinTo(int share) {
    checkpoints.thinTo(share);
  }

  /** Looks at a contender's network on the whole training set, at {@link #position()}. */
  public Examiner examiner(int contender) {
    return recorders.get(contender).examiner(trainer.samples());
  }

  /** A contender's state on the whole training set, at {@link #position()}. */
  public Examination examine(int contender) {
    return examiner(contender).examine(trainer.contenders().get(contender).network());
  }

  /** How well a contender fits the samples kept back, at {@link #position()}, if any were. */
  public Optional<TestFit> test(int contender) {
    return recorders.get(contender).test(trainer.contenders().get(contender).network());
  }

  /** A contender's run so far. */
  public Curve curve(int contender) {
    return recorders.get(contender).curve();
  }

  /** A contender's deaths and returns, oldest first, the earliest of them. */
  public List<LifeEvent> events(int contender) {
    return recorders.get(contender).log().events();
  }

  /** How many deaths and returns a contender has had in all. */
  public long eventCount(int contender) {
    return recorders.get(contender).log().count();
  }

  /**
   * Some of a contender's states along the run, evenly spread, the first and the last kept among
   * them.
   *
   * @param contender which one, from 0
   * @param most how many at most, at least 2
   */
  public List<ContenderMoment> moments(int contender, int most) {
    return ContenderMoment.evenly(
        checkpoints.all(), trainer.contenders().get(contender), contender, most);
  }

  /** The states that are kept, oldest first. */
  List<Checkpoint> checkpoints() {
    return checkpoints.all();
  }

  private void observe() {
    for (int i = 0; i < recorders.size(); i++) {
      recorders.get(i).observe(trainer.contenders().get(i), trainer.samples(), head);
    }
    if (checkpoints.wants(head)) {
      checkpoints.add(
          trainer.checkpoint(recorders.stream().map(each -> each.log().count()).toList()));
    }
  }
}
