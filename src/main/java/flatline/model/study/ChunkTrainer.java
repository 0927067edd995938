package flatline.model.study;

import flatline.model.lanes.Engine;
import flatline.model.lanes.LaneEngine;
import flatline.model.lanes.Outcome;
import flatline.model.lanes.StepChoice;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Trains chunks of runs, each with the fastest engine that takes it. For one thread. */
final class ChunkTrainer {

  private final Plan plan;
  private final BooleanSupplier cancelled;
  private final Engine plain = new PlainEngine();
  private final Engine lanes = new LaneEngine(plain, StepChoice::of);

  ChunkTrainer(Plan plan, BooleanSupplier cancelled) {
    this.plan = plan;
    this.cancelled = cancelled;
  }

  /** The results of the runs; empty if it was cancelled. */
  List<RunResult> train(List<Run> chunk) {
    List<Scenario> scenarios = chunk.stream().map(this::scenario).toList();
    Optional<List<List<Outcome>>> outcomes =
        engine(scenarios).train(scenarios, plan.detail(), cancelled);
    List<RunResult> results = new ArrayList<>();
    if (outcomes.isPresent()) {
      for (int i = 0; i < chunk.size(); i++) {
        results.add(new RunResult(chunk.get(i), outcomes.get().get(i)));
      }
    }
    return results;
  }

  private Engine engine(List<Scenario> scenarios) {
    return LaneEngine.takes(scenarios.getFirst(), scenarios.size()) ? lanes : plain;
  }

  private Scenario scenario(Run run) {
    return plan.cells().get(run.cell()).with(plan.seed(run.seed()));
  }
}
