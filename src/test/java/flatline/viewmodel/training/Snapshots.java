package flatline.viewmodel.training;

import static org.awaitility.Awaitility.await;

import flatline.model.loop.Command;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Snapshots of true runs. */
public final class Snapshots {

  private Snapshots() {}

  /** A scenario after some steps, before any restart. */
  public static Snapshot of(Scenario scenario, long steps) {
    return of(0, scenario, steps);
  }

  /** A scenario after some steps, in a run of that number. */
  public static Snapshot of(long run, Scenario scenario, long steps) {
    try (TrainingLoop loop = new TrainingLoop(scenario)) {
      loop.send(new Command.Visit(run, scenario, steps));
      return await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> loop.takeSnapshot().filter(each -> each.run() == run && each.step() == steps),
              Optional::isPresent)
          .map(Snapshots::heardAll)
          .orElseThrow();
    }
  }

  /** As of a loop that has carried out whatever it was asked for. */
  private static Snapshot heardAll(Snapshot now) {
    return heard(now, Long.MAX_VALUE);
  }

  /** The same of a loop that has carried out so many commands. */
  public static Snapshot heard(Snapshot now, long commands) {
    return new Snapshot(
        now.at(),
        commands,
        now.scenario(),
        now.data(),
        now.test(),
        now.window(),
        now.head(),
        now.epoch(),
        now.stepsPerEpoch(),
        now.rate(),
        now.playing(),
        now.contenders(),
        now.branches());
  }

  /** The same at another step, under way. */
  public static Snapshot playing(Snapshot at, long step) {
    return new Snapshot(
        new RunStep(at.run(), at.at().timeline(), step),
        at.heard(),
        at.scenario(),
        at.data(),
        at.test(),
        at.window(),
        step,
        0,
        12,
        0.1,
        true,
        at.contenders(),
        List.of());
  }
}
