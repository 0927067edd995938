package flatline.interchange.code;

import flatline.model.activation.Activation;
import flatline.model.optimizer.RateSchedule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The function of a script that makes a run's interventions. */
final class ChangeCode {

  private static final String HEAD = "def intervene(step, rate, networks):\n";

  private final List<Activation> activations;
  private final Set<Activation> used;
  private final Map<Long, List<String>> lines = new LinkedHashMap<>();

  /**
   * @param scenario with units that are drawn anew written out, and without other batch sizes
   */
  ChangeCode(Scenario scenario) {
    activations = new ArrayList<>(scenario.setup().contenders());
    used = new LinkedHashSet<>(activations);
    for (Entrant each : scenario.setup().entrants()) {
      used.addAll(each.layers().hidden());
      if (each.layers().hasOutputUnit()) {
        used.add(each.layers().output());
      }
    }
    for (Intervention each : scenario.interventions()) {
      List<String> written = write(each.change());
      if (!written.isEmpty()) {
        lines.computeIfAbsent(each.step(), _ -> new ArrayList<>()).addAll(written);
      }
    }
  }

  /** The function. */
  String text() {
    if (lines.isEmpty()) {
      return HEAD + "    return rate  # nobody changed anything on the way";
    }
    StringBuilder code = new StringBuilder(HEAD);
    code.append(
        "    \"\"\"Makes the changes of a step, before the next one; gives the rate.\"\"\"\n");
    lines.forEach((step, block) -> {
      code.append("    if step == ").append(step).append(":\n");
      block.forEach(line -> code.append("        ").append(line).append('\n'));
    });
    return code.append("    return rate").toString();
  }

  /** The activations that networks have at first or are given. */
  Set<Activation> activations() {
    return used;
  }

  private List<String> write(Change change) {
    return switch (change) {
      case Change.Set(Target.Alpha _, double _), Change.SetActivation _ -> become(change);
      case Change.Set(Target target, double value) -> write(target, "to=", "= ", value);
      case Change.Add(Target target, double value) -> write(target, "by=", "+= ", value);
      case Change.Freeze(Change.UnitAddress unit) -> freeze(unit, "add");
      case Change.Unfreeze(Change.UnitAddress unit) -> freeze(unit, "discard");
      case Change.SetSchedule(int who, RateSchedule schedule) ->
          List.of(of(who), "    net.rule.schedule = " + RuleCode.of(schedule));
      case Change.Reinitialize _ ->
          throw new IllegalArgumentException("units that are drawn anew must be written out");
    };
  }

  /** An activation, or a leak, of one network or of several. */
  private List<String> become(Change change) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < activations.size(); i++) {
      Activation next = change.activation(i, activations.get(i));
      if (!next.equals(activations.get(i))) {
        activations.set(i, next);
        used.add(next);
        written.add("networks[" + i + "].become(" + ActivationCode.of(next) + ")");
      }
    }
    return written;
  }

  private static List<String> write(Target target, String key, String operator, double number) {
    String value = PythonText.number(number);
    return switch (target) {
      case Target.LearningRate() -> List.of("rate " + operator + value);
      case Target.BatchSize(), Target.Alpha _ ->
          throw new IllegalArgumentException("other batch sizes must be in the minibatches");
      case Target.Momentum(int who) -> List.of(of(who), "    net.rule.keep(" + value + ")");
      case Target.Clip(int who) -> List.of(of(who), "    net.rule.clip = " + value);
      case Target.LeakRate _, Target.BatchNorm _ ->
          throw new IllegalArgumentException("other numbers cannot come to be learned in scripts");
      case Target.ResetEvery _ ->
          throw new IllegalArgumentException("resets must be written out as what they did");
      case Target.HiddenBias(int who) ->
          List.of(
              of(who),
              "    for layer, (w, b) in enumerate(FIRST[:-1]):",
              "        for unit in range(len(b)):",
              "            net.change(layer, unit, None, " + key + value + ")");
      case Target.Weight(int who, int layer, int unit, int input) ->
          List.of(of(who), change(layer, unit, Integer.toString(input), key + value));
      case Target.Bias(int who, int layer, int unit) ->
          List.of(of(who), change(layer, unit, "None", key + value));
    };
  }

  private static String change(int layer, int unit, String input, String value) {
    return "    net.change(" + layer + ", " + unit + ", " + input + ", " + value + ")";
  }

  private static List<String> freeze(Change.UnitAddress unit, String how) {
    String place = "((" + unit.layer() + ", " + unit.unit() + "))";
    return List.of(of(unit.contender()), "    net.frozen." + how + place);
  }

  private static String of(int contender) {
    return contender == Target.ALL
        ? "for net in networks:"
        : "for net in networks[" + contender + ":" + (contender + 1) + "]:";
  }
}
