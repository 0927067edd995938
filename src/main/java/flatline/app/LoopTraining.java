package flatline.app;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import flatline.model.loop.TrainingLoop;
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
