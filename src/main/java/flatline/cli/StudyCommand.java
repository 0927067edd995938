package flatline.cli;

import flatline.cli.argument.AxisText;
import flatline.cli.argument.ContenderName;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.RunLength;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.cli.report.StudySummary;
import flatline.interchange.result.StudyText;
import flatline.model.activation.Activation;
import flatline.model.lanes.Detail;
import flatline.model.scenario.Scenario;
import flatline.model.study.Cell;
import flatline.model.study.Plan;
import flatline.model.study.StudyAxis;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.model.training.Epochs;
import flatline.model.work.VectorModule;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline study}: what contenders come to over many seeds, and over settings. */
@Command(
    name = "study",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains a scenario with many seeds and says how its networks differ.",
    footer = {"", "Ctrl-C ends it early; what is done by then is written."})
final class StudyCommand implements Callable<Integer> {

  private static final String CSV = ".csv";

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

  @Option(
      names = "--first-seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The first of the seeds; ${DEFAULT-VALUE} without this.")
  private long firstSeed;

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

  @Option(
      names = "--events",
      description = "Note deaths and returns after every step too, which takes longer.")
  private boolean events;

  @Mixin private Crew crew = new Crew();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write the results to FILE: a line for each run if its name ends in .csv, else JSON;"
              + " - is standard output.")
  private @Nullable String target;

  StudyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    Plan plan = plan(ScenarioInput.read(source, err));
    VectorModule.fetch();
    ResultOutput file = target == null ? null : ResultOutput.of(target, out);
    try (StudyRun run = new StudyRun(StudyResults.none(plan), crew.size());
        Foreground foreground = new Foreground(run, err)) {
      foreground.run();
      StudyResults results = run.await().results();
      if (file != null && target != null && target.endsWith(CSV)) {
        file.write(stream -> StudyText.writeCsv(results, stream));
      } else if (file != null) {
        file.write(stream -> StudyText.writeJson(results, stream));
      }
      new StudySummary(file != null && file.isStandardOutput() ? err : out).print(results);
      return ExitStatus.DONE;
    }
  }

  private Plan plan(Scenario scenario) throws UnusableException {
    try {
      Scenario chosen =
          contenders.isEmpty()
              ? scenario
              : scenario.with(builder -> builder.contenders(contenders));
      Plan plan = timed(Plan.grid(chosen, axes, firstSeed, seeds));
      return events ? plan.with(Detail.EVENTS) : plan;
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(ScenarioInput.name(source) + ": " + refused.getMessage());
    }
  }

  /** Gives each cell the length that was asked for: epochs are as long as its own data. */
  private Plan timed(Plan plan) {
    Long steps = length.steps();
    Long epochs = length.epochs();
    if (steps == null && epochs == null) {
      return plan;
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : plan.cells()) {
      long count =
          steps != null ? steps : Epochs.steps(cell.scenario(), epochs == null ? 0 : epochs);
      cells.add(new Cell(cell.scenario().with(builder -> builder.steps(count)), cell.at()));
    }
    return new Plan(plan.axes(), cells, plan.firstSeed(), plan.seeds(), plan.detail());
  }
}
