package flatline.cli;

import flatline.cli.argument.CodeName;
import flatline.cli.argument.UnusableException;
import flatline.interchange.code.CodeTarget;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline export}: takes a run elsewhere. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a run as code that repeats it without this program.",
    footer = {
      "",
      "Code:",
      "  numpy            the run as a script that needs NumPy alone",
      "  pytorch          the run as a script for PyTorch",
      "  keras            the run as a script for Keras 3",
      "  monitor-pytorch  what finds dead units in your own PyTorch model; of no run",
      "  monitor-keras    what finds dead units in your own Keras model; of no run",
      "Examples:",
      "  flatline export --code pytorch opening --epochs 100 --out opening.py",
      "  flatline export --code monitor-pytorch --out monitor.py"
    })
final class ExportCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..1",
      description =
          "A scenario file, a preset by its name, or a link of TensorFlow Playground; monitors need"
              + " none.")
  private @Nullable String source;

  @Option(
      names = "--code",
      paramLabel = "KIND",
      required = true,
      converter = CodeName.class,
      description =
          "Write code: numpy, pytorch or keras, with data, first weights and minibatches in it; or"
              + " monitor-pytorch or monitor-keras.")
  private CodeTarget code = CodeTarget.NUMPY;

  @Mixin private CodeOptions options = new CodeOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; without this, or with -, standard output.")
  private String target = "-";

  ExportCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    new CodeExport(out, err).write(code, source, options, target);
    return ExitStatus.DONE;
  }
}
