package flatline.model.autopsy;

import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import flatline.model.vitals.UnitState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why units of a timeline died, fell silent or came back: by going to the step before,
 * making the update again, and asking what would have happened without a part of it.
 */
public final class CauseFinder {

  private final Timeline timeline;
  private States states;
  private @Nullable Still born;
  private @Nullable StepReplay latest;

  /**
   * A finder for one timeline, which stays where it is.
   *
   * @param timeline whose events are asked about
   */
  public CauseFinder(Timeline timeline) {
    this.timeline = timeline;
    states = new States(timeline, 0);
  }

  /**
   * Everything that happened to a contender's units and is still on record, oldest first.
   *
   * @param contender whose units they are, from 0
   */
  public List<Finding> examine(int contender) {
    return timeline.events(contender).stream().map(event -> examine(contender, event)).toList();
  }

  /**
   * Why one thing happened. Several that happened in one step are cheap if they are asked for one
   * after the other.
   *
   * @param contender whose unit it is, from 0
   * @param event one of the timeline's
   */
  public Finding examine(int contender, LifeEvent event) {
    if (contender != states.contender()) {
      states = new States(timeline, contender);
      born = null;
      latest = null;
    }
    return event.step() == 0 ? examineBirth(event) : examineStep(event);
  }

  private Finding examineBirth(LifeEvent event) {
    Still start = states.at(0, () -> timeline.at(0));
    boolean bornSo = born(start).reading(event.layer(), event.unit()).isSilent();
    return new Finding(
        event,
        bornSo ? Cause.BORN_DEAD : Cause.INTERVENTION,
        false,
        isStarved(start, event),
        start.unit(event.layer(), event.unit()),
        Optional.empty());
  }

  /** The contender as it was drawn, without what was changed by hand at once. */
  private Still born(Still start) {
    Scenario scenario = timeline.scenario();
    Still drawn = born;
    if (drawn == null) {
      boolean touched = scenario.interventions().stream().anyMatch(each -> each.step() == 0);
      drawn = touched ? states.of(new Trainer(scenario.with(List.of()))) : start;
      born = drawn;
    }
    return drawn;
  }

  private Finding examineStep(LifeEvent event) {
    int layer = event.layer();
    int unit = event.unit();
    StepReplay step = replay(event.step());
    Finding.Blow blow = step.blow(layer, unit);
    if (event.kind() == LifeEvent.Kind.RESET) {
      return new Finding(
          event, Cause.RESET, false, false, step.after().unit(layer, unit), Optional.of(blow));
    }
    Counterfactual world =
        new Counterfactual(
            event.kind().isSilence(),
            blow.before().reading().isSilent(),
            step.updated().reading(layer, unit).isSilent(),
            step.moved().reading(layer, unit).isSilent(),
            step.byGradients(layer, unit).isSilent(),
            step.own(layer, unit).isSilent(),
            step.byOwnGradient(layer, unit).isSilent(),
            step.rest(layer, unit).isSilent());
    return new Finding(
        event,
        world.cause(blow.before().reading().activeShare()),
        world.isOverdetermined(),
        isStarved(step.moved(), event),
        // Of one that began anew in the same step, what the update left is what died.
        (step.isReset(layer, unit) ? step.moved() : step.after()).unit(layer, unit),
        Optional.of(blow));
  }

  private StepReplay replay(long step) {
    StepReplay replay = latest;
    if (replay == null || replay.step() != step) {
      replay = new StepReplay(states, step);
      latest = replay;
    }
    return replay;
  }

  /**
   * Whether the unit is silent after the step in worlds that lack a part of it.
   *
   * @param silence whether falling silent is asked about, not returning
   * @param before already before the step: then only what silence means was changed, by hand
   * @param byUpdate with the whole update, on the samples of the step before
   * @param byData with the whole update but no change by hand
   * @param byGradients with nothing taken off the weights, and no change by hand
   * @param byUnit with the unit's own update alone
   * @param byOwnGradient with the unit's own update alone, and no part of it by earlier gradients
   * @param byRest with all but the unit's own update
   */
  private record Counterfactual(
      boolean silence,
      boolean before,
      boolean byUpdate,
      boolean byData,
      boolean byGradients,
      boolean byUnit,
      boolean byOwnGradient,
      boolean byRest) {

    Cause cause(double activeShareBefore) {
      if (byUpdate != silence && byData == silence) {
        return Cause.DATA;
      }
      if (before == silence || byUpdate != silence) {
        return Cause.INTERVENTION;
      }
      if (byGradients != silence) {
        return Cause.DECAY;
      }
      if (byUnit != silence) {
        return Cause.LAYER_BELOW;
      }
      if (byOwnGradient != silence) {
        return Cause.INERTIA;
      }
      if (!silence) {
        return Cause.LEAK;
      }
      return activeShareBefore > UnitState.SLEEPING_SHARE ? Cause.SINGLE_STEP : Cause.DRIFT;
    }

    boolean isOverdetermined() {
      return before != silence
          && byUpdate == silence
          && byGradients == silence
          && byUnit == silence
          && byRest == silence;
    }
  }

  private static boolean isStarved(Still network, LifeEvent event) {
    return event.layer() > 0 && network.isSilent(event.layer() - 1);
  }
}
