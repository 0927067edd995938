package flatline.interchange.code;

import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** How scripts write what each network makes of its gradients, and which parts they need for it. */
final class RuleCode {

  private static final String COSINE = "cosine";

  private final Setup setup;
  private final List<Intervention> interventions;

  /**
   * @param scenario with resets written out
   */
  RuleCode(Scenario scenario) {
    setup = scenario.setup();
    interventions = scenario.interventions();
  }

  /** The list of them, a rule for each network. */
  String text() {
    StringBuilder out = new StringBuilder("RULES = [  # of each network\n");
    for (int i = 0; i < setup.entrants().size(); i++) {
      OptionalDouble rate = setup.entrants().get(i).remedy().rate();
      List<String> parts = parts(setup.rule(i), setup.regularization(i));
      rate.ifPresent(own -> parts.addFirst("rate=" + PythonText.number(own)));
      out.append("    Rule(").append(String.join(", ", parts)).append("),\n");
    }
    return out.append(']').toString();
  }

  private static List<String> parts(StepRule rule, Regularization regularization) {
    List<String> parts = new ArrayList<>();
    add(parts, "factor", rule.rateFactor(), 1);
    if (!(rule.schedule() instanceof RateSchedule.Constant)) {
      parts.add("schedule=" + of(rule.schedule()));
    }
    switch (regularization.kind()) {
      case NONE -> {}
      case L1 -> add(parts, "l1", regularization.rate(), 0);
      case L2 -> add(parts, "l2", regularization.rate(), 0);
    }
    add(parts, "clip", rule.clip(), 0);
    switch (rule.optimizer()) {
      case Optimizer.Sgd(double momentum) -> add(parts, "momentum", momentum, 0);
      case Optimizer.Adam(double beta1, double beta2, double epsilon) ->
          parts.add(
              "adam=("
                  + PythonText.number(beta1)
                  + ", "
                  + PythonText.number(beta2)
                  + ", "
                  + PythonText.number(epsilon)
                  + ")");
    }
    if (rule.learned().batchNorm()) {
      parts.add("norm=True");
    }
    add(parts, "leak_rate", rule.learned().leakRate(), 0);
    return parts;
  }

  private static void add(List<String> parts, String name, double value, double usual) {
    if (value != usual) {
      parts.add(name + "=" + PythonText.number(value));
    }
  }

  /** What gives a schedule; None of a constant one. */
  static String of(RateSchedule schedule) {
    return switch (schedule) {
      case RateSchedule.Constant() -> "None";
      case RateSchedule.WarmUp(long steps) -> schedule.id() + "(" + steps + ")";
      case RateSchedule.Cosine(long steps) -> schedule.id() + "(" + steps + ")";
    };
  }

  /** The words for the schedules that networks have at first or are given. */
  Set<String> schedules() {
    Set<String> used = new LinkedHashSet<>();
    rules().forEach(rule -> addIfNamed(used, rule.schedule()));
    for (Intervention each : interventions) {
      if (each.change() instanceof Change.SetSchedule(int _, RateSchedule schedule)) {
        addIfNamed(used, schedule);
      }
    }
    return used;
  }

  private static void addIfNamed(Set<String> used, RateSchedule schedule) {
    if (!(schedule instanceof RateSchedule.Constant)) {
      used.add(schedule.id());
    }
  }

  /**
   * The parts of a script that this run needs; the others are left out. What libraries take off
   * weights by themselves is not the L1 of this program, that of Keras least.
   */
  Set<String> needed(CodeTarget target) {
    Set<String> needed = new LinkedHashSet<>();
    boolean isL1 =
        IntStream.range(0, setup.entrants().size())
            .anyMatch(i -> setup.regularization(i).kind() == Regularization.Kind.L1);
    put(needed, "l1", isL1);
    put(needed, "norm", rules().stream().anyMatch(rule -> rule.learned().batchNorm()));
    put(needed, "leaks", rules().stream().anyMatch(rule -> rule.learned().leakRate() > 0));
    put(needed, "learned", rules().stream().anyMatch(rule -> !rule.learned().isNothing()));
    put(
        needed,
        "turned",
        rules().stream().anyMatch(rule -> !rule.isStraight())
            || turnsLater()
            || (isL1 && target == CodeTarget.KERAS));
    put(needed, COSINE, schedules().contains(COSINE));
    return needed;
  }

  private boolean turnsLater() {
    return interventions.stream()
        .map(Intervention::change)
        .anyMatch(change ->
            change instanceof Change.Set(Target target, double _)
                && (target instanceof Target.Momentum || target instanceof Target.Clip));
  }

  private static void put(Set<String> needed, String part, boolean needs) {
    if (needs) {
      needed.add(part);
    }
  }

  private List<StepRule> rules() {
    return IntStream.range(0, setup.entrants().size()).mapToObj(setup::rule).toList();
  }
}
