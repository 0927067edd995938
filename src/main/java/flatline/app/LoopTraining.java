package flatline.app;

import flatline.model.training.Command;
import flatline.model.training.Snapshot;
import flatline.model.training.TrainingLoop;
import flatline.viewmodel.training.Training;
import java.util.Optional;

/** The page's training is a loop on a thread of its own. */
record LoopTraining(TrainingLoop loop) implements Training {

  @Override
  public void send(Command command) {
    loop.send(command);
  }

  @Override
  public Optional<Snapshot> takeSnapshot() {
    return loop.snapshots().take();
  }

  @Override
  public Optional<Throwable> takeFailure() {
    return loop.failures().take();
  }
}
