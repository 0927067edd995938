package flatline.model.study;

import flatline.model.lanes.Detail;
import flatline.model.lanes.Engine;
import flatline.model.lanes.Outcome;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Trains one run after the other with the engine of the Training page: whatever it can train. */
public final class PlainEngine implements Engine {

  private static final int STEPS_BETWEEN_LOOKS = 64;

  @Override
  public Optional<List<List<Outcome>>> train(
      List<Scenario> scenarios, Detail detail, BooleanSupplier cancelled) {
    List<List<Outcome>> all = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Optional<List<Outcome>> outcomes = train(scenario, detail, cancelled);
      if (outcomes.isEmpty()) {
        return Optional.empty();
      }
      all.add(outcomes.get());
    }
    return Optional.of(all);
  }

  private static Optional<List<Outcome>> train(
      Scenario scenario, Detail detail, BooleanSupplier cancelled) {
    Trainer trainer = new Trainer(scenario);
    List<ContenderWatch> watches =
        trainer.contenders().stream()
            .map(each -> new ContenderWatch(each, trainer.samples(), detail))
            .toList();
    long steps = scenario.setup().training().steps();
    while (trainer.step() < steps && !allDiverged(trainer)) {
      if (trainer.step() % STEPS_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
        return Optional.empty();
      }
      trainer.advance();
      if (detail.events()) {
        watches.forEach(each -> each.look(trainer.step()));
      }
    }
    return Optional.of(watches.stream().map(ContenderWatch::outcome).toList());
  }

  private static boolean allDiverged(Trainer trainer) {
    for (Contender each : trainer.contenders()) {
      if (each.divergence().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
