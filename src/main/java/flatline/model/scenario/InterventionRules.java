package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.network.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What interventions must respect; each message names the file's key, the value and the limit. Goes
 * through them in order, since what one may do depends on what those before it did.
 */
final class InterventionRules {

  private final List<Activation> contenders;
  private final Shape shape;
  private final int samples;
  private final boolean recorded;
  private double rate;

  InterventionRules(Setup setup) {
    contenders = new ArrayList<>(setup.contenders());
    shape = setup.shape();
    samples = setup.data().size();
    recorded = setup.order() instanceof Order.Recorded;
    rate = setup.training().rate();
  }

  void check(List<Intervention> interventions) {
    long last = 0;
    for (int i = 0; i < interventions.size(); i++) {
      Intervention each = interventions.get(i);
      try {
        require(
            each.step() >= last,
            "step must not be before that of the one above, " + last + ", got " + each.step());
        check(each.change());
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException("interventions[" + i + "]." + wrong.getMessage(), wrong);
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
          contenders.set(contender, activation);
        }
      }
      case Change.Freeze(Change.UnitAddress unit) -> checkUnit(unit);
      case Change.Unfreeze(Change.UnitAddress unit) -> checkUnit(unit);
      case Change.Reinitialize(Change.UnitAddress unit) -> checkUnit(unit);
    }
  }

  private void checkSet(Target target, double value) {
    checkPlace(target);
    require(Double.isFinite(value), "value must be finite, got " + value);
    switch (target) {
      case Target.LearningRate() -> checkRate(value);
      case Target.BatchSize() -> checkBatchSize(value);
      case Target.Alpha(int contender) -> checkAlpha(contender, value);
      case Target.HiddenBias any -> {}
      case Target.Weight any -> {}
      case Target.Bias any -> {}
    }
  }

  private void checkAdd(Target target, double value) {
    checkPlace(target);
    require(Double.isFinite(value), "value must be finite, got " + value);
    switch (target) {
      case Target.LearningRate() -> checkRate(rate + value);
      case Target.BatchSize() -> require(false, "op must be set for target batchSize, got add");
      case Target.Alpha any -> require(false, "op must be set for target alpha, got add");
      case Target.HiddenBias any -> {}
      case Target.Weight any -> {}
      case Target.Bias any -> {}
    }
  }

  private void checkRate(double value) {
    require(
        value > 0 && value < Double.POSITIVE_INFINITY,
        "value must leave the learning rate above 0, got " + value);
    rate = value;
  }

  private void checkBatchSize(double value) {
    require(!recorded, "target must not be batchSize where batches are given, got batchSize");
    require(
        value >= 1 && value <= samples && value == Math.rint(value),
        "value must be a whole number from 1 to " + samples + ", got " + value);
  }

  private void checkAlpha(int contender, double value) {
    double most = 1;
    if (contender != Target.ALL) {
      most = contenders.get(contender).parameterLimit();
      require(most > 0, "contender must be one with an alpha, got " + contender);
    }
    require(value >= 0 && value <= most, "value must be 0 to " + most + ", got " + value);
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
    }
  }

  private void checkUnit(Change.UnitAddress address) {
    checkContender(address.contender());
    require(!shape.hidden().isEmpty(), "unit needs a hidden layer, and there is none");
    checkIndex("layer", address.layer(), shape.hidden().size());
    checkIndex("unit", address.unit(), shape.units(address.layer()));
  }

  private void checkContender(int contender) {
    if (contender != Target.ALL) {
      checkIndex("contender", contender, contenders.size());
    }
  }

  private static void checkIndex(String key, int index, int count) {
    require(index >= 0 && index < count, key + " must be 0 to " + (count - 1) + ", got " + index);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
