package flatline.model.loop;

import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.training.Timeline;
import flatline.model.work.Latest;
import java.util.List;
import java.util.Optional;

/**
 * Trains on a thread of its own, at the pace that is asked for, and offers snapshots of it.
 *
 * <p>Commands come in by a queue and are carried out between steps; the latest snapshot lies in a
 * mailbox. While nobody empties that, no further snapshot is made during play, so that a page which
 * is not shown costs nothing but the training itself. Play pauses at the step at which the scenario
 * ends; from there it goes on if it is asked to.
 */
public final class TrainingLoop implements Training, AutoCloseable {

  /** Steps a second at which a new loop plays. */
  public static final double FIRST_SPEED = 20;

  static final long FRAME = 15_000_000L;

  /** Steps between two looks at the clock when there is no pause between steps. */
  private static final int BURST = 8;

  private final Inbox inbox = new Inbox();
  private final Pictures pictures;
  private final Latest<Throwable> failures = new Latest<>();
  private final Runnable bell;
  private final Thread thread;
  private final StepClock pace = new StepClock(FIRST_SPEED);
  private long run;
  private final LeftRun left = new LeftRun();
  private OpenTimelines timelines;
  private boolean playing;
  private long stepsToMake;
  private long playTo = Long.MAX_VALUE;
  private boolean stateIsNew = true;
  private boolean snapshotAtOnce = true;

  /** Starts the thread, paused at step 0, with a first snapshot on its way; nobody is called. */
  public TrainingLoop(Scenario scenario) {
    this(scenario, () -> {});
  }

  /**
   * Starts the thread, paused at step 0, with a first snapshot on its way.
   *
   * @param bell is called on that thread when there is a snapshot, a failure or an answer to take
   */
  public TrainingLoop(Scenario scenario, Runnable bell) {
    this.bell = bell;
    pictures = new Pictures(bell, inbox::isWaiting);
    timelines = new OpenTimelines(scenario);
    thread = new Thread(this::loop, "training");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void send(Command command) {
    inbox.put(command);
  }

  @Override
  public Optional<Snapshot> takeSnapshot() {
    return pictures.next();
  }

  @Override
  public Optional<Throwable> takeFailure() {
    return failures.take();
  }

  /** Ends the thread soon; commands sent later are ignored. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void loop() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        turn();
      } catch (InterruptedException closing) {
        return;
      } catch (RuntimeException | Error failure) {
        setPlaying(false);
        stepsToMake = 0;
        failures.offer(failure);
        bell.run();
      }
    }
  }

  private void turn() throws InterruptedException {
    offerSnapshot();
    inbox.await(patience());
    for (Command command = inbox.next(); command != null; command = inbox.next()) {
      obey(command);
    }
    if (stepsToMake > 0) {
      makeSteps();
    } else if (playing) {
      play();
    }
  }

  /** How long to wait for a command: while there is something to train, until a step is due. */
  private long patience() {
    if (stepsToMake > 0) {
      return 0;
    }
    return playing ? Math.max(0, pace.untilDue(System.nanoTime())) : Inbox.FOR_EVER;
  }

  private void makeSteps() {
    long end = System.nanoTime() + FRAME;
    while (stepsToMake > 0 && System.nanoTime() < end) {
      stepsToMake--;
      advance();
    }
    snapshotAtOnce |= stepsToMake == 0;
  }

  private void play() {
    long now = System.nanoTime();
    long end = now + FRAME;
    while (playing && now < end && pace.untilDue(now) <= 0) {
      boolean quick = pace.isUnlimited() && !timelines.timeline().samples().isLarge();
      for (int i = 0; i < (quick ? BURST : 1) && playing; i++) {
        advance();
        pauseWhereItEnds();
      }
      now = System.nanoTime();
      pace.stepped(now);
    }
  }

  private void advance() {
    stateIsNew = true;
    if (timelines.timeline().isAtEnd()) {
      playing = false;
      stepsToMake = 0;
      snapshotAtOnce = true;
    } else {
      timelines.timeline().advance();
    }
  }

  /** Whoever plays on from the end of the run goes past it. */
  private void pauseWhereItEnds() {
    if (timelines.isAtScenariosEnd() || timelines.timeline().position() == playTo) {
      playing = false;
      snapshotAtOnce = true;
    }
  }

  private void obey(Command command) {
    // A question leaves everything as it is; whoever asks with each snapshot must get no new one.
    stateIsNew |= command.acts();
    snapshotAtOnce |= command.acts();
    switch (command) {
      case Command.Restart(long number, Scenario scenario, boolean _) -> {
        begin(number);
        become(timelines.beside(scenario));
      }
      case Command.Play(), Command.Pause() -> {
        stepsToMake = 0;
        playTo = Long.MAX_VALUE;
      }
      case Command.PlayTo(long step) -> playTo = step;
      case Command.Steps(long count) -> stepsToMake += count;
      case Command.Epoch() -> stepsToMake = timelines.timeline().now().stepsToEpochEnd();
      case Command.Speed(double stepsPerSecond) -> pace.set(stepsPerSecond, System.nanoTime());
      case Command.GoTo(long step) -> goTo(step);
      case Command.Make(List<Change> changes) -> timelines.make(changes);
      case Command.Visit(long number, Scenario scenario, long step) -> {
        begin(number);
        visit(scenario, step);
      }
      case Command.SwitchTo(int id) -> timelines.switchTo(id);
      case Command.Rename(int id, String name) -> timelines.rename(id, name);
      case Command.Drop(int id) -> timelines.drop(id);
      case Command.Recall(int id) -> timelines.recall(id);
      case Command.Ask<?> ask -> {
        try {
          // What was changed before does not wait for a long search.
          offerSnapshot();
        } finally {
          ask.put(timelines.timeline(), timelines.at(run), inbox.heard(), inbox::isWaiting);
          bell.run();
        }
      }
    }
    setPlaying(command.leavesPlaying(playing));
  }

  /** The number is that of the wish: if it fails, what was there is shown under it. */
  private void begin(long number) {
    run = number;
    stepsToMake = 0;
  }

  private void visit(Scenario scenario, long step) {
    if (!timelines.knows(scenario)) {
      left.take(scenario).ifPresent(this::become);
    }
    if (timelines.isRelated(scenario)) {
      timelines.visit(scenario, step);
    } else {
      become(timelines.beside(scenario));
    }
    goTo(step);
  }

  private void become(OpenTimelines next) {
    left.leave(timelines);
    timelines = next;
    pictures.forget();
  }

  /** Known steps are shown at once; unknown ones are made in turns: commands get through. */
  private void goTo(long step) {
    Timeline timeline = timelines.timeline();
    timeline.goTo(Math.min(step, timeline.head()));
    stepsToMake = step - timeline.position();
  }

  private void setPlaying(boolean play) {
    if (play && !playing) {
      pace.start(System.nanoTime());
    }
    playing = play;
  }

  private void offerSnapshot() {
    long now = System.nanoTime();
    if (stateIsNew && (snapshotAtOnce || pictures.isDue(now, pace.isSlowerThan(FRAME)))) {
      // Noted first: a snapshot that fails is not tried again before something happens.
      stateIsNew = false;
      snapshotAtOnce = false;
      var moment = new Pictures.Moment(run, inbox.heard(), playing);
      stateIsNew = !pictures.take(timelines, moment, now);
      snapshotAtOnce = stateIsNew;
    }
  }
}
