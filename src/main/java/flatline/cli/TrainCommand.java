package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
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
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline train}: runs a scenario without a window. */
final class TrainCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<String> source = ScenarioInput.parameter(arguments);

  private final RunLength length = new RunLength(arguments.atMostOne());

  private final Given<List<Long>> record =
      arguments
          .option(
              "--record",
              "N",
              "Steps, or with --epochs epochs, to write down, separated by commas;"
                  + " without this, the first and the last.")
          .list(new StepCount());

  private final Given<String> target =
      arguments
          .option("--out", "FILE", "Write the records to FILE as JSON; - is standard output.")
          .text();

  private final TableInput table = new TableInput(arguments);

  TrainCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    return arguments.of(
        this, "train", "Trains the networks of a scenario and says what came of it.");
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    Scenario scenario = table.in(ScenarioInput.read(source.get(), err), err);
    Itinerary itinerary = Itinerary.of(scenario, length, record.or(List.of()));
    ResultOutput json = target.isGiven() ? ResultOutput.of(target.get(), out) : null;
    TrainingResult result = new Recorder(scenario, itinerary).run();
    if (json != null) {
      json.write(result::writeTo);
    }
    // The summary must not get between the lines of the JSON.
    new Summary(json != null && json.isStandardOutput() ? err : out).print(result);
    return ExitStatus.DONE;
  }
}
