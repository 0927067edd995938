package flatline.model.lesson.check;

import static java.util.Objects.requireNonNull;

import flatline.model.lesson.Operand.Observed;
import flatline.model.lesson.Quantity;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.UnitState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Makes one run, as the Training page would, and notes what is wanted of it on the way. */
final class RunObserver {

  private static final int STEPS_BETWEEN_LOOKS = 64;

  private final Trainer trainer;
  private final List<Examiner> examiners;
  private final Map<Long, List<Observed>> wanted;
  private final Map<Integer, LifeCount> lives = new HashMap<>();
  private final Map<Observed, Double> seen = new HashMap<>();

  private RunObserver(Scenario scenario, List<Observed> wanted) {
    trainer = new Trainer(scenario);
    examiners =
        scenario.setup().shapes().stream()
            .map(shape -> new Examiner(trainer.samples(), shape))
            .toList();
    this.wanted = wanted.stream().collect(Collectors.groupingBy(RunObserver::when));
    for (Observed each : wanted) {
      if (each.quantity().needsEvents()) {
        lives.computeIfAbsent(
            each.contender(),
            _ -> new LifeCount(trainer.samples(), scenario.setup().shape(each.contender())));
      }
    }
  }

  private static long when(Observed observed) {
    return observed.quantity() == Quantity.BORN_DEAD ? 0 : observed.step();
  }

  /**
   * The values of what is wanted.
   *
   * @param cancelled asked often
   * @throws CancellationException once that is true
   */
  static Observations observe(Scenario scenario, List<Observed> wanted, BooleanSupplier cancelled) {
    RunObserver observer = new RunObserver(scenario, wanted);
    observer.run(cancelled);
    return new Observations(observer.seen);
  }

  private void run(BooleanSupplier cancelled) {
    long last = wanted.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    look();
    while (trainer.step() < last) {
      if (trainer.step() % STEPS_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      trainer.advance();
      look();
    }
  }

  private void look() {
    lives.forEach((contender, life) -> life.look(trainer.contenders().get(contender)));
    Map<Integer, Examination> examinations = new HashMap<>();
    for (Observed each : wanted.getOrDefault(trainer.step(), List.of())) {
      Contender contender = trainer.contenders().get(each.contender());
      boolean diverged = contender.divergence().isPresent();
      if (each.quantity() == Quantity.DIVERGED) {
        seen.put(each, diverged ? 1.0 : 0.0);
      } else if (diverged) {
        seen.put(each, Double.NaN);
      } else {
        Examination examination =
            examinations.computeIfAbsent(
                each.contender(),
                _ -> examiners.get(each.contender()).examine(contender.network()));
        seen.put(each, value(each, examination));
      }
    }
  }

  private LifeCount life(Observed observed) {
    return requireNonNull(lives.get(observed.contender()));
  }

  private double value(Observed observed, Examination examination) {
    return switch (observed.quantity()) {
      case DEAD, BORN_DEAD -> examination.count(UnitState.DEAD);
      case INACTIVE -> examination.count(UnitState.INACTIVE);
      case SLEEPING -> examination.count(UnitState.SLEEPING);
      case ALIVE -> examination.count(UnitState.ALIVE);
      case DEATHS -> life(observed).deaths();
      case RETURNS -> life(observed).returns();
      case LOSS -> examination.loss();
      case ACCURACY -> examination.accuracy().orElse(Double.NaN);
      case SPARSITY -> examination.sparsity();
      case DIVERGED -> throw new IllegalArgumentException("is seen of what has no examination");
    };
  }
}
