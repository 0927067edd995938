package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.ContenderName;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.Given;
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
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline longrun}: what a million steps of slowly changing data do to five units. */
final class LongRunCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<List<Activation>> contenders =
      arguments
          .option(
              "--contenders",
              "LIST",
              "Train these: relu,leaky_relu:0.01,…; identity is one linear unit on the inputs."
                  + " Without this, the customary six.")
          .list(new ContenderName());

  private final Given<List<Double>> rates =
      arguments
          .option(
              "--rates",
              "LIST",
              "Learning rates, each tried with all: 0.01,0.001,… Without this, 0.01.")
          .list(Double.class);

  private final Given<Long> steps =
      arguments
          .option(
              "--steps",
              "N",
              "Samples of each run, a multiple of 200000; ${DEFAULT-VALUE} without this.")
          .byDefault("1000000")
          .of(new StepCount());

  private final Given<Integer> seeds =
      arguments
          .option("--seeds", "N", "Train each N times; ${DEFAULT-VALUE} without this.")
          .byDefault("10")
          .of(new Count());

  private final Crew crew = new Crew(arguments);
  private final StudyOptions options = new StudyOptions(arguments);

  LongRunCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        arguments.of(
            this,
            "longrun",
            "Trains networks of five hidden units on a target that changes slowly, one sample a"
                + " step.",
            "After Dohare et al. 2024, Loss of plasticity in deep continual learning.");
    spec.usageMessage().footer("", "Ctrl-C ends it early; what is done by then is written.");
    return spec;
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
      return new LongRunPlan(
          contenders.or(LongRunPlan.customary()),
          rates.or(List.of(LongRunPlan.CUSTOMARY_RATE)),
          steps.get(),
          seeds.get(),
          options.firstSeed());
    } catch (IllegalArgumentException refused) {
      throw new UnusableException(String.valueOf(refused.getMessage()));
    }
  }
}
