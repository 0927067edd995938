package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.TableInput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.GapLines;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.LinkOffer;
import flatline.interchange.scenario.ExplicitScenario;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code flatline convert}: writes a scenario out with every key, its run with every number, or
 * what is shared of it.
 */
final class ConvertCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<String> source = ScenarioInput.parameter(arguments);

  private final Given<Boolean> explicit =
      arguments.flag(
          "--explicit",
          "Write points, first weights and minibatches out, so that a script in any language can"
              + " replay the run.");

  private final Given<Long> steps =
      arguments
          .option("--steps", "N", "With --explicit: only the first N steps.")
          .of(new StepCount());

  private final Given<String> target =
      arguments
          .option(
              "--out",
              "FILE",
              "The file to write; - is standard output. With --link or --line it may be left out.")
          .text();

  private final Arguments shared = arguments.atMostOne();

  private final Given<Boolean> link =
      shared.flag(
          "--link",
          "Print the link of TensorFlow Playground that comes closest, and to standard error in"
              + " what the page differs; exit status 2 if there is none.");

  private final Given<Boolean> line =
      shared.flag(
          "--line", "Print the scenario as one line, flatline:1:…, which opens as a file does.");

  private final TableInput table = new TableInput(arguments);

  ConvertCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    return arguments.of(
        this, "convert", "Writes a scenario as a file with every key, as a line, or as a link.");
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    if (steps.isGiven() && !explicit.isGiven()) {
      throw new UnusableException("--steps must stand beside --explicit, got it alone");
    }
    if (steps.isGiven() && steps.get() == 0) {
      throw new UnusableException("--steps must be 1 or more, got 0");
    }
    if (!target.isGiven() && !link.isGiven() && !line.isGiven()) {
      throw new UnusableException("--out FILE, --link or --line must be given");
    }
    Scenario scenario = table.in(ScenarioInput.read(source.get(), err), err);
    ResultOutput file = ResultOutput.of(target.or("-"), out);
    byte[] text = text(scenario);
    file.write(to -> to.write(text));
    return ExitStatus.DONE;
  }

  private byte[] text(Scenario scenario) throws UnusableException {
    try {
      Scenario asked = explicit.isGiven() ? writtenOut(scenario) : scenario;
      if (link.isGiven()) {
        return written(GapLines.link(LinkOffer.of(asked), ScenarioInput.name(source.get()), err));
      }
      return line.isGiven() ? written(ScenarioLine.write(asked)) : ScenarioText.write(asked);
    } catch (ScenarioException tooLarge) {
      throw new UnusableException(ScenarioInput.name(source.get()) + ": " + tooLarge.getMessage());
    }
  }

  private static byte[] written(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Scenario writtenOut(Scenario scenario) throws ScenarioException {
    return ExplicitScenario.of(scenario, steps.or(scenario.setup().training().steps()));
  }
}
