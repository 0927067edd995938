package flatline.cli;

import flatline.cli.argument.UnusableException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The program without a command: says what there is. */
final class FlatlineCommand implements Callable<Integer> {

  /** Described by hand: no annotation has to be looked for before the command that is meant. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(new FlatlineCommand()).name("flatline");
    spec.usageMessage()
        .description("What an activation function does to a neural network, exact and live.")
        .footer(
            "",
            "flatline alone opens the window, flatline FILE.flatline the window with that"
                + " scenario.",
            "Exit status: 0 done, 1 the run failed or a check did not hold, 2 unusable arguments or"
                + " input.");
    return StandardOptions.addTo(spec);
  }

  @Override
  public Integer call() throws UnusableException {
    throw new UnusableException(
        "a command must be given: " + String.join(", ", CommandRunner.NAMES));
  }
}
