package flatline.cli;

import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.Numeral;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.SweepText;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.cli.report.TheorySummary;
import flatline.interchange.result.TheoryText;
import flatline.model.theory.AnyData;
import flatline.model.theory.Law;
import flatline.model.theory.LawSettings;
import flatline.model.theory.Parameter;
import flatline.model.theory.survey.Agreement;
import flatline.model.theory.survey.Survey;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.model.theory.survey.Sweep;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline theory}: holds what the literature proves to networks drawn at random. */
@Command(
    name = "theory",
    description = "Lists what is proved of dead units and networks, or measures one of it.",
    footer = {"", "Exit status 1 if law and measurement differ by more than chance."})
final class TheoryCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "LAW", arity = "0..1", description = "Without it, all are listed.")
  private @Nullable String id;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      split = ",",
      description = "Give a parameter a value.")
  private Map<String, Double> changes = Map.of();

  @Option(
      names = "--over",
      paramLabel = "NAME=FROM:TO:POINTS",
      converter = SweepText.Converter.class,
      description = "Measure a curve over a parameter.")
  private @Nullable SweepText span;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "With the law any_data: take the data of this scenario.")
  private @Nullable String scenario;

  @Option(
      names = "--networks",
      paramLabel = "N",
      defaultValue = "100000",
      converter = Count.class,
      description = "Networks for each point; ${DEFAULT-VALUE} without this.")
  private int networks;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The seed of all chance; ${DEFAULT-VALUE} without this.")
  private long seed;

  @Mixin private Crew crew = new Crew();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the points to FILE as JSON; - is standard output.")
  private @Nullable String target;

  TheoryCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    if (id == null) {
      list();
      return ExitStatus.DONE;
    }
    Sweep sweep = sweep(law(id));
    ResultOutput json = target == null ? null : ResultOutput.of(target, out);
    try (Survey survey = new Survey(sweep, networks, seed, crew.size());
        Foreground foreground = new Foreground(survey, err)) {
      foreground.run();
      SurveySnapshot result = survey.snapshot();
      if (json != null) {
        json.write(stream -> TheoryText.write(sweep, seed, result, stream));
      }
      new TheorySummary(json != null && json.isStandardOutput() ? err : out).print(sweep, result);
      return result.verdict() == Agreement.DISAGREES ? ExitStatus.FAILED : ExitStatus.DONE;
    }
  }

  private void list() {
    for (Law law : Law.all()) {
      out.println(law.id());
      out.println("  " + law.statement());
      out.println("  " + law.source());
      law.parameters().forEach(parameter -> out.println("    --set " + show(parameter)));
    }
  }

  private static String show(Parameter parameter) {
    return String.format(
        Locale.ROOT,
        "%s=%s (%s%s to %s)",
        parameter.id(),
        Numeral.of(parameter.start()),
        parameter.whole() ? "whole, " : "",
        Numeral.of(parameter.low()),
        Numeral.of(parameter.high()));
  }

  private Law law(String name) throws UnusableException {
    List<Law> laws = Law.all();
    for (Law law : laws) {
      if (law.id().equals(name)) {
        return ofScenario(law);
      }
    }
    throw new UnusableException(
        String.format(
            Locale.ROOT,
            "there is no law %s, allowed here: %s",
            name,
            laws.stream().map(Law::id).collect(Collectors.joining(", "))));
  }

  private Law ofScenario(Law law) throws UnusableException {
    if (scenario == null) {
      return law;
    }
    if (!(law instanceof AnyData)) {
      throw new UnusableException("--scenario must stand beside any_data, got " + law.id());
    }
    return new AnyData(ScenarioInput.read(scenario, err).setup().dataset());
  }

  private Sweep sweep(Law law) throws UnusableException {
    try {
      LawSettings settings = new LawSettings(law);
      for (Map.Entry<String, Double> change : changes.entrySet()) {
        settings = settings.with(change.getKey(), change.getValue());
      }
      return span == null
          ? Sweep.at(law, settings)
          : Sweep.over(law, settings, span.name(), span.from(), span.to(), span.points());
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(law.id() + ": " + refused.getMessage());
    }
  }
}
