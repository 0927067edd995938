package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.Given;
import flatline.cli.argument.Noting;
import flatline.cli.argument.RemedyNames;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.RunLength;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.StudyOptions;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.cli.report.RemedySummary;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.remedy.Remedies;
import flatline.interchange.remedy.RemedyChange;
import flatline.interchange.result.RemedyText;
import flatline.model.remedy.RemedyPlan;
import flatline.model.remedy.RemedyTable;
import flatline.model.scenario.Scenario;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.model.work.VectorModule;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline remedies}: what helps against which cause of death. */
final class RemediesCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<List<String>> causes =
      arguments
          .option(
              "--causes",
              "SOURCE",
              "Rows: scenario files or presets, separated by commas; without this, four presets.")
          .list(String.class);

  private final Given<RemedyNames.Chosen> remedies =
      arguments
          .option(
              "--remedies",
              "LIST",
              "Columns, separated by commas: names such as clip 0.1, joined by + for some at once,"
                  + " or NAME={...} with keys of a scenario file; without this, the customary"
                  + " ones.")
          .of(new RemedyNames());

  private final Given<Integer> seeds =
      arguments
          .option("--seeds", "N", "Train each cell N times; ${DEFAULT-VALUE} without this.")
          .byDefault("50")
          .of(new Count());

  private final RunLength length = new RunLength(arguments.atMostOne());
  private final Crew crew = new Crew(arguments);
  private final Noting noting = new Noting(arguments);
  private final StudyOptions options = new StudyOptions(arguments);

  RemediesCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        arguments.of(
            this, "remedies", "Tries remedies against causes of dying units, over many seeds.");
    spec.usageMessage().footer("", "Ctrl-C ends it early; what is done by then is written.");
    return spec;
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    List<RemedyChange> columns =
        remedies.isGiven()
            ? remedies.get().changes()
            : Remedies.customary().stream().map(RemedyChange::of).toList();
    RemedyPlan plan = plan(columns);
    Optional<ResultOutput> file = options.output(out);
    VectorModule.fetch();
    try (StudyRun run = new StudyRun(StudyResults.none(plan.plan()), crew.size());
        Foreground foreground = new Foreground(run, err)) {
      foreground.run();
      StudyResults results = run.await().results();
      var text = new RemedyText(plan, results, columns);
      if (file.isPresent()) {
        options.write(file.get(), text::writeCsv, text::writeJson);
      }
      new RemedySummary(file.filter(ResultOutput::isStandardOutput).isPresent() ? err : out)
          .print(RemedyTable.of(plan, results));
      return ExitStatus.DONE;
    }
  }

  private RemedyPlan plan(List<RemedyChange> columns) throws UnusableException {
    List<RemedyPlan.Row> rows = new ArrayList<>();
    for (String source : causes.or(Remedies.CAUSES)) {
      rows.add(row(source, columns));
    }
    try {
      return RemedyPlan.of(
          rows,
          columns.stream().map(RemedyChange::name).toList(),
          options.firstSeed(),
          seeds.get(),
          noting.detail());
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(String.valueOf(refused.getMessage()));
    }
  }

  private RemedyPlan.Row row(String source, List<RemedyChange> columns) throws UnusableException {
    String name = ScenarioInput.name(source);
    Scenario given = ScenarioInput.read(source, err);
    String at = name;
    try {
      Scenario cause = length.of(Remedies.cause(given));
      List<Scenario> treated = new ArrayList<>();
      for (RemedyChange each : columns) {
        at = name + " with " + each.name();
        treated.add(each.in(cause));
      }
      return new RemedyPlan.Row(name, cause, treated);
    } catch (ScenarioException | IllegalArgumentException refused) {
      throw new UnusableException(at + ": " + refused.getMessage());
    }
  }
}
