package flatline.viewmodel.training.truth;

import flatline.model.data.Dataset;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * States of any scenario at any step, by plain training. What was trained stays for a while, since
 * scenarios that were changed on the way have the beginning in common.
 */
final class PlainRuns {

  private static final int RUNS = 60;

  private final Map<Key, PlainRun> runs = new LinkedHashMap<>(16, 0.75f, true);
  private Setup last = Setup.DEFAULT;
  private Dataset data = last.dataset();

  private record Key(Setup setup, List<Intervention> made) {}

  /** The state at a step. */
  PlainState at(Scenario scenario, long step) {
    return run(scenario, step).at(step);
  }

  /** The samples of the step that follows a step. */
  int[] batch(Scenario scenario, long step) {
    PlainRun run = run(scenario, step);
    return run.batch(run.at(step));
  }

  /** The training set. */
  Dataset data(Setup setup) {
    if (!last.equals(setup)) {
      last = setup;
      data = setup.dataset();
    }
    return data;
  }

  private PlainRun run(Scenario scenario, long step) {
    List<Intervention> made =
        scenario.interventions().stream().filter(each -> each.step() <= step).toList();
    Key key = new Key(scenario.setup(), made);
    PlainRun known = runs.get(key);
    if (known == null) {
      known = new PlainRun(scenario, data(scenario.setup()), start(scenario.with(made)));
      runs.put(key, known);
      if (runs.size() > RUNS) {
        runs.remove(runs.keySet().iterator().next());
      }
    }
    return known;
  }

  /** The state after the last interventions. */
  private PlainState start(Scenario scenario) {
    if (scenario.interventions().isEmpty()) {
      return begun(scenario);
    }
    long step = scenario.interventions().getLast().step();
    List<Intervention> before =
        scenario.interventions().stream().filter(each -> each.step() < step).toList();
    PlainState now = at(scenario.with(before), step);
    for (Intervention each : scenario.interventions()) {
      if (each.step() == step) {
        now = after(now, each.change(), scenario);
      }
    }
    return now;
  }

  private PlainState begun(Scenario scenario) {
    Setup setup = scenario.setup();
    int size = setup.training().batchSize();
    List<PlainContender> contenders =
        IntStream.range(0, setup.contenders().size())
            .mapToObj(i ->
                new PlainContender(
                    setup.start(i), setup.contenders().get(i), Set.of(), OptionalLong.empty()))
            .map(each -> PlainRun.judged(each, 0, data(setup), setup.loss()))
            .toList();
    return new PlainState(0, 0, 0, size, size, setup.training().rate(), contenders);
  }

  private PlainState after(PlainState now, Change change, Scenario scenario) {
    double rate = now.rate();
    int nextSize = now.nextSize();
    switch (change) {
      case Change.Set(Target.LearningRate _, double value) -> rate = value;
      case Change.Add(Target.LearningRate _, double value) -> rate += value;
      case Change.Set(Target.BatchSize _, double value) -> nextSize = (int) value;
      default -> {}
    }
    List<PlainContender> contenders = new ArrayList<>();
    for (int i = 0; i < now.contenders().size(); i++) {
      PlainContender changed = now.contenders().get(i).after(change, i, scenario, now.step());
      Setup setup = scenario.setup();
      contenders.add(PlainRun.judged(changed, now.step(), data(setup), setup.loss()));
    }
    return new PlainState(
        now.step(), now.epoch(), now.place(), now.size(), nextSize, rate, contenders);
  }
}
