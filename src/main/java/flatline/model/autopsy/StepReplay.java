package flatline.model.autopsy;

import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.network.learned.LearnedNumbers;
import flatline.model.training.Contender;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import flatline.model.vitals.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A step of one contender made again, for all that happened to its units in it: what is the same
 * for all of them is computed once.
 */
final class StepReplay {

  /** Over how many steps a drift is measured at most. */
  private static final int DRIFT_STEPS = 10;

  private final long step;
  private final int driftSteps;
  private final Still earlier;
  private final Still before;
  private final Still updated;
  private final Still moved;
  private final Still after;
  private final @Nullable Still undecayed;
  private final List<Integer> batch;
  private final double rate;
  private final Regularization regularization;
  private final @Nullable Still uncarried;
  private final double[] gradient;
  private final LearnedNumbers numbers;
  private final List<UnitRef> resets;
  private final Shape shape;
  private final List<Optional<Worlds>> worlds;

  /**
   * What the units of a layer would have done in this step.
   *
   * @param own with their own update alone
   * @param rest with all but their own update
   */
  private record Worlds(List<Reading> own, List<Reading> rest) {}

  /**
   * Makes a step again; the timeline stays where it is.
   *
   * @param step which it leads to, at least 1
   */
  StepReplay(States states, long step) {
    this.step = step;
    Timeline timeline = states.timeline();
    long since = timeline.now().training().since(step - 1);
    driftSteps = (int) Math.min(DRIFT_STEPS, step - 1 - since);
    long start = step - 1 - driftSteps;
    Trainer trainer = timeline.at(states.has(start) ? step - 1 : start);
    earlier = states.at(start, () -> trainer);
    trainer.advanceTo(step - 1);
    before = states.at(step - 1, () -> trainer);
    Minibatch next = trainer.peek();
    batch = List.copyOf(IntStream.range(0, next.size()).mapToObj(next::sample).toList());
    rate = trainer.rate(states.contender());
    Contender contender = trainer.contenders().get(states.contender());
    Propagation network = contender.network();
    shape = network.shape();
    gradient = contender.gradient(next);
    numbers = contender.numbers();
    regularization = timeline.scenario().setup().regularization(states.contender());
    undecayed =
        regularization.isNone()
            ? null
            : states.of(contender.byGradients(next, trainer.rate(), step), trainer.samples());
    uncarried =
        contender.rule().optimizer().memories() == 0
            ? null
            : states.of(contender.byOwnGradient(next, trainer.rate(), step), trainer.samples());
    trainer.update();
    updated = states.of(trainer);
    boolean goesOver = trainer.training().since(step) == step;
    moved = goesOver ? states.of(contender.network(), trainer.training().at(step)) : updated;
    trainer.intervene();
    boolean touched =
        timeline.scenario().interventions().stream().anyMatch(each -> each.step() == step);
    resets = contender.resets();
    after = states.keep(step, touched || !resets.isEmpty() ? states.of(trainer) : moved);
    worlds = new ArrayList<>(Collections.nCopies(shape.unitLayers().size(), Optional.empty()));
  }

  /** The step that it leads to. */
  long step() {
    return step;
  }

  /** The contender at the step before. */
  Still before() {
    return before;
  }

  /** Whether a unit was dead after the update and began anew. */
  boolean isReset(int layer, int unit) {
    return resets.contains(new UnitRef(layer, unit));
  }

  /** The contender after the update, on the samples of the step before. */
  Still updated() {
    return updated;
  }

  /** The contender after the update, on the samples of the step, before any reset or change. */
  Still moved() {
    return moved;
  }

  /** The contender at the step. */
  Still after() {
    return after;
  }

  /** What a unit would have done had nothing been taken off any weight. */
  Reading byGradients(int layer, int unit) {
    return (undecayed == null ? updated : undecayed).reading(layer, unit);
  }

  /** What a unit would have done with its own update alone, and that by this step's gradient. */
  Reading byOwnGradient(int layer, int unit) {
    if (uncarried == null) {
      return own(layer, unit);
    }
    return layer == 0 ? uncarried.reading(layer, unit) : before.layerOf(uncarried, layer).get(unit);
  }

  /** What a unit would have done with its own update alone. */
  Reading own(int layer, int unit) {
    return layer == 0 ? updated.reading(layer, unit) : worlds(layer).own().get(unit);
  }

  /** What a unit would have done with all but its own update. */
  Reading rest(int layer, int unit) {
    return layer == 0 ? before.reading(layer, unit) : worlds(layer).rest().get(unit);
  }

  private Worlds worlds(int layer) {
    Worlds found =
        worlds
            .get(layer)
            .orElseGet(
                () -> new Worlds(before.layerOf(updated, layer), updated.layerOf(before, layer)));
    worlds.set(layer, Optional.of(found));
    return found;
  }

  /** The update as it concerned a unit. */
  Finding.Blow blow(int layer, int unit) {
    UnitValues then = before.unit(layer, unit);
    double rise = then.reading().largest() - earlier.reading(layer, unit).largest();
    return new Finding.Blow(
        before.activation(layer, unit),
        then,
        batch,
        rate,
        numbers.ofUnit(gradient, layer, unit),
        driftSteps == 0 ? 0 : rise / driftSteps,
        driftSteps,
        undecayed == null
            ? Optional.empty()
            : Optional.of(
                new Finding.Decay(
                    regularization.kind(),
                    rate * regularization.rate(),
                    byGradients(layer, unit).largest())),
        uncarried == null
            ? Optional.empty()
            : Optional.of(
                new Finding.Carried(
                    carriedShare(uncarried, layer, unit), byOwnGradient(layer, unit).largest())),
        numbers.isNormalized());
  }

  /** The part of a unit's step, along that step, that its own gradient did not bring. */
  private double carriedShare(Still without, int layer, int unit) {
    List<Double> from = numbers(before, layer, unit);
    List<Double> to = numbers(undecayed == null ? updated : undecayed, layer, unit);
    List<Double> by = numbers(without, layer, unit);
    double along = 0;
    double length = 0;
    for (int i = 0; i < from.size(); i++) {
      double step = to.get(i) - from.get(i);
      along += (by.get(i) - from.get(i)) * step;
      length += step * step;
    }
    return length == 0 ? 0 : 1 - along / length;
  }

  private static List<Double> numbers(Still network, int layer, int unit) {
    UnitValues values = network.unit(layer, unit);
    List<Double> numbers = new ArrayList<>(values.weights());
    numbers.add(values.bias());
    return numbers;
  }
}
