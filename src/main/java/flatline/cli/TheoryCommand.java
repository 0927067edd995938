package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.Given;
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
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline theory}: holds what the literature proves to networks drawn at random. */
final class TheoryCommand implements Callable<Integer> {

  private static final int DRAWN = 100_000;
  private static final int TRAINED = 2_000;

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<String> id =
      arguments.optionalParameter("LAW", "Without it, all are listed.");

  private final Given<Map<String, Double>> changes =
      arguments.option("--set", "NAME=VALUE", "Give a parameter a value.").map(Double.class);

  private final Given<SweepText> over =
      arguments
          .option("--over", "NAME=FROM:TO:POINTS", "Measure a curve over a parameter.")
          .of(new SweepText.Converter());

  private final Given<String> scenario =
      arguments
          .option("--scenario", "FILE", "With the law any_data: take the data of this scenario.")
          .text();

  private final Given<Integer> networks =
      arguments
          .option(
              "--networks",
              "N",
              "Networks for each point; 100000 without this, or 2000 that are trained.")
          .of(new Count());

  private final Given<Long> seed =
      arguments
          .option("--seed", "N", "The seed of all chance; ${DEFAULT-VALUE} without this.")
          .byDefault("1")
          .of(Long.class);

  private final Crew crew = new Crew(arguments);

  private final Given<String> target =
      arguments
          .option("--out", "FILE", "Write the points to FILE as JSON; - is standard output.")
          .text();

  TheoryCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        arguments.of(
            this,
            "theory",
            "Lists what is known of dead units and networks, or measures one of it.");
    spec.usageMessage()
        .footer("", "Exit status 1 if law and measurement differ by more than chance.");
    return spec;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    if (!id.isGiven()) {
      list();
      return ExitStatus.DONE;
    }
    Sweep sweep = sweep(law(id.get()));
    ResultOutput json = target.isGiven() ? ResultOutput.of(target.get(), out) : null;
    try (Survey survey = new Survey(sweep, networks(sweep.law()), seed.get(), crew.size());
        Foreground foreground = new Foreground(survey, err)) {
      foreground.run();
      SurveySnapshot result = survey.snapshot();
      if (json != null) {
        json.write(stream -> TheoryText.write(sweep, seed.get(), result, stream));
      }
      new TheorySummary(json != null && json.isStandardOutput() ? err : out).print(sweep, result);
      return result.verdict() == Agreement.DISAGREES ? ExitStatus.FAILED : ExitStatus.DONE;
    }
  }

  private int networks(Law law) {
    int customary = law.isProved() ? DRAWN : TRAINED;
    return networks.isGiven() ? networks.get() : customary;
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
    if (!scenario.isGiven()) {
      return law;
    }
    if (!(law instanceof AnyData)) {
      throw new UnusableException("--scenario must stand beside any_data, got " + law.id());
    }
    return new AnyData(ScenarioInput.read(scenario.get(), err).setup().dataset());
  }

  private Sweep sweep(Law law) throws UnusableException {
    try {
      LawSettings settings = new LawSettings(law);
      for (Map.Entry<String, Double> change : changes.or(Map.of()).entrySet()) {
        settings = settings.with(change.getKey(), change.getValue());
      }
      if (!over.isGiven()) {
        return Sweep.at(law, settings);
      }
      SweepText span = over.get();
      return Sweep.over(law, settings, span.name(), span.from(), span.to(), span.points());
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(law.id() + ": " + refused.getMessage());
    }
  }
}
