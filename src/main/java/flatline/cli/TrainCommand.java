package flatline.cli;

import flatline.cli.argument.Itinerary;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.RunLength;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.TableInput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Summary;
import flatline.interchange.result.TrainingResult;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline train}: runs a scenario without a window. */
@Command(
    name = "train",
    description = "Trains the networks of a scenario and says what came of it.")
final class TrainCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "SOURCE",
      description =
          "A scenario file, a preset by its name, a line flatline:1:…, or a link of"
              + " TensorFlow Playground.")
  private String source = "";

  @ArgGroup private RunLength length = new RunLength();

  @Option(
      names = "--record",
      paramLabel = "N",
      split = ",",
      converter = StepCount.class,
      description =
          "Steps, or with --epochs epochs, to write down, separated by commas;"
              + " without this, the first and the last.")
  private List<Long> record = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the records to FILE as JSON; - is standard output.")
  private @Nullable String target;

  @Mixin private TableInput table = new TableInput();

  TrainCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    Scenario scenario = table.in(ScenarioInput.read(source, err), err);
    Itinerary itinerary = Itinerary.of(scenario, length.steps(), length.epochs(), record);
    ResultOutput json = target == null ? null : ResultOutput.of(target, out);
    TrainingResult result = new Recorder(scenario, itinerary).run();
    if (json != null) {
      json.write(result::writeTo);
    }
    // The summary must not get between the lines of the JSON.
    new Summary(json != null && json.isStandardOutput() ? err : out).print(result);
    return ExitStatus.DONE;
  }
}
