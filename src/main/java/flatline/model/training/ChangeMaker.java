package flatline.model.training;

import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import java.util.function.UnaryOperator;

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
      case Change.SetSchedule(int who, RateSchedule schedule) ->
          follow(contender, who, rule -> rule.with(schedule));
    }
    contender.look(step);
  }

  private static void set(Contender contender, Target target, double value, boolean add) {
    Propagation network = contender.network();
    switch (target) {
      case Target.LearningRate _, Target.BatchSize _, Target.Alpha _ -> {}
      case Target.HiddenBias(int who) -> {
        if (contender.isMeantBy(who)) {
          setHiddenBiases(contender, value, add);
        }
      }
      case Target.Weight(int who, int layer, int unit, int input) -> {
        if (contender.isMeantBy(who)) {
          double old = network.weight(layer, unit, input);
          contender.setWeight(layer, unit, input, add ? old + value : value);
        }
      }
      case Target.Bias(int who, int layer, int unit) -> {
        if (contender.isMeantBy(who)) {
          setBias(contender, layer, unit, value, add);
        }
      }
      case Target.Momentum(int who) -> follow(contender, who, rule -> withMomentum(rule, value));
      case Target.Clip(int who) -> follow(contender, who, rule -> rule.withClip(value));
      case Target.ResetEvery(int who) ->
          follow(contender, who, rule -> rule.with(new Reset((long) value)));
      case Target.LeakRate(int who) ->
          follow(contender, who, rule -> withLeakRate(contender, rule, value));
      case Target.BatchNorm(int who) ->
          follow(
              contender,
              who,
              rule -> rule.with(new Learned(value == 1, rule.learned().leakRate())));
    }
  }

  private static void follow(Contender contender, int who, UnaryOperator<StepRule> change) {
    if (contender.isMeantBy(who)) {
      contender.follow(change.apply(contender.rule()));
    }
  }

  private static StepRule withLeakRate(Contender contender, StepRule rule, double rate) {
    return contender.numbers().learnsLeaks()
        ? rule.with(new Learned(rule.learned().batchNorm(), rate))
        : rule;
  }

  private static StepRule withMomentum(StepRule rule, double momentum) {
    return rule.optimizer() instanceof Optimizer.Sgd
        ? rule.with(new Optimizer.Sgd(momentum))
        : rule;
  }

  private static void setHiddenBiases(Contender contender, double value, boolean add) {
    Shape shape = contender.network().shape();
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        setBias(contender, layer, unit, value, add);
      }
    }
  }

  private static void setBias(Contender contender, int layer, int unit, double value, boolean add) {
    double old = contender.network().bias(layer, unit);
    contender.setBias(layer, unit, add ? old + value : value);
  }

  private static void freeze(Contender contender, Change.UnitAddress unit, boolean freeze) {
    if (contender.isMeantBy(unit.contender())) {
      contender.setFrozen(unit.layer(), unit.unit(), freeze);
    }
  }

  /** The same place and step give every contender the same weights. */
  private void reinitialize(Contender contender, Change.UnitAddress unit, long step) {
    if (!contender.isMeantBy(unit.contender())) {
      return;
    }
    double[] weights = redraw.weights(unit.layer(), unit.unit(), step);
    contender.beginAnew(unit.layer(), unit.unit(), weights, redraw.bias());
  }
}
