package flatline.cli;

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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code flatline convert}: writes a scenario out with every key, its run with every number, or
 * what is shared of it.
 */
@Command(
    name = "convert",
    description = "Writes a scenario as a file with every key, as a line, or as a link.")
final class ConvertCommand implements Callable<Integer> {

  /** In what short form to write. */
  static final class Shared {

    @Option(
        names = "--link",
        description =
            "Print the link of TensorFlow Playground that comes closest, and to standard error in"
                + " what the page differs; exit status 2 if there is none.")
    boolean link;

    @Option(
        names = "--line",
        description = "Print the scenario as one line, flatline:1:…, which opens as a file does.")
    boolean line;

    boolean isAsked() {
      return link || line;
    }
  }

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "SOURCE",
      description =
          "A scenario file, a preset by its name, a line flatline:1:…, or a link of"
              + " TensorFlow Playground.")
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
      description =
          "The file to write; - is standard output. With --link or --line it may be left out.")
  private @Nullable String target;

  @ArgGroup private Shared shared = new Shared();

  @Mixin private TableInput table = new TableInput();

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
    if (target == null && !shared.isAsked()) {
      throw new UnusableException("--out FILE, --link or --line must be given");
    }
    Scenario scenario = table.in(ScenarioInput.read(source, err), err);
    ResultOutput file = ResultOutput.of(target == null ? "-" : target, out);
    byte[] text = text(scenario);
    file.write(to -> to.write(text));
    return ExitStatus.DONE;
  }

  private byte[] text(Scenario scenario) throws UnusableException {
    try {
      Scenario asked = explicit ? writtenOut(scenario) : scenario;
      if (shared.link) {
        return line(GapLines.link(LinkOffer.of(asked), ScenarioInput.name(source), err));
      }
      return shared.line ? line(ScenarioLine.write(asked)) : ScenarioText.write(asked);
    } catch (ScenarioException tooLarge) {
      throw new UnusableException(ScenarioInput.name(source) + ": " + tooLarge.getMessage());
    }
  }

  private static byte[] line(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Scenario writtenOut(Scenario scenario) throws ScenarioException {
    return ExplicitScenario.of(
        scenario, steps == null ? scenario.setup().training().steps() : steps);
  }
}
