package flatline.model.autopsy;

import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import flatline.model.vitals.Reading;
import flatline.model.vitals.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out why units of a timeline died, fell silent or came back: by going to the step before,
 * making the update again, and asking what would have happened without a part of it.
 */
public final class Coroner {

  private static final int DRIFT_STEPS = 10;

  private final Timeline timeline;

  /**
   * A coroner for one timeline, which stays where it is.
   *
   * @param timeline whose events are asked about
   */
  public Coroner(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Everything that happened to a unit and is still on record, oldest first. */
  public List<Finding> examine(int contender, int layer, int unit) {
    return timeline.events(contender).stream()
        .filter(event -> event.layer() == layer && event.unit() == unit)
        .map(event -> examine(contender, event))
        .toList();
  }

  /**
   * Why one thing happened.
   *
   * @param contender whose unit it is, from 0
   * @param event one of the timeline's
   */
  public Finding examine(int contender, LifeEvent event) {
    return event.step() == 0 ? examineBirth(contender, event) : examineStep(contender, event);
  }

  private Finding examineBirth(int contender, LifeEvent event) {
    Trainer born = new Trainer(withoutInterventions(timeline.scenario()));
    Trainer start = timeline.at(0);
    boolean bornSo = values(born, contender, event).reading().isSilent();
    return new Finding(
        event,
        bornSo ? Cause.BORN_DEAD : Cause.INTERVENTION,
        false,
        isStarved(start, contender, event),
        values(start, contender, event),
        Optional.empty());
  }

  private static Scenario withoutInterventions(Scenario scenario) {
    return scenario.with(List.of());
  }

  private Finding examineStep(int contender, LifeEvent event) {
    Trainer trainer = timeline.at(event.step() - 1);
    Propagation network = trainer.contenders().get(contender).network();
    UnitValues before = values(trainer, contender, event);
    Finding.Blow blow = blow(trainer, contender, event, before);
    Propagation onlyTheUnit = copy(network);
    trainer.update();
    Propagation onlyTheRest = copy(network);
    UnitValues updated = values(trainer, contender, event);
    boolean starved = isStarved(trainer, contender, event);
    updated.putInto(onlyTheUnit, event.layer(), event.unit());
    before.putInto(onlyTheRest, event.layer(), event.unit());
    Counterfactual world =
        new Counterfactual(
            isSilence(event),
            before.reading().isSilent(),
            updated.reading().isSilent(),
            reading(onlyTheUnit, trainer, event).isSilent(),
            reading(onlyTheRest, trainer, event).isSilent());
    trainer.intervene();
    return new Finding(
        event,
        world.cause(before.reading().activeShare()),
        world.isOverdetermined(),
        starved,
        values(trainer, contender, event),
        Optional.of(blow));
  }

  /**
   * Whether the unit is silent after the step in worlds that lack a part of it.
   *
   * @param silence whether falling silent is asked about, not returning
   * @param before already before the step: then only what silence means was changed, by hand
   * @param byUpdate with the whole update but no change by hand
   * @param byUnit with the unit's own update alone
   * @param byRest with all but the unit's own update
   */
  private record Counterfactual(
      boolean silence, boolean before, boolean byUpdate, boolean byUnit, boolean byRest) {

    Cause cause(double activeShareBefore) {
      if (before == silence || byUpdate != silence) {
        return Cause.INTERVENTION;
      }
      if (byUnit != silence) {
        return Cause.LAYER_BELOW;
      }
      if (!silence) {
        return Cause.LEAK;
      }
      return activeShareBefore > UnitState.SLEEPING_SHARE ? Cause.SINGLE_STEP : Cause.DRIFT;
    }

    boolean isOverdetermined() {
      return before != silence && byUpdate == silence && byUnit == silence && byRest == silence;
    }
  }

  private Finding.Blow blow(Trainer trainer, int contender, LifeEvent event, UnitValues before) {
    Minibatch batch = trainer.peek();
    double[] all = trainer.contenders().get(contender).network().gradient(batch);
    List<Double> gradient =
        StepArithmetic.ofUnit(
            all, timeline.scenario().setup().shape(), event.layer(), event.unit());
    List<Integer> samples = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      samples.add(batch.sample(i));
    }
    int steps = (int) Math.min(DRIFT_STEPS, event.step() - 1);
    return new Finding.Blow(
        before, samples, trainer.rate(), gradient, drift(contender, event, before, steps), steps);
  }

  /** By how much the unit's largest z rose per step on the way to the step before the event. */
  private double drift(int contender, LifeEvent event, UnitValues before, int steps) {
    if (steps == 0) {
      return 0;
    }
    UnitValues earlier = values(timeline.at(event.step() - 1 - steps), contender, event);
    return (before.reading().largest() - earlier.reading().largest()) / steps;
  }

  private static boolean isSilence(LifeEvent event) {
    return event.kind() == LifeEvent.Kind.DEATH || event.kind() == LifeEvent.Kind.INACTIVE;
  }

  private static UnitValues values(Trainer trainer, int contender, LifeEvent event) {
    Propagation network = trainer.contenders().get(contender).network();
    return UnitValues.of(network, trainer.samples(), event.layer(), event.unit());
  }

  private static Reading reading(Propagation network, Trainer trainer, LifeEvent event) {
    return Reading.of(network, trainer.samples(), event.layer(), event.unit());
  }

  private static Propagation copy(Propagation network) {
    return new Propagation(network.network(), network.activation(), network.loss());
  }

  private static boolean isStarved(Trainer trainer, int contender, LifeEvent event) {
    if (event.layer() == 0) {
      return false;
    }
    Propagation network = trainer.contenders().get(contender).network();
    int below = event.layer() - 1;
    for (int unit = 0; unit < network.shape().units(below); unit++) {
      if (!Reading.of(network, trainer.samples(), below, unit).isSilent()) {
        return false;
      }
    }
    return true;
  }
}
