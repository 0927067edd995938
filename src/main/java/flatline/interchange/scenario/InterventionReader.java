package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.SeenKeys;
import flatline.model.activation.Activation;
import flatline.model.activation.Relu;
import flatline.model.optimizer.RateSchedule;
import flatline.model.rule.Real;
import flatline.model.rule.Whole;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Reads {@code interventions}. Whether they are possible in the scenario is judged by the model.
 */
final class InterventionReader {

  static final String SET = "set";
  static final String ADD = "add";
  static final String FREEZE = "freeze";
  static final String UNFREEZE = "unfreeze";
  static final String REINITIALIZE = "reinitialize";
  static final String RATE = "learningRate";
  static final String BATCH_SIZE = "batchSize";
  static final String ALPHA = "alpha";
  static final String ACTIVATION = "activation";
  static final String HIDDEN_BIAS = "hidden.bias";
  static final String WEIGHT = "weight";
  static final String BIAS = "bias";
  static final String UNIT = "unit";
  static final String MOMENTUM = "optimizer.momentum";
  static final String CLIP = "clip";
  static final String RESET = "reset";
  static final String SCHEDULE = "schedule";
  private static final String AT_ZERO = ContenderReader.AT_ZERO;

  private static final List<String> OPS = List.of(SET, ADD, FREEZE, UNFREEZE, REINITIALIZE);
  private static final List<String> TARGETS =
      List.of(
          RATE,
          BATCH_SIZE,
          ALPHA,
          ACTIVATION,
          HIDDEN_BIAS,
          WEIGHT,
          BIAS,
          UNIT,
          MOMENTUM,
          CLIP,
          RESET,
          SCHEDULE,
          RuleReader.LEAK_RATE,
          RuleReader.BATCH_NORM);

  private final JsonInput input;

  /** By what f′(0) is for all. */
  private final List<DoubleFunction<Intervention>> all = new ArrayList<>();

  private String op = "";
  private String target = "";
  private String activation = "";
  private Optional<RateSchedule> schedule = Optional.empty();
  private boolean truth;
  private double value;
  private double alpha;
  private double atZero;
  private long step;
  private int contender;
  private int layer;
  private int unit;
  private int weight;
  private SeenKeys seen;

  InterventionReader(JsonInput input) {
    this.input = input;
    seen = new SeenKeys(input, Map.of());
  }

  void read() throws ScenarioException {
    all.clear();
    input.array(
        Integer.MAX_VALUE,
        () -> {
          Intervention each = intervention();
          all.add(seen.has(AT_ZERO) ? _ -> each : each::withAtZero);
        });
  }

  /**
   * What was read; nothing if there was nothing.
   *
   * @param share what f′(0) is for all, where a new activation says nothing of it
   */
  List<Intervention> interventions(double share) {
    return all.stream().map(each -> each.apply(share)).toList();
  }

  private Intervention intervention() throws ScenarioException {
    contender = Target.ALL;
    activation = "";
    schedule = Optional.empty();
    truth = false;
    seen =
        SeenKeys.read(
            input,
            new Keys()
                .on("step", () -> step = input.whole(Intervention.STEPS))
                .on("op", () -> op = input.choice(OPS))
                .on("target", () -> target = input.choice(TARGETS))
                .on("contender", () -> contender = index())
                .on("layer", () -> layer = index())
                .on("unit", () -> unit = index())
                .on("input", () -> weight = index())
                .on("value", this::value)
                .on("alpha", () -> alpha = input.real())
                .on(AT_ZERO, () -> atZero = input.real(Relu.AT_ZERO)));
    seen.need("step", "op", "target");
    return new Intervention(step, change());
  }

  private int index() throws ScenarioException {
    return (int) input.whole(Whole.INDICES);
  }

  private void value() throws ScenarioException {
    if (input.isText()) {
      activation = input.choice(ContenderReader.IDS);
    } else if (input.isObject()) {
      schedule = Optional.of(new ScheduleReader(input).read());
    } else {
      truth = input.isTruth();
      value = !truth ? input.real() : input.truth() ? 1 : 0;
    }
  }

  private Change change() throws ScenarioException {
    return switch (op) {
      case SET -> set();
      case ADD -> new Change.Add(number(), value);
      case FREEZE -> new Change.Freeze(address());
      case UNFREEZE -> new Change.Unfreeze(address());
      default -> new Change.Reinitialize(address());
    };
  }

  private Change set() throws ScenarioException {
    return switch (target) {
      case ACTIVATION -> setActivation();
      case SCHEDULE -> setSchedule();
      default -> new Change.Set(number(), value);
    };
  }

  private Change setSchedule() throws ScenarioException {
    only("contender", "value");
    seen.need("value");
    return new Change.SetSchedule(
        contender,
        schedule.orElseThrow(
            () -> seen.at("value").refuse("be an object with the key kind", given())));
  }

  private String given() {
    if (schedule.isPresent()) {
      return "an object";
    }
    String number = truth ? Boolean.toString(value == 1) : Real.text(value);
    return activation.isEmpty() ? number : activation;
  }

  private Change setActivation() throws ScenarioException {
    only("contender", "value", ALPHA, AT_ZERO);
    seen.need("value");
    if (activation.isEmpty()) {
      throw seen.at("value").refuse("be the name of an activation", given());
    }
    Activation next = ContenderReader.activation(activation, alpha, seen.places().get(ALPHA));
    if (seen.has(AT_ZERO)) {
      if (next.atZero().isEmpty()) {
        throw seen.at(AT_ZERO).refuse(ContenderReader.NO_CHOICE, Real.text(atZero));
      }
      next = next.withAtZero(atZero);
    }
    return new Change.SetActivation(contender, next);
  }

  private Target number() throws ScenarioException {
    seen.need("value");
    boolean switches = target.equals(RuleReader.BATCH_NORM);
    if (!activation.isEmpty() || schedule.isPresent() || truth != switches) {
      throw seen.at("value").refuse(switches ? "be true or false" : "be a number", given());
    }
    return switch (target) {
      case RATE -> only(new Target.LearningRate(), "value");
      case BATCH_SIZE -> only(new Target.BatchSize(), "value");
      case ALPHA -> only(new Target.Alpha(contender), "contender", "value");
      case HIDDEN_BIAS -> only(new Target.HiddenBias(contender), "contender", "value");
      case WEIGHT -> {
        seen.need("layer", "unit", "input");
        only("contender", "layer", "unit", "input", "value");
        yield new Target.Weight(contender, layer, unit, weight);
      }
      case BIAS -> {
        seen.need("layer", "unit");
        only("contender", "layer", "unit", "value");
        yield new Target.Bias(contender, layer, unit);
      }
      case MOMENTUM -> only(new Target.Momentum(contender), "contender", "value");
      case CLIP -> only(new Target.Clip(contender), "contender", "value");
      case RESET -> only(new Target.ResetEvery(contender), "contender", "value");
      case RuleReader.LEAK_RATE -> only(new Target.LeakRate(contender), "contender", "value");
      case RuleReader.BATCH_NORM -> only(new Target.BatchNorm(contender), "contender", "value");
      default -> throw seen.at("target").refuse("be a number's for op " + op, target);
    };
  }

  private Change.UnitAddress address() throws ScenarioException {
    if (!target.equals(UNIT)) {
      throw seen.at("target").refuse("be unit for op " + op, target);
    }
    seen.need("layer", "unit");
    only("contender", "layer", "unit");
    return new Change.UnitAddress(contender, layer, unit);
  }

  private Target only(Target read, String... keys) throws ScenarioException {
    only(keys);
    return read;
  }

  private void only(String... keys) throws ScenarioException {
    List<String> allowed = new ArrayList<>(List.of("step", "op", "target"));
    allowed.addAll(List.of(keys));
    for (Map.Entry<String, JsonPlace> each : seen.places().entrySet()) {
      if (!allowed.contains(each.getKey())) {
        throw each.getValue().refuse("not be given for target " + target, "it");
      }
    }
  }
}
