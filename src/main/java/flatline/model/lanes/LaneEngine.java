package flatline.model.lanes;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.Task;
import flatline.model.lanes.descent.LaneDecay;
import flatline.model.lanes.descent.LaneDescent;
import flatline.model.network.LayerActivations;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.Initialization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Trains many runs side by side, one network a lane. Takes small networks of ReLUs, leaky or not,
 * by any rule of steps but without L1, and with no change on the way but of the rate; of their runs
 * it hands those to another engine whose numbers grow so large that somebody has to look after each
 * step whether they are still finite.
 */
public final class LaneEngine implements Engine {

  /** Lanes are padded to whole vectors of the widest kind. */
  private static final int VECTOR = 8;

  private static final int STEPS_BETWEEN_LOOKS = 64;

  /** The most samples of all lanes together: 24 bytes each. */
  private static final long MOST_SAMPLES = 2_000_000;

  private static final int WIDEST = 64;

  private final Engine other;
  private final LaneBatch.Maker maker;

  /**
   * @param other trains what this one cannot
   * @param maker how lanes are laid out and stepped
   */
  public LaneEngine(Engine other, LaneBatch.Maker maker) {
    this.other = other;
    this.maker = maker;
  }

  /**
   * Whether it can train that many runs of a scenario's kind. Taken apart as a whole, so that
   * whoever adds something to a set-up is asked by the compiler whether lanes can do it.
   */
  public static boolean takes(Scenario scenario, int runs) {
    return switch (scenario) {
      case Scenario(
              _,
              Setup(
                  DataSource data,
                  Normalization _,
                  Split split,
                  Features features,
                  List<Integer> hidden,
                  List<Entrant> entrants,
                  Initialization _,
                  Loss loss,
                  Setup.Schedule(int _, double _, long _),
                  StepRule rule,
                  Regularization regularization,
                  Order _,
                  long _),
              List<Intervention> interventions,
              Fence _) ->
          interventions.stream().allMatch(each -> takes(each.change()))
              && features.isPlane()
              && hidden.size() == 1
              && hidden.getFirst() <= WIDEST
              && loss.task() == Task.CLASSIFICATION
              && entrants.stream().allMatch(each -> takes(each, rule, regularization))
              && (long) split.training(data.size()) * runs <= MOST_SAMPLES;
    };
  }

  /** Whether f′(0) is not the left-hand one of some unit, which only plain loops over rows know. */
  private static boolean choosesAtZero(Scenario scenario) {
    return scenario.setup().contenders().stream().anyMatch(each -> each.atZero().orElse(0) > 0);
  }

  /** Taken apart as a whole too: what a remedy gets, lanes are asked about. */
  private static boolean takes(Entrant entrant, StepRule common, Regularization regularization) {
    boolean rectifier =
        (entrant.activation() instanceof Relu || entrant.activation() instanceof LeakyRelu)
            && entrant.layers().equals(LayerActivations.COMMON);
    return rectifier
        && switch (entrant.remedy()) {
          case Remedy(
                  Optional<Optimizer> optimizer,
                  OptionalDouble _,
                  Optional<RateSchedule> _,
                  OptionalDouble _,
                  OptionalDouble _,
                  Optional<Regularization> own,
                  Optional<Reset> _,
                  Optional<Boolean> _,
                  OptionalDouble _) ->
              LaneDecay.takes(own.orElse(regularization))
                  && LaneDescent.isBounded(optimizer.orElse(common.optimizer()));
        };
  }

  private static boolean takes(Change change) {
    return switch (change) {
      case Change.Set(Target target, double _) -> target instanceof Target.LearningRate;
      case Change.Add(Target target, double _) -> target instanceof Target.LearningRate;
      case Change.SetActivation _, Change.SetSchedule _ -> false;
      case Change.Freeze _, Change.Unfreeze _, Change.Reinitialize _ -> false;
    };
  }

  @Override
  public Optional<List<List<Outcome>>> train(
      List<Scenario> scenarios, Detail detail, BooleanSupplier cancelled) {
    LaneSource first = new LaneSource(scenarios.getFirst());
    List<LaneSource> sources = scenarios.stream().map(first::of).toList();
    int lanes = (sources.size() + VECTOR - 1) / VECTOR * VECTOR;
    LaneBatch batch = choosesAtZero(scenarios.getFirst()) ? new RowBatch(lanes) : maker.make(lanes);
    List<LaneGroup> groups =
        IntStream.range(0, scenarios.getFirst().setup().contenders().size())
            .mapToObj(contender -> new LaneGroup(sources, contender, lanes, batch))
            .toList();
    if (detail.events()) {
      groups.forEach(LaneGroup::watch);
    }
    long steps = scenarios.getFirst().setup().training().steps();
    for (long step = 0; step < steps; step++) {
      if (step % STEPS_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
        return Optional.empty();
      }
      batch.next(sources);
      for (int i = 0; i < groups.size(); i++) {
        groups.get(i).step(step);
      }
    }
    return outcomes(
        sources.size(),
        groups,
        detail.dormant(),
        run ->
            other.train(List.of(run), detail, cancelled).map(each -> each.getFirst().getFirst()));
  }

  /**
   * The outcomes by lane and contender.
   *
   * @param dormant up to which score a unit is called dormant
   * @param alone trains a contender whose lane was left out
   */
  private static Optional<List<List<Outcome>>> outcomes(
      int lanes,
      List<LaneGroup> groups,
      double dormant,
      Function<Scenario, Optional<Outcome>> alone) {
    List<List<Outcome>> all = new ArrayList<>();
    for (int l = 0; l < lanes; l++) {
      int lane = l;
      List<Outcome> outcomes = new ArrayList<>();
      for (LaneGroup group : groups) {
        Optional<Outcome> outcome =
            group.outcome(lane, dormant).or(() -> alone.apply(group.alone(lane)));
        if (outcome.isEmpty()) {
          return Optional.empty();
        }
        outcomes.add(outcome.get());
      }
      all.add(outcomes);
    }
    return Optional.of(all);
  }
}
