package flatline.viewmodel.training;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.LockModel;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The one way to the training and back. It knows whether it plays and which run is meant, and a
 * drag does not flood it: while it plays, of changes that supersede each other a few a second are
 * passed on, the last one always. Each that is passed on acts on some step and stays in the run's
 * history, so there must not be dozens of them; in a pause the last one replaces those before it
 * anyway.
 */
final class PacedTraining implements Training {

  private static final long GAP = 250_000_000L;

  private final Training target;
  private final LockModel lock;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private Optional<Command.Make> held = Optional.empty();
  private Command.Make last = new Command.Make();
  private long lastSent = -GAP;
  private long now;
  private long run;
  private long sent;
  private Optional<Setup> begun = Optional.empty();
  private Optional<PlayStop> stop = Optional.empty();
  private boolean stops;
  private OptionalLong goal = OptionalLong.empty();

  /**
   * @param lock holds back what must not be touched
   */
  PacedTraining(Training target, LockModel lock) {
    this.target = target;
    this.lock = lock;
  }

  /** Whether steps go on by themselves, as far as was asked for or told. */
  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Whether a snapshot is of the run that was asked for last. */
  boolean isMeant(Snapshot snapshot) {
    return snapshot.run() == run;
  }

  /** Lets playing stop at a step of one run, too, or at the scenario's end alone. */
  void stopAt(Optional<PlayStop> newStop) {
    stop = newStop;
  }

  /** Plays: to where playing is to stop first, if that is still to come in this run. */
  void play() {
    send(goOn());
  }

  private Command goOn() {
    Optional<PlayStop> here = stop.filter(each -> begun.filter(each.run()::equals).isPresent());
    stops = here.isPresent();
    return here.<Command>map(each -> new Command.PlayTo(each.step())).orElseGet(Command.Play::new);
  }

  /** Whether a snapshot shows all that was passed on so far. */
  boolean isAnswered(Snapshot snapshot) {
    return isMeant(snapshot) && snapshot.heard() >= sent;
  }

  /** Whether a snapshot shows all that was asked for so far, nothing being held back. */
  boolean isUpToDate(Snapshot snapshot) {
    return held.isEmpty() && isAnswered(snapshot);
  }

  /** The step that was gone to last, until something else was asked for. */
  OptionalLong goal() {
    return goal;
  }

  @Override
  public void send(Command command) {
    if (!lock.refuses(CommandTouch.of(command))) {
      take(command);
    }
  }

  private void take(Command command) {
    // Known at once: the next snapshot says the same, but more may be asked for before it comes.
    playing.set(command.leavesPlaying(playing.get()));
    goal =
        switch (command) {
          case Command.Visit visit -> OptionalLong.of(visit.step());
          case Command.GoTo(long step) -> OptionalLong.of(step);
          case Command.Ask<?> _, Command.Speed _, Command.Rename _, Command.Drop _ -> goal;
          default -> OptionalLong.empty();
        };
    switch (command) {
      case Command.Ask<?> _, Command.Speed _ -> put(command);
      case Command.Make make -> pace(make);
      case Command.Restart restart -> {
        begin(restart, restart.run(), restart.scenario());
        // The stop of the run that is left is not this one's.
        if (restart.play() && (stops || stop.isPresent())) {
          put(goOn());
        }
      }
      case Command.Visit visit -> begin(visit, visit.run(), visit.scenario());
      default -> {
        flush();
        put(command);
      }
    }
  }

  private void put(Command command) {
    sent += command.acts() ? 1 : 0;
    target.send(command);
  }

  private void pace(Command.Make make) {
    boolean same = make.supersedes(last);
    if (!same) {
      flush();
    }
    last = make;
    if (playing.get() && same && now - lastSent < GAP) {
      held = Optional.of(make);
    } else {
      pass(make);
    }
  }

  /** What is shown next has its own numbers. */
  private void begin(Command command, long number, Scenario scenario) {
    held = Optional.empty();
    begun = Optional.of(scenario.setup());
    run = number;
    put(command);
  }

  private void flush() {
    held.ifPresent(this::pass);
  }

  private void pass(Command.Make make) {
    held = Optional.empty();
    lastSent = now;
    put(make);
  }

  /**
   * Passes on what has waited long enough.
   *
   * @param time nanoseconds of some clock
   */
  void onPulse(long time) {
    now = time;
    if (now - lastSent >= GAP) {
      flush();
    }
  }

  @Override
  public Optional<Snapshot> takeSnapshot() {
    Optional<Snapshot> taken = target.takeSnapshot().filter(this::isMeant);
    taken.ifPresent(snapshot -> {
      playing.set(snapshot.playing());
      begun = Optional.of(snapshot.scenario().setup());
    });
    return taken;
  }

  @Override
  public Optional<Throwable> takeFailure() {
    Optional<Throwable> failure = target.takeFailure();
    failure.ifPresent(_ -> playing.set(false));
    return failure;
  }
}
