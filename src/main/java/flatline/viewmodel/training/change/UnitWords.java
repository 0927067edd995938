package flatline.viewmodel.training.change;

import flatline.model.number.Numbers;
import flatline.model.optimizer.RateSchedule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import flatline.viewmodel.training.story.NamedContender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done to single units, or to their numbers, in words. */
final class UnitWords {

  /** Where a unit is: in the only hidden layer, in one of several, or the output. */
  private enum Place {
    UNIT,
    DEEP,
    OUTPUT
  }

  private static final TextKeys MOVED = TextKeys.of("change.moved.*", Place.values());
  private static final TextKeys FROZEN = MOVED.in("change.frozen.*");
  private static final TextKeys UNFROZEN = MOVED.in("change.unfrozen.*");
  private static final TextKeys REINITIALIZED = MOVED.in("change.reinitialized.*");
  private static final TextKeys WEIGHT = MOVED.in("change.weight.*");
  private static final TextKeys BIAS = MOVED.in("change.bias.*");
  private static final TextKeys WEIGHT_ADDED = MOVED.in("change.weightAdded.*");
  private static final TextKeys BIAS_ADDED = MOVED.in("change.biasAdded.*");

  private static final String ALL = "change.all";

  private final Setup setup;

  UnitWords(Setup setup) {
    this.setup = setup;
  }

  /** The unit of which a change sets a number, if it does. */
  static Optional<Change.UnitAddress> unit(Change change) {
    return change instanceof Change.Set(Target target, double _)
        ? Optional.of(target).flatMap(UnitWords::unit)
        : Optional.empty();
  }

  private static Optional<Change.UnitAddress> unit(Target target) {
    return switch (target) {
      case Target.Weight(int contender, int layer, int unit, int _) ->
          Optional.of(new Change.UnitAddress(contender, layer, unit));
      case Target.Bias(int contender, int layer, int unit) ->
          Optional.of(new Change.UnitAddress(contender, layer, unit));
      default -> Optional.empty();
    };
  }

  Message moved(Change.UnitAddress unit) {
    return of(MOVED, unit);
  }

  Message frozen(Change.UnitAddress unit) {
    return of(FROZEN, unit);
  }

  Message unfrozen(Change.UnitAddress unit) {
    return of(UNFROZEN, unit);
  }

  Message reinitialized(Change.UnitAddress unit) {
    return of(REINITIALIZED, unit);
  }

  Message set(Target target, double value) {
    return number(target, value, WEIGHT, BIAS, "change.hiddenBias");
  }

  Message add(Target target, double value) {
    return number(target, value, WEIGHT_ADDED, BIAS_ADDED, "change.hiddenBiasAdded");
  }

  private Message number(
      Target target, double value, TextKeys weight, TextKeys bias, String hidden) {
    String number = Numbers.exact(value);
    return switch (target) {
      case Target.Weight(int contender, int layer, int unit, int input) ->
          of(
              weight,
              new Change.UnitAddress(contender, layer, unit),
              number,
              Integer.toString(input + 1));
      case Target.Bias(int contender, int layer, int unit) ->
          of(bias, new Change.UnitAddress(contender, layer, unit), number);
      case Target.HiddenBias(int contender) -> by(hidden, contender, number);
      case Target.Alpha _ -> Message.of("change.alpha", number, number);
      case Target.LearningRate _ -> Message.of("change.rate", number, number);
      case Target.BatchSize _ -> Message.of("change.batchSize", number, number);
      case Target.Momentum(int contender) -> by("change.momentum", contender, number);
      case Target.Clip(int contender) ->
          by(value == 0 ? "change.clipOff" : "change.clip", contender, number);
      case Target.ResetEvery(int contender) ->
          by(value == 0 ? "change.resetOff" : "change.reset", contender, number);
      case Target.LeakRate(int contender) ->
          by(value == 0 ? "change.leakRateOff" : "change.leakRate", contender, number);
      case Target.BatchNorm(int contender) ->
          by(value == 0 ? "change.batchNormOff" : "change.batchNorm", contender);
    };
  }

  Message schedule(int contender, RateSchedule schedule) {
    return switch (schedule) {
      case RateSchedule.Constant() -> by("change.schedule.constant", contender);
      case RateSchedule.WarmUp(long steps) ->
          by("change.schedule.warmUp", contender, Long.toString(steps));
      case RateSchedule.Cosine _ -> by("change.schedule.cosine", contender);
    };
  }

  private Message of(TextKeys keys, Change.UnitAddress unit, String... more) {
    Stream<String> place =
        Stream.of(Integer.toString(unit.unit() + 1), Integer.toString(unit.layer() + 1));
    String[] arguments = Stream.concat(place, Stream.of(more)).toArray(String[]::new);
    return by(keys.of(place(unit)), unit.contender(), arguments);
  }

  private Place place(Change.UnitAddress unit) {
    int layers = setup.hidden().size();
    if (unit.layer() >= layers) {
      return Place.OUTPUT;
    }
    return layers == 1 ? Place.UNIT : Place.DEEP;
  }

  /** A message whose first argument is whom it is of. */
  private Message by(String key, int contender, String... more) {
    List<String> arguments = Stream.concat(Stream.of(Message.PART), Stream.of(more)).toList();
    Message who = contender == Target.ALL ? Message.of(ALL) : NamedContender.of(contender, setup);
    return new Message(key, arguments, List.of(who));
  }
}
