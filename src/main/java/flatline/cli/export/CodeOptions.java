package flatline.cli.export;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
import flatline.cli.argument.RunLength;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.UnusableException;
import flatline.interchange.code.RunCode;
import flatline.model.scenario.Scenario;
import flatline.model.training.batch.Epochs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a script's run is, and how often it prints. */
public final class CodeOptions {

  private final RunLength length;
  private final Given<Long> every;

  /** Adds its options. */
  public CodeOptions(Arguments arguments) {
    length = new RunLength(arguments.atMostOne("Of code:%n"));
    every =
        arguments
            .option(
                "--every",
                "N",
                "Of code: the script prints every N steps; without this, once an epoch. Of a film:"
                    + " a frame for every N steps instead of --frames.")
            .of(new StepCount());
  }

  /** Those that say how long a script's run is. */
  public List<Given<?>> length() {
    return List.of(length.steps(), length.epochs());
  }

  /** {@code --every}. */
  public Given<Long> every() {
    return every;
  }

  /** The name of the first of them that was given, if one was. */
  Optional<String> given() {
    return Stream.of(length.steps(), length.epochs(), every)
        .filter(Given::isGiven)
        .map(Given::name)
        .findFirst();
  }

  /**
   * The length of the run.
   *
   * @throws UnusableException if it is none, or the scenario has not so many epochs
   */
  long steps(Scenario scenario) throws UnusableException {
    if (!length.epochs().isGiven()) {
      return atLeastOne(length.steps(), scenario.setup().training().steps());
    }
    try {
      return Epochs.steps(scenario, atLeastOne(length.epochs(), 1));
    } catch (IllegalArgumentException tooMany) {
      throw new UnusableException("--" + tooMany.getMessage());
    }
  }

  /**
   * After how many steps the script prints.
   *
   * @throws UnusableException if it is none
   */
  long every(Scenario scenario) throws UnusableException {
    return atLeastOne(every, RunCode.epoch(scenario));
  }

  private static long atLeastOne(Given<Long> option, long customary) throws UnusableException {
    if (option.isGiven() && option.get() < 1) {
      throw new UnusableException(option.name() + " must be 1 or more, got " + option.get());
    }
    return option.or(customary);
  }
}
