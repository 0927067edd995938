package flatline.cli;

import flatline.cli.argument.ContenderName;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.StudyOptions;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.cli.report.LongRunSummary;
import flatline.interchange.result.LongRunText;
import flatline.model.activation.Activation;
import flatline.model.stream.LongRun;
import flatline.model.stream.LongRunPlan;
import flatline.model.stream.LongRunSnapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code flatline longrun}: what a million steps of slowly changing data do to five units. */
@Command(
    name = "longrun",
    description = {
      "Trains networks of five hidden units on a target that changes slowly, one sample a step.",
      "After Dohare et al. 2024, Loss of plasticity in deep continual learning."
    },
    footer = {"", "Ctrl-C ends it early; what is done by then is written."})
final class LongRunCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--contenders",
      paramLabel = "LIST",
      split = ",",
      converter = ContenderName.class,
      description =
          "Train these: relu,leaky_relu:0.01,…; identity is one linear unit on the inputs."
              + " Without this, the customary six.")
  private List<Activation> contenders = LongRunPlan.customary();

  @Option(
      names = "--rates",
      paramLabel = "LIST",
      split = ",",
      description = "Learning rates, each tried with all: 0.01,0.001,… Without this, 0.01.")
  private List<Double> rates = List.of(LongRunPlan.CUSTOMARY_RATE);

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "1000000",
      converter = StepCount.class,
      description = "Samples of each run, a multiple of 200000; ${DEFAULT-VALUE} without this.")
  private long steps;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "10",
      converter = Count.class,
      description = "Train each N times; ${DEFAULT-VALUE} without this.")
  private int seeds;

  @Mixin private Crew crew = new Crew();

  @Mixin private StudyOptions options = new StudyOptions();

  LongRunCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    LongRunPlan plan = plan();
    Optional<ResultOutput> file = options.output(out);
    try (LongRun run = new LongRun(plan, crew.size());
        Foreground foreground = new Foreground(run, err)) {
      foreground.run();
      LongRunSnapshot result = run.snapshot();
      if (file.isPresent()) {
        var text = new LongRunText(result);
        options.write(file.get(), text::writeCsv, text::writeJson);
      }
      new LongRunSummary(file.filter(ResultOutput::isStandardOutput).isPresent() ? err : out)
          .print(result);
      return ExitStatus.DONE;
    }
  }

  private LongRunPlan plan() throws UnusableException {
    try {
      return new LongRunPlan(contenders, rates, steps, seeds, options.firstSeed());
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(String.valueOf(refused.getMessage()));
    }
  }
}
