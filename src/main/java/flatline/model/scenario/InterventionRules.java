package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.network.Shape;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What interventions must respect; each message names the file's key, the value and the limit. Goes
 * through them in order, since what one may do depends on what those before it did.
 */
final class InterventionRules {

  private final List<Entrant> entrants;
  private final List<Activation> contenders;
  private final List<Optimizer> optimizers;

  /** Whether leaks are learned from the start; whoever does not has none to set a rate of. */
  private final List<Boolean> learning;

  private final Shape shape;
  private final int samples;
  private final boolean recorded;
  private final boolean streamed;
  private double rate;

  InterventionRules(Setup setup) {
    entrants = setup.entrants();
    contenders = new ArrayList<>(setup.contenders());
    optimizers =
        IntStream.range(0, contenders.size())
            .mapToObj(each -> setup.rule(each).optimizer())
            .toList();
    learning =
        IntStream.range(0, contenders.size())
            .mapToObj(each -> setup.rule(each).learned().leakRate() > 0)
            .toList();
    shape = setup.shape();
    samples = setup.samples();
    recorded = setup.order() instanceof Order.Recorded;
    streamed = setup.data().streams();
    rate = setup.training().rate();
  }

  void check(List<Intervention> interventions) {
    long last = 0;
    for (int i = 0; i < interventions.size(); i++) {
      Intervention each = interventions.get(i);
      try {
        Refusal.unless(
            each.step() >= last,
            "step",
            "not be before that of the one above, " + last,
            each.step());
        check(each.change());
      } catch (Refusal refused) {
        throw refused.under("interventions[" + i + "]");
      }
      last = each.step();
    }
  }

  private void check(Change change) {
    switch (change) {
      case Change.Set(Target target, double value) -> checkSet(target, value);
      case Change.Add(Target target, double value) -> checkAdd(target, value);
      case Change.SetActivation(int contender, Activation activation) -> {
        checkContender(contender);
        if (contender == Target.ALL) {
          contenders.replaceAll(any -> activation);
        } else {
          checkCommon(contender);
          contenders.set(contender, activation);
        }
      }
      case Change.Freeze(Change.UnitAddress unit) -> checkUnit(unit);
      case Change.Unfreeze(Change.UnitAddress unit) -> checkUnit(unit);
      case Change.Reinitialize(Change.UnitAddress unit) -> checkUnit(unit);
      case Change.SetSchedule(int contender, RateSchedule _) -> checkContender(contender);
    }
  }

  private void checkSet(Target target, double value) {
    checkPlace(target);
    Real.FINITE.check("value", value);
    switch (target) {
      case Target.LearningRate() -> checkRate(value);
      case Target.BatchSize() -> checkBatchSize(value);
      case Target.Alpha(int contender) -> checkAlpha(contender, value);
      case Target.HiddenBias any -> {}
      case Target.Weight any -> {}
      case Target.Bias any -> {}
      case Target.Momentum(int contender) -> checkMomentum(contender, value);
      case Target.Clip any -> StepRule.CLIPS.check("value", value);
      case Target.ResetEvery any -> checkReset(value);
      case Target.LeakRate(int contender) -> checkLeakRate(contender, value);
      case Target.BatchNorm any -> checkBatchNorm(value);
    }
  }

  private void checkAdd(Target target, double value) {
    checkPlace(target);
    Real.FINITE.check("value", value);
    switch (target) {
      case Target.LearningRate() -> checkRate(rate + value);
      case Target.BatchSize() -> throw new Refusal("op", "be set for target batchSize", "add");
      case Target.Alpha any -> throw new Refusal("op", "be set for target alpha", "add");
      case Target.HiddenBias any -> {}
      case Target.Weight any -> {}
      case Target.Bias any -> {}
      case Target.Momentum any ->
          throw new Refusal("op", "be set for target optimizer.momentum", "add");
      case Target.Clip any -> throw new Refusal("op", "be set for target clip", "add");
      case Target.ResetEvery any -> throw new Refusal("op", "be set for target reset", "add");
      case Target.LeakRate any -> throw new Refusal("op", "be set for target leakRate", "add");
      case Target.BatchNorm any -> throw new Refusal("op", "be set for target batchNorm", "add");
    }
  }

  private void checkRate(double value) {
    Refusal.unless(
        Setup.Schedule.RATES.holds(value),
        "value",
        "leave the learning rate above 0",
        Real.text(value));
    rate = value;
  }

  private void checkBatchSize(double value) {
    Refusal.unless(!recorded, "target", "not be batchSize where batches are given", "batchSize");
    Whole sizes = new Whole(1, streamed ? 1 : samples);
    Refusal.unless(
        sizes.holds((long) value) && value == Math.rint(value),
        "value",
        sizes.must(),
        Real.text(value));
  }

  /** An activation for each layer stays as it is. */
  private void checkCommon(int contender) {
    Refusal.unless(
        entrants.get(contender).layers().hidden().isEmpty(),
        "contender",
        "be one without activations of its own for its layers",
        contender);
  }

  private void checkAlpha(int contender, double value) {
    double most = LeakyRelu.ALPHA.most();
    if (contender != Target.ALL) {
      checkCommon(contender);
      most = contenders.get(contender).parameterLimit();
      Refusal.unless(most > 0, "contender", "be one with an alpha", contender);
    }
    Real.within(0, most).check("value", value);
  }

  private void checkMomentum(int contender, double value) {
    boolean has =
        IntStream.range(0, optimizers.size())
            .filter(each -> Target.isMeant(contender, each))
            .anyMatch(each -> optimizers.get(each) instanceof Optimizer.Sgd);
    Refusal.unless(has, "target", "be of a contender with the optimizer sgd", "optimizer.momentum");
    Optimizer.SHARES.check("value", value);
  }

  private static void checkReset(double value) {
    Refusal.unless(
        Reset.STEPS.holds((long) value) && value == Math.rint(value),
        "value",
        Reset.STEPS.must(),
        Real.text(value));
  }

  private void checkLeakRate(int contender, double value) {
    boolean has =
        IntStream.range(0, learning.size())
            .anyMatch(each -> Target.isMeant(contender, each) && learning.get(each));
    Refusal.unless(has, "target", "be of a contender whose leaks are learned", "leakRate");
    Learned.RATES.check("value", value);
  }

  private void checkBatchNorm(double value) {
    // One sample has no variance.
    Refusal.unless(!streamed, "target", "not be batchNorm for data.kind stream", "batchNorm");
    Refusal.unless(value == 0 || value == 1, "value", "be true or false", Real.text(value));
  }

  private void checkPlace(Target target) {
    switch (target) {
      case Target.LearningRate() -> {}
      case Target.BatchSize() -> {}
      case Target.Alpha(int contender) -> checkContender(contender);
      case Target.HiddenBias(int contender) -> checkContender(contender);
      case Target.Weight(int contender, int layer, int unit, int input) -> {
        checkContender(contender);
        checkIndex("layer", layer, shape.layers());
        checkIndex("unit", unit, shape.units(layer));
        checkIndex("input", input, shape.inputs(layer));
      }
      case Target.Bias(int contender, int layer, int unit) -> {
        checkContender(contender);
        checkIndex("layer", layer, shape.layers());
        checkIndex("unit", unit, shape.units(layer));
      }
      case Target.Momentum(int contender) -> checkContender(contender);
      case Target.Clip(int contender) -> checkContender(contender);
      case Target.ResetEvery(int contender) -> checkContender(contender);
      case Target.LeakRate(int contender) -> checkContender(contender);
      case Target.BatchNorm(int contender) -> checkContender(contender);
    }
  }

  private void checkUnit(Change.UnitAddress address) {
    checkContender(address.contender());
    Refusal.unless(
        !shape.hidden().isEmpty(), "unit", "be in a hidden layer", "a network without one");
    checkIndex("layer", address.layer(), shape.hidden().size());
    checkIndex("unit", address.unit(), shape.units(address.layer()));
  }

  private void checkContender(int contender) {
    if (contender != Target.ALL) {
      checkIndex("contender", contender, contenders.size());
    }
  }

  private static void checkIndex(String key, int index, int count) {
    new Whole(0, count - 1).check(key, index);
  }
}
