package flatline.viewmodel.training;

import static org.awaitility.Awaitility.await;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Scenario;
import java.time.Duration;
import java.util.Optional;

/** Snapshots of true runs. */
public final class Snapshots {

  private Snapshots() {}

  /** A scenario after some steps. */
  public static Snapshot of(Scenario scenario, long steps) {
    try (TrainingLoop loop = new TrainingLoop(scenario)) {
      loop.send(new Command.GoTo(steps));
      return await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> loop.takeSnapshot().filter(each -> each.step() == steps), Optional::isPresent)
          .orElseThrow();
    }
  }
}
