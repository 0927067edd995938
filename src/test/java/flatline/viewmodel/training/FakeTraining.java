package flatline.viewmodel.training;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down what it is asked for and hands out what a test lays out. */
public final class FakeTraining implements Training {

  private final List<Command> commands = new ArrayList<>();
  private Optional<Snapshot> snapshot = Optional.empty();
  private Optional<Throwable> failure = Optional.empty();

  @Override
  public void send(Command command) {
    commands.add(command);
  }

  @Override
  public Optional<Snapshot> takeSnapshot() {
    Optional<Snapshot> taken = snapshot;
    snapshot = Optional.empty();
    return taken;
  }

  @Override
  public Optional<Throwable> takeFailure() {
    Optional<Throwable> taken = failure;
    failure = Optional.empty();
    return taken;
  }

  /** Lays out a snapshot. */
  public void offer(Snapshot next) {
    snapshot = Optional.of(next);
  }

  /** Lays out an error. */
  void fail(Throwable error) {
    failure = Optional.of(error);
  }

  /** What was asked for since the last time, oldest first. */
  public List<Command> takeCommands() {
    List<Command> taken = List.copyOf(commands);
    commands.clear();
    return taken;
  }
}
