package flatline.viewmodel.training;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import flatline.model.scenario.Change;
import java.util.List;
import java.util.Optional;

/**
 * Training that a drag does not flood: while it plays, of changes to one and the same number a few
 * a second are passed on, the last one always. Each that is passed on acts on some step and stays
 * in the run's history, so there must not be dozens of them; in a pause the last one replaces those
 * before it anyway.
 */
final class PacedTraining implements Training {

  private static final long GAP = 250_000_000L;

  private final Training target;
  private Optional<Command> held = Optional.empty();
  private Object lastKind = "";
  private long lastSent = -GAP;
  private long now;
  private boolean playing;

  PacedTraining(Training target) {
    this.target = target;
  }

  @Override
  public void send(Command command) {
    switch (command) {
      case Command.Ask<?> ask -> target.send(ask);
      case Command.Speed speed -> target.send(speed);
      case Command.Alpha alpha -> pace(alpha, Command.Alpha.class);
      case Command.Rate rate -> pace(rate, Command.Rate.class);
      case Command.BatchSize size -> pace(size, Command.BatchSize.class);
      case Command.Intervene(List<Change> changes) -> pace(command, kind(changes));
      case Command.Restart restart -> sendInstead(restart);
      case Command.Visit visit -> sendInstead(visit);
      default -> {
        flush();
        playing = command instanceof Command.Play;
        target.send(command);
      }
    }
  }

  /** The numbers that are set; changes of another sort are like no others. */
  private static Object kind(List<Change> changes) {
    boolean numbers = changes.stream().allMatch(Change.Set.class::isInstance);
    return numbers
        ? changes.stream().map(each -> ((Change.Set) each).target()).toList()
        : new Object();
  }

  private void pace(Command command, Object kind) {
    boolean same = kind.equals(lastKind);
    if (!same) {
      flush();
    }
    if (playing && same && now - lastSent < GAP) {
      held = Optional.of(command);
    } else {
      held = Optional.empty();
      lastKind = kind;
      lastSent = now;
      target.send(command);
    }
  }

  /** What is shown next has its own numbers. */
  private void sendInstead(Command command) {
    held = Optional.empty();
    target.send(command);
  }

  private void flush() {
    if (held.isPresent()) {
      target.send(held.orElseThrow());
      held = Optional.empty();
      lastSent = now;
    }
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
    Optional<Snapshot> taken = target.takeSnapshot();
    taken.ifPresent(snapshot -> playing = snapshot.playing());
    return taken;
  }

  @Override
  public Optional<Throwable> takeFailure() {
    return target.takeFailure();
  }
}
