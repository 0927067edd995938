package flatline.model.lesson.check;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.lanes.Outcome;
import flatline.model.lesson.Operand.Observed;
import flatline.model.lesson.Quantity;
import flatline.model.network.LayerActivations;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.study.CellResults;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.model.study.StudySnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Asks a study, which is much faster than one run after the other, for what studies measure: what
 * is so at the end of runs of one length.
 */
final class StudyObserver {

  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Scenario scenario;
  private final int seeds;
  private final BooleanSupplier cancelled;

  /**
   * @param seeds how many, from seed 1 on
   * @param cancelled asked often
   */
  StudyObserver(Scenario scenario, int seeds, BooleanSupplier cancelled) {
    this.scenario = scenario;
    this.seeds = seeds;
    this.cancelled = cancelled;
  }

  /** Whether a study measures all of that. */
  static boolean takes(Scenario scenario, List<Observed> wanted) {
    return !scenario.setup().hidden().isEmpty()
        && scenario.interventions().stream().noneMatch(StudyObserver::changesActivation)
        && wanted.stream().allMatch(each -> takes(scenario, each));
  }

  private static boolean takes(Scenario scenario, Observed observed) {
    Activation activation = scenario.setup().contenders().get(observed.contender());
    LayerActivations own = scenario.setup().entrants().get(observed.contender()).layers();
    return own.equals(LayerActivations.COMMON)
        && (activation instanceof Relu || activation instanceof LeakyRelu)
        && switch (observed.quantity()) {
          case BORN_DEAD -> true;
          case DEAD, INACTIVE, DEATHS, RETURNS, LOSS, ACCURACY, DIVERGED -> observed.step() > 0;
          case SLEEPING, ALIVE, SPARSITY -> false;
        };
  }

  private static boolean changesActivation(Intervention intervention) {
    return switch (intervention.change()) {
      case Change.SetActivation _ -> true;
      case Change.Set(Target target, double _) -> target instanceof Target.Alpha;
      default -> false;
    };
  }

  /**
   * The values by seed.
   *
   * @throws CancellationException once it is cancelled
   */
  List<Observations> observe(List<Observed> wanted) {
    Map<Long, List<Observed>> byLength = new TreeMap<>();
    for (Observed each : wanted) {
      byLength.computeIfAbsent(Math.max(1, each.step()), _ -> new ArrayList<>()).add(each);
    }
    List<Map<Observed, Double>> seen =
        IntStream.range(0, seeds).<Map<Observed, Double>>mapToObj(_ -> new HashMap<>()).toList();
    byLength.forEach((steps, observed) -> {
      CellResults results = study(steps, observed);
      for (int seed = 0; seed < seeds; seed++) {
        List<Outcome> outcomes = results.outcomes(seed).orElseThrow();
        for (Observed each : observed) {
          seen.get(seed).put(each, value(each, outcomes.get(each.contender())));
        }
      }
    });
    return seen.stream().map(Observations::new).toList();
  }

  private CellResults study(long steps, List<Observed> observed) {
    boolean events = observed.stream().anyMatch(each -> each.quantity().needsEvents());
    Plan plan =
        Plan.comparison(scenario.with(builder -> builder.steps(steps)), 1, seeds)
            .with(events ? Detail.EVENTS : Detail.ENDS);
    try (StudyRun run = StudyRun.start(StudyResults.none(plan), 1)) {
      while (!run.await(PATIENCE)) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
      }
      StudySnapshot end = run.snapshot();
      return end.results().cells().getFirst();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private double value(Observed observed, Outcome outcome) {
    Quantity quantity = observed.quantity();
    if (quantity == Quantity.DIVERGED) {
      return outcome.isDiverged() ? 1 : 0;
    }
    if (outcome.isDiverged() && quantity != Quantity.BORN_DEAD) {
      return Double.NaN;
    }
    Activation activation = scenario.setup().contenders().get(observed.contender());
    boolean dies = activation.hasFlatSide();
    return switch (quantity) {
      case BORN_DEAD -> dies ? count(outcome, Measure.DEAD_START) : 0;
      case DEAD -> dies ? count(outcome, Measure.DEAD_END) : 0;
      case INACTIVE -> dies ? 0 : count(outcome, Measure.DEAD_END);
      case DEATHS -> dies ? outcome.value(Measure.DEATHS) : 0;
      case RETURNS -> outcome.value(Measure.REVIVALS);
      case LOSS -> outcome.value(Measure.LOSS);
      case ACCURACY -> outcome.value(Measure.ACCURACY);
      case SLEEPING, ALIVE, SPARSITY, DIVERGED -> throw new IllegalArgumentException(quantity.id());
    };
  }

  /** Studies know shares. */
  private double count(Outcome outcome, Measure share) {
    return Math.rint(outcome.value(share) * scenario.setup().shape().hiddenUnits());
  }
}
