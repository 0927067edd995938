package flatline.viewmodel.training.truth;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import java.util.Optional;

/** Passes everything on and knows how much that was. */
final class CountingTraining implements Training {

  private final Training target;
  private long sent;
  private long run;

  CountingTraining(Training target) {
    this.target = target;
  }

  /** Whether a snapshot shows all that was asked for. */
  boolean isAnswered(Snapshot shown) {
    return shown.run() == run && shown.heard() >= sent;
  }

  @Override
  public void send(Command command) {
    sent += command.acts() ? 1 : 0;
    run =
        switch (command) {
          case Command.Restart restart -> restart.run();
          case Command.Visit visit -> visit.run();
          default -> run;
        };
    target.send(command);
  }

  @Override
  public Optional<Snapshot> takeSnapshot() {
    return target.takeSnapshot();
  }

  @Override
  public Optional<Throwable> takeFailure() {
    return target.takeFailure();
  }
}
