package flatline.cli.export;

import flatline.cli.argument.RunLength;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.UnusableException;
import flatline.interchange.code.RunCode;
import flatline.model.scenario.Scenario;
import flatline.model.training.Epochs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How long a script's run is, and how often it prints. */
public final class CodeOptions {

  @ArgGroup(heading = "Of code:%n")
  private RunLength length = new RunLength();

  @Option(
      names = "--every",
      paramLabel = "N",
      converter = StepCount.class,
      description =
          "Of code: the script prints every N steps; without this, once an epoch. Of a film: a"
              + " frame for every N steps instead of --frames.")
  private @Nullable Long every;

  /** Whether one of these options was given. */
  public boolean isGiven() {
    return !given().isEmpty();
  }

  /** Whether {@code --every} is the only one. */
  public boolean isStrideAlone() {
    return length.steps() == null && length.epochs() == null;
  }

  /** {@code --every}, if it was given. */
  public @Nullable Long every() {
    return every;
  }

  /** The first of them that was; empty if none was. */
  public String given() {
    return length.steps() != null
        ? "--steps"
        : length.epochs() != null ? "--epochs" : every != null ? "--every" : "";
  }

  /**
   * The length of the run.
   *
   * @throws UnusableException if it is none, or the scenario has not so many epochs
   */
  long steps(Scenario scenario) throws UnusableException {
    Long epochs = length.epochs();
    if (epochs == null) {
      Long steps = length.steps();
      return steps == null ? scenario.setup().training().steps() : atLeastOne("--steps", steps);
    }
    try {
      return Epochs.steps(scenario, atLeastOne("--epochs", epochs));
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
    return every == null ? RunCode.epoch(scenario) : atLeastOne("--every", every);
  }

  private static long atLeastOne(String option, long value) throws UnusableException {
    if (value < 1) {
      throw new UnusableException(option + " must be 1 or more, got " + value);
    }
    return value;
  }
}
