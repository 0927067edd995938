package flatline.interchange.scenario;

import flatline.interchange.json.ScenarioException;
import flatline.model.data.DataSource;
import flatline.model.data.Dataset;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.network.Minibatch;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import flatline.model.training.Contender;
import flatline.model.training.Redraw;
import flatline.model.training.Trainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scenario with nothing left to chance: points, first weights and minibatches written out, so
 * that a script in any language can replay the run without our random numbers.
 */
public final class ExplicitScenario {

  /** An index takes this many characters in a file, at least. */
  private static final int LEAST_CHARACTERS = 2;

  /** And an intervention this many. */
  private static final int LEAST_OF_CHANGE = 80;

  private ExplicitScenario() {}

  /**
   * Writes a scenario's run out.
   *
   * @param steps how many steps of it, at least 1
   * @throws ScenarioException if it would be too large for a file, or has not so many steps
   */
  public static Scenario of(Scenario scenario, long steps) throws ScenarioException {
    if (scenario.setup().data().streams()) {
      throw new ScenarioException(
          "data of kind stream cannot be written out: its samples never end");
    }
    Trainer trainer = new Trainer(scenario);
    List<Intervention> resets = new ArrayList<>();
    List<List<Integer>> batches = batches(trainer, steps, resets);
    long length = scenario.setup().training().steps();
    Setup explicit =
        scenario.setup().toBuilder()
            .data(points(scenario.setup().points()))
            .normalization(new Normalization(Normalization.Kind.NONE, 1, 0, 0))
            .split(Split.of(scenario.setup().samples(), scenario.setup().data().size()))
            .initialization(new ExplicitInitialization(scenario.setup().start()))
            .order(new Order.Recorded(batches))
            .steps(steps)
            .rule(ending(scenario.setup().rule(), length))
            .entrants(
                scenario.setup().entrants().stream().map(each -> ending(each, length)).toList())
            .build();
    List<Intervention> all =
        Stream.concat(resets.stream(), interventions(scenario, steps).stream())
            .sorted(Comparator.comparingLong(Intervention::step))
            .toList();
    return new Scenario(scenario.title(), explicit, all, scenario.fence());
  }

  /** Schedules that end with the scenario end where they did, however few steps are written out. */
  private static RateSchedule ending(RateSchedule schedule, long length) {
    return StepRule.PLAIN.with(schedule).followsLength()
        ? new RateSchedule.Cosine(length)
        : schedule;
  }

  /** Resets are written out too. */
  private static StepRule ending(StepRule rule, long length) {
    return rule.with(ending(rule.schedule(), length)).with(Reset.NEVER);
  }

  private static Entrant ending(Entrant entrant, long length) {
    Remedy own = entrant.remedy();
    Remedy ended = own.schedule().map(schedule -> own.with(ending(schedule, length))).orElse(own);
    return entrant.with(own.reset().isPresent() ? ended.with(Reset.NEVER) : ended);
  }

  private static DataSource points(Dataset data) {
    return DataSource.Points.of(
        IntStream.range(0, data.size())
            .mapToObj(i -> new DataSource.Point(data.x(i), data.y(i), data.label(i)))
            .toList());
  }

  /**
   * The minibatches.
   *
   * @param resets takes what resets did on the way
   */
  private static List<List<Integer>> batches(Trainer trainer, long steps, List<Intervention> resets)
      throws ScenarioException {
    List<List<Integer>> batches = new ArrayList<>();
    long characters = 0;
    while (trainer.step() < steps) {
      if (trainer.isAtEnd()) {
        throw new ScenarioException(
            String.format(
                Locale.ROOT,
                "steps must be at most the number of batches, %d, got %d",
                trainer.step(),
                steps));
      }
      trainer.advance();
      batches.add(indices(trainer.lastBatch()));
      addResets(trainer, resets);
      characters += (long) LEAST_CHARACTERS * trainer.lastBatch().size();
      if (characters + (long) LEAST_OF_CHANGE * resets.size() > ScenarioText.MOST_BYTES) {
        throw new ScenarioException(
            String.format(
                Locale.ROOT,
                "%d steps written out would be larger than 16 MB: ask for fewer",
                steps));
      }
    }
    return batches;
  }

  private static List<Integer> indices(Minibatch batch) {
    return IntStream.range(0, batch.size()).mapToObj(batch::sample).toList();
  }

  /** What a step's resets did, as changes by hand: these too let what is remembered go. */
  private static void addResets(Trainer trainer, List<Intervention> resets)
      throws ScenarioException {
    Redraw redraw = new Redraw(trainer.scenario());
    Shape shape = trainer.scenario().setup().shape();
    for (int i = 0; i < trainer.contenders().size(); i++) {
      Contender contender = trainer.contenders().get(i);
      requireNotNormalized(
          contender.resets().isEmpty() || !contender.numbers().isNormalized(), trainer.step());
      for (UnitRef each : contender.resets()) {
        var at = new Change.UnitAddress(i, each.layer(), each.unit());
        drawn(redraw, at, trainer.step(), 0).forEach(resets::add);
        for (int above = 0; above < shape.units(each.layer() + 1); above++) {
          var weight = new Target.Weight(i, each.layer() + 1, above, each.unit());
          resets.add(new Intervention(trainer.step(), new Change.Set(weight, 0)));
        }
      }
    }
  }

  /** A weight that is set is one that is seen; those of a unit that begins anew are not. */
  private static void requireNotNormalized(boolean holds, long step) throws ScenarioException {
    if (!holds) {
      throw new ScenarioException(
          String.format(
              Locale.ROOT,
              "a unit that begins anew at step %d cannot be written out where there is batchNorm:"
                  + " ask for fewer steps, or take reset and reinitialize out",
              step));
    }
  }

  /** What is left to change: other batch sizes are in the minibatches already. */
  private static List<Intervention> interventions(Scenario scenario, long steps)
      throws ScenarioException {
    for (Intervention each : scenario.interventions()) {
      boolean anew =
          each.step() <= steps
              && each.change() instanceof Change.Reinitialize(Change.UnitAddress unit)
              && isAnyNormalized(scenario, unit.contender(), each.step());
      requireNotNormalized(!anew, each.step());
    }
    Redraw redraw = new Redraw(scenario);
    return scenario.interventions().stream()
        .filter(each -> each.step() <= steps)
        .flatMap(each ->
            switch (each.change()) {
              case Change.Set(Target.BatchSize _, double _),
                  Change.Set(Target.ResetEvery _, double _) ->
                  Stream.empty();
              case Change.Reinitialize(Change.UnitAddress unit) ->
                  drawn(redraw, unit, each.step(), redraw.bias());
              case Change.SetSchedule(int contender, RateSchedule schedule) ->
                  Stream.of(
                      new Intervention(
                          each.step(),
                          new Change.SetSchedule(
                              contender, ending(schedule, scenario.setup().training().steps()))));
              default -> Stream.of(each);
            })
        .toList();
  }

  private static boolean isAnyNormalized(Scenario scenario, int whom, long step) {
    return IntStream.range(0, scenario.setup().entrants().size())
        .anyMatch(i -> Target.isMeant(whom, i) && InForce.isNormalized(scenario, i, step));
  }

  private static Stream<Intervention> drawn(
      Redraw redraw, Change.UnitAddress at, long step, double bias) {
    double[] weights = redraw.weights(at.layer(), at.unit(), step);
    Stream<Change> changes =
        Stream.concat(
            IntStream.range(0, weights.length)
                .mapToObj(input ->
                    new Change.Set(
                        new Target.Weight(at.contender(), at.layer(), at.unit(), input),
                        weights[input])),
            Stream.of(
                new Change.Set(new Target.Bias(at.contender(), at.layer(), at.unit()), bias)));
    return changes.map(change -> new Intervention(step, change));
  }
}
