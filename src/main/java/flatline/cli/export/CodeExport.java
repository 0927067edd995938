package flatline.cli.export;

import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.UnusableException;
import flatline.interchange.code.CodeTarget;
import flatline.interchange.code.MonitorCode;
import flatline.interchange.code.RunCode;
import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes code: of a run, or what watches the units of any model. */
public final class CodeExport {

  private final PrintStream out;
  private final PrintStream err;

  public CodeExport(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Writes it.
   *
   * @param source of the run; none for what is of no run
   * @param file where to
   */
  public void write(CodeTarget target, @Nullable String source, CodeOptions options, String file)
      throws UnusableException, IOException {
    String code =
        target.isMonitor() ? monitor(target, source, options) : run(target, source, options);
    ResultOutput.of(file, out).write(to -> to.write(code.getBytes(StandardCharsets.UTF_8)));
  }

  private static String monitor(CodeTarget target, @Nullable String source, CodeOptions options)
      throws UnusableException {
    String more = source == null ? options.given().orElse("") : source;
    if (!more.isEmpty()) {
      throw new UnusableException(
          "--code " + target.id() + " is of no run, and needs nothing but --out; got " + more);
    }
    return MonitorCode.of(target);
  }

  private String run(CodeTarget target, @Nullable String source, CodeOptions options)
      throws UnusableException {
    if (source == null) {
      throw new UnusableException("SOURCE must be given beside --code " + target.id());
    }
    Scenario scenario = ScenarioInput.read(source, err);
    try {
      return RunCode.of(scenario, target, options.steps(scenario), options.every(scenario));
    } catch (ScenarioException unusable) {
      throw new UnusableException(source + ": " + unusable.getMessage());
    }
  }
}
