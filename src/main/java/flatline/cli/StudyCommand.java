package flatline.cli;

import flatline.cli.argument.AxisText;
import flatline.cli.argument.ContenderName;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline study}: what contenders come to over many seeds, and over settings. */
@Command(
    name = "study",
    description = "Trains a scenario with many seeds and says how its networks differ.",
    footer = {"", "Ctrl-C ends it early; what is done by then is written."})
final class StudyCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "SOURCE",
      description =
          "A scenario file, a preset by its name, a line flatline:1:…, or a link of"
              + " TensorFlow Playground.")
  private String source = "";

  @Option(
      names = "--seeds",
      paramLabel = "N",
      required = true,
      converter = Count.class,
      description = "Train each setting N times, with one seed after the other.")
  private int seeds;

  @ArgGroup private RunLength length = new RunLength();

  @Option(
      names = "--contenders",
      paramLabel = "LIST",
      split = ",",
      converter = ContenderName.class,
      description = "Train these instead of the scenario's: relu,leaky_relu:0.01,…")
  private List<Activation> contenders = List.of();

  @Option(
      names = "--axis",
      paramLabel = "NAME=FROM:TO[:log]:COUNT",
      converter = AxisText.class,
      description = "Vary a setting: the path of its key in the file, or alpha, width, depth.")
  private List<StudyAxis> axes = List.of();

  @Mixin private Crew crew = new Crew();

  @Mixin private Noting noting = new Noting();

  @Mixin private StudyOptions options = new StudyOptions();

  StudyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    Plan plan = plan(ScenarioInput.read(source, err));
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
          contenders.isEmpty()
              ? scenario
              : scenario.with(builder -> builder.contenders(contenders));
      Plan plan = timed(Plan.grid(chosen, axes, options.firstSeed(), seeds));
      return plan.with(noting.detail());
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(ScenarioInput.name(source) + ": " + refused.getMessage());
    }
  }

  private Plan timed(Plan plan) {
    List<Cell> cells =
        plan.cells().stream().map(cell -> new Cell(length.of(cell.scenario()), cell.at())).toList();
    return new Plan(plan.axes(), cells, plan.firstSeed(), plan.seeds(), plan.detail());
  }
}
