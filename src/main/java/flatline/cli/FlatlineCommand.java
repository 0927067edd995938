package flatline.cli;

import flatline.cli.argument.UnusableException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a command: says what there is. */
@Command(
    name = "flatline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "What an activation function does to a neural network, exact and live.",
    footer = {
      "",
      "flatline alone opens the window, flatline FILE.flatline the window with that scenario.",
      "Exit status: 0 done, 1 the run failed or a check did not hold, 2 unusable arguments or"
          + " input."
    })
final class FlatlineCommand implements Callable<Integer> {

  @Override
  public Integer call() throws UnusableException {
    throw new UnusableException(
        "a command must be given: " + String.join(", ", CommandRunner.NAMES));
  }
}
