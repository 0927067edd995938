package flatline.model.training;

import flatline.model.network.Propagation;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;

/** Carries out the {@link Change}s that concern one contender. */
final class ChangeMaker {

  private final Redraw redraw;

  ChangeMaker(Scenario scenario) {
    redraw = new Redraw(scenario);
  }

  /**
   * Changes a contender at a step; changes that concern others or the run as a whole do nothing.
   */
  void make(Contender contender, Change change, long step) {
    switch (change) {
      case Change.Set(Target.Alpha _, double _), Change.SetActivation _ -> contender.become(change);
      case Change.Set(Target target, double value) -> set(contender, target, value, false);
      case Change.Add(Target target, double value) -> set(contender, target, value, true);
      case Change.Freeze(Change.UnitAddress unit) -> freeze(contender, unit, true);
      case Change.Unfreeze(Change.UnitAddress unit) -> freeze(contender, unit, false);
      case Change.Reinitialize(Change.UnitAddress unit) -> reinitialize(contender, unit, step);
    }
    contender.look(step);
  }

  private static void set(Contender contender, Target target, double value, boolean add) {
    Propagation network = contender.network();
    switch (target) {
      case Target.LearningRate _, Target.BatchSize _, Target.Alpha _ -> {}
      case Target.HiddenBias(int who) -> {
        if (contender.isMeantBy(who)) {
          setHiddenBiases(network, value, add);
        }
      }
      case Target.Weight(int who, int layer, int unit, int input) -> {
        if (contender.isMeantBy(who)) {
          double old = network.weight(layer, unit, input);
          network.setWeight(layer, unit, input, add ? old + value : value);
        }
      }
      case Target.Bias(int who, int layer, int unit) -> {
        if (contender.isMeantBy(who)) {
          setBias(network, layer, unit, value, add);
        }
      }
    }
  }

  private static void setHiddenBiases(Propagation network, double value, boolean add) {
    for (int layer = 0; layer < network.shape().hidden().size(); layer++) {
      for (int unit = 0; unit < network.shape().units(layer); unit++) {
        setBias(network, layer, unit, value, add);
      }
    }
  }

  private static void setBias(Propagation network, int layer, int unit, double value, boolean add) {
    network.setBias(layer, unit, add ? network.bias(layer, unit) + value : value);
  }

  private static void freeze(Contender contender, Change.UnitAddress unit, boolean freeze) {
    if (contender.isMeantBy(unit.contender())) {
      contender.network().setFrozen(unit.layer(), unit.unit(), freeze);
    }
  }

  /** The same place and step give every contender the same weights. */
  private void reinitialize(Contender contender, Change.UnitAddress unit, long step) {
    if (!contender.isMeantBy(unit.contender())) {
      return;
    }
    Propagation network = contender.network();
    double[] weights = redraw.weights(unit.layer(), unit.unit(), step);
    for (int input = 0; input < weights.length; input++) {
      network.setWeight(unit.layer(), unit.unit(), input, weights[input]);
    }
    network.setBias(unit.layer(), unit.unit(), redraw.bias());
  }
}
