package flatline.cli;

import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.UnusableException;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ExplicitScenario;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline convert}: writes a scenario out with every key, or its run with every number. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a scenario as a file with every key.")
final class ConvertCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "SOURCE",
      description = "A scenario file, a preset by its name, or a link of TensorFlow Playground.")
  private String source = "";

  @Option(
      names = "--explicit",
      description =
          "Write points, first weights and minibatches out, so that a script in any language can"
              + " replay the run.")
  private boolean explicit;

  @Option(
      names = "--steps",
      paramLabel = "N",
      converter = StepCount.class,
      description = "With --explicit: only the first N steps.")
  private @Nullable Long steps;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; - is standard output.")
  private String target = "";

  ConvertCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    if (steps != null && !explicit) {
      throw new UnusableException("--steps must stand beside --explicit, got it alone");
    }
    if (steps != null && steps == 0) {
      throw new UnusableException("--steps must be 1 or more, got 0");
    }
    Scenario scenario = ScenarioInput.read(source, err);
    ResultOutput file = ResultOutput.of(target, out);
    byte[] text = text(scenario);
    file.write(to -> to.write(text));
    return ExitStatus.DONE;
  }

  private byte[] text(Scenario scenario) throws UnusableException {
    try {
      return ScenarioText.write(explicit ? writtenOut(scenario) : scenario);
    } catch (ScenarioException tooLarge) {
      throw new UnusableException(source + ": " + tooLarge.getMessage());
    }
  }

  private Scenario writtenOut(Scenario scenario) throws ScenarioException {
    return ExplicitScenario.of(
        scenario, steps == null ? scenario.setup().training().steps() : steps);
  }
}
