package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.AxisText;
import flatline.cli.argument.ContenderName;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.Given;
import flatline.cli.argument.Noting;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.RunLength;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.StudyOptions;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.cli.report.StudySummary;
import flatline.interchange.result.StudyText;
import flatline.model.activation.Activation;
import flatline.model.scenario.Scenario;
import flatline.model.study.Cell;
import flatline.model.study.Plan;
import flatline.model.study.StudyAxis;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.model.work.VectorModule;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline study}: what contenders come to over many seeds, and over settings. */
final class StudyCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<String> source = ScenarioInput.parameter(arguments);

  private final Given<Integer> seeds =
      arguments
          .option("--seeds", "N", "Train each setting N times, with one seed after the other.")
          .required()
          .of(new Count());

  private final RunLength length = new RunLength(arguments.atMostOne());

  private final Given<List<Activation>> contenders =
      arguments
          .option(
              "--contenders",
              "LIST",
              "Train these instead of the scenario's: relu,leaky_relu:0.01,…")
          .list(new ContenderName());

  private final Given<List<StudyAxis>> axes =
      arguments
          .option(
              "--axis",
              "NAME=FROM:TO[:log]:COUNT",
              "Vary a setting: the path of its key in the file, or alpha, width, depth.")
          .each(new AxisText());

  private final Crew crew = new Crew(arguments);
  private final Noting noting = new Noting(arguments);
  private final StudyOptions options = new StudyOptions(arguments);

  StudyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        arguments.of(
            this, "study", "Trains a scenario with many seeds and says how its networks differ.");
    spec.usageMessage().footer("", "Ctrl-C ends it early; what is done by then is written.");
    return spec;
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    Plan plan = plan(ScenarioInput.read(source.get(), err));
    VectorModule.fetch();
    Optional<ResultOutput> file = options.output(out);
    try (StudyRun run = new StudyRun(StudyResults.none(plan), crew.size());
        Foreground foreground = new Foreground(run, err)) {
      foreground.run();
      StudyResults results = run.await().results();
      if (file.isPresent()) {
        options.write(
            file.get(),
            stream -> StudyText.writeCsv(results, stream),
            stream -> StudyText.writeJson(results, stream));
      }
      new StudySummary(file.filter(ResultOutput::isStandardOutput).isPresent() ? err : out)
          .print(results);
      return ExitStatus.DONE;
    }
  }

  private Plan plan(Scenario scenario) throws UnusableException {
    try {
      Scenario chosen =
          contenders.isGiven()
              ? scenario.with(builder -> builder.contenders(contenders.get()))
              : scenario;
      Plan plan = timed(Plan.grid(chosen, axes.or(List.of()), options.firstSeed(), seeds.get()));
      return plan.with(noting.detail());
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(ScenarioInput.name(source.get()) + ": " + refused.getMessage());
    }
  }

  private Plan timed(Plan plan) {
    List<Cell> cells =
        plan.cells().stream().map(cell -> new Cell(length.of(cell.scenario()), cell.at())).toList();
    return new Plan(plan.axes(), cells, plan.firstSeed(), plan.seeds(), plan.detail());
  }
}
