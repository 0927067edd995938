package flatline.viewmodel.training.truth;

import flatline.model.activation.Activation;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Regularization;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.Redraw;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A contender at one step, written down.
 *
 * @param network its weights and biases
 * @param activation in force
 * @param frozen the hidden units that do not learn
 * @param divergedAt the step at which a number was no longer finite
 */
record PlainContender(
    Network network, Activation activation, Set<UnitRef> frozen, OptionalLong divergedAt) {

  PlainContender {
    frozen = Set.copyOf(frozen);
  }

  /** A network that goes on from here. */
  PlainNetwork working(Loss loss, Regularization regularization) {
    var working = new PlainNetwork(network, activation, loss, regularization);
    working.freeze(frozen);
    return working;
  }

  /** A copy to look at, or to change by hand. */
  PlainNetwork still(Loss loss) {
    return new PlainNetwork(network, activation, loss);
  }

  /** The contender of that index after a change at a step. */
  PlainContender after(Change change, int index, Scenario scenario, long step) {
    return switch (change) {
      case Change.Set(Target.Alpha _, double _), Change.SetActivation _ ->
          new PlainContender(network, change.activation(index, activation), frozen, divergedAt);
      case Change.Set(Target target, double value) -> with(target, index, value, false);
      case Change.Add(Target target, double value) -> with(target, index, value, true);
      case Change.Freeze(Change.UnitAddress unit) -> frozen(unit, index, true);
      case Change.Unfreeze(Change.UnitAddress unit) -> frozen(unit, index, false);
      case Change.Reinitialize(Change.UnitAddress unit) ->
          isMeant(unit.contender(), index) ? redrawn(unit, scenario, step) : this;
      case Change.SetSchedule _ -> throw new AssertionError("these runs step straight");
    };
  }

  private static boolean isMeant(int named, int index) {
    return named == Target.ALL || named == index;
  }

  private PlainContender frozen(Change.UnitAddress unit, int index, boolean freeze) {
    if (!isMeant(unit.contender(), index)) {
      return this;
    }
    Set<UnitRef> units = new HashSet<>(frozen);
    UnitRef ref = new UnitRef(unit.layer(), unit.unit());
    if (freeze) {
      units.add(ref);
    } else {
      units.remove(ref);
    }
    return new PlainContender(network, activation, units, divergedAt);
  }

  private PlainContender with(Target target, int index, double value, boolean add) {
    PlainNetwork changed = still(Loss.SQUARED_ERROR_LINEAR);
    switch (target) {
      case Target.Weight(int who, int layer, int unit, int input) -> {
        if (isMeant(who, index)) {
          double old = add ? network.weight(layer, unit, input) : 0;
          changed.setWeight(layer, unit, input, old + value);
        }
      }
      case Target.Bias(int who, int layer, int unit) -> {
        if (isMeant(who, index)) {
          changed.setBias(layer, unit, (add ? network.bias(layer, unit) : 0) + value);
        }
      }
      case Target.HiddenBias(int who) -> {
        if (isMeant(who, index)) {
          setHiddenBiases(changed, value, add);
        }
      }
      case Target.LearningRate _, Target.BatchSize _, Target.Alpha _ -> {}
      case Target.Momentum _,
          Target.Clip _,
          Target.ResetEvery _,
          Target.LeakRate _,
          Target.BatchNorm _ ->
          throw new AssertionError("these runs step straight");
    }
    return new PlainContender(changed.network(), activation, frozen, divergedAt);
  }

  private void setHiddenBiases(PlainNetwork changed, double value, boolean add) {
    for (int layer = 0; layer < network.shape().hidden().size(); layer++) {
      for (int unit = 0; unit < network.shape().units(layer); unit++) {
        changed.setBias(layer, unit, (add ? network.bias(layer, unit) : 0) + value);
      }
    }
  }

  private PlainContender redrawn(Change.UnitAddress unit, Scenario scenario, long step) {
    var redraw = new Redraw(scenario);
    PlainNetwork changed = still(Loss.SQUARED_ERROR_LINEAR);
    double[] weights = redraw.weights(unit.layer(), unit.unit(), step);
    for (int input = 0; input < weights.length; input++) {
      changed.setWeight(unit.layer(), unit.unit(), input, weights[input]);
    }
    changed.setBias(unit.layer(), unit.unit(), redraw.bias());
    return new PlainContender(changed.network(), activation, frozen, divergedAt);
  }

  PlainContender diverged(long step) {
    return new PlainContender(network, activation, frozen, OptionalLong.of(step));
  }
}
