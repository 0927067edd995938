package flatline.interchange.code;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ExplicitScenario;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.activation.Activation;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.Initialization;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.training.Trainer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run as a script that repeats it without this program. */
public final class RunCode {

  /** How long a script may be. */
  private static final int MOST_CHARACTERS = ScenarioText.MOST_BYTES;

  /** A number of a weight or a sample takes so many characters, with what stands around it. */
  private static final int LEAST_CHARACTERS = 6;

  private static final String SHARED = "shared.py";

  /** What activations and losses share. */
  private static final List<String> HELPERS = List.of("logistic", "log1p_exp", "not_positive");

  private final Scenario scenario;
  private final CodeTarget target;
  private final long steps;
  private final long every;
  private final Map<String, String> pieces;

  private RunCode(Scenario scenario, CodeTarget target, long steps, long every) {
    this.scenario = scenario;
    this.target = target;
    this.steps = steps;
    this.every = every;
    pieces = new HashMap<>(CodeText.pieces(SHARED));
    pieces.putAll(CodeText.pieces(target.pieces()));
  }

  /**
   * Writes a run as a script.
   *
   * @param target one of {@link CodeTarget#runs()}
   * @param steps how long the run is, at least 1
   * @param every after how many steps it prints, at least 1
   * @throws ScenarioException if the script would be too long, or the run has not so many steps
   */
  public static String of(Scenario scenario, CodeTarget target, long steps, long every)
      throws ScenarioException {
    CodeRefusals.check(scenario);
    Setup setup = scenario.setup();
    long numbers =
        (long) setup.shape().parameters() * (1 + setup.contenders().size())
            + (long) setup.data().size() * (1 + setup.features().count());
    requireShort(numbers * LEAST_CHARACTERS, "its samples and weights");
    String text = new RunCode(scenario, target, steps, every).text();
    requireShort(text.getBytes(StandardCharsets.UTF_8).length, steps + " steps of it");
    return text;
  }

  /** After how many steps an epoch of a scenario is over, as it begins. */
  public static long epoch(Scenario scenario) {
    return new Trainer(scenario).stepsPerEpoch();
  }

  private static void requireShort(long characters, String what) throws ScenarioException {
    if (characters > MOST_CHARACTERS) {
      throw new ScenarioException(
          String.format(
              Locale.ROOT, "%s would take a script of more than 16 MB: ask for less", what));
    }
  }

  private String text() throws ScenarioException {
    Scenario explicit = ExplicitScenario.of(scenario, steps);
    ChangeCode changes = new ChangeCode(explicit);
    Setup setup = explicit.setup();
    List<String> names = names(setup.entrants());
    OwnNumbers own = OwnNumbers.of(scenario, steps, every, names);
    Map<String, String> fillings = new HashMap<>(pieces);
    fillings.put("title", title());
    fillings.put("numbers", numbers(own.lines()));
    putArithmetic(setup, fillings);
    RuleCode rules = new RuleCode(explicit);
    fillings.put("rules", rules(rules));
    fillings.put("steps", Long.toString(steps));
    fillings.put("every", Long.toString(every));
    fillings.put("everyTold", every == epoch(scenario) ? ": here one epoch" : "");
    fillings.put("activations", activations(changes.activations(), names, setup));
    fillings.put("interventions", changes.text());
    fillings.put("data", piece("read") + "\n\n\n" + new DataCode(explicit, own).text());
    return CodeText.choose(
        CodeText.fill(CodeText.read(target.resource()), fillings), rules.needed(target));
  }

  /** Taken apart in full: what is added to set-ups stops the compiler here. */
  private void putArithmetic(Setup setup, Map<String, String> fillings) {
    switch (setup) {
      case Setup(
              DataSource _,
              Normalization _,
              Split _,
              Features _,
              List<Integer> _,
              List<Entrant> _,
              Initialization _,
              Loss loss,
              Setup.Schedule training,
              StepRule _,
              Regularization _,
              Order _,
              long _) -> {
        fillings.put("rate", PythonText.number(training.rate()));
        fillings.put("loss", piece(loss.name()) + "\n\n\n" + accuracy(loss.task()));
      }
    }
  }

  private String accuracy(Task task) {
    return piece(
        switch (task) {
          case CLASSIFICATION -> "classes";
          case REGRESSION -> "regression";
        });
  }

  private String piece(String name) {
    return Objects.requireNonNull(pieces.get(name), name);
  }

  private String title() {
    String name = PythonText.escaped(scenario.title().name());
    return name.isEmpty() ? "A run of Flatline." : name + ".";
  }

  private String numbers(List<String> lines) {
    return "# What Flatline computes, for comparison, as this script prints it:\n#\n"
        + lines.stream().map(line -> "#     " + line).collect(Collectors.joining("\n"));
  }

  /** Of each network; those that are called the same are told apart by their places. */
  private static List<String> names(List<Entrant> contenders) {
    List<String> names = new ArrayList<>();
    for (Entrant each : contenders) {
      String name = ActivationCode.name(each);
      names.add(names.contains(name) ? name + " (" + (names.size() + 1) + ")" : name);
    }
    return names;
  }

  /** What rules are, the schedules that some have, and which network has which. */
  private String rules(RuleCode rules) {
    return Stream.of(
            Stream.of(piece("rule")),
            rules.schedules().stream().map(this::piece),
            Stream.of(rules.text()))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("\n\n\n"));
  }

  /** Every activation that is used, what these need, and which network has which. */
  private String activations(Set<Activation> used, List<String> names, Setup setup) {
    Set<String> parts = new LinkedHashSet<>();
    used.forEach(each -> parts.add(piece(each.id())));
    if (used.stream().anyMatch(ActivationCode::choosesAtZero)) {
      parts.add(piece(ActivationCode.AT_ZERO));
    }
    String all = String.join("\n", parts) + piece(setup.loss().name());
    List<String> texts = new ArrayList<>();
    for (String helper : HELPERS) {
      if (pieces.containsKey(helper) && all.contains(helper)) {
        texts.add(piece(helper));
      }
    }
    texts.addAll(parts);
    StringBuilder which = new StringBuilder("CONTENDERS = [\n");
    for (int i = 0; i < names.size(); i++) {
      which.append("    (").append(PythonText.quoted(names.get(i))).append(", ");
      which.append(ActivationCode.of(setup.entrants().get(i))).append("),\n");
    }
    texts.add(which.append(']').toString());
    return String.join("\n\n\n", texts);
  }
}
