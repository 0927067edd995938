package flatline.cli.argument;

import flatline.model.scenario.Scenario;
import flatline.model.training.Epochs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a run is: so many steps or so many epochs, or as the scenario has it. */
public final class RunLength {

  @Option(
      names = "--steps",
      paramLabel = "N",
      converter = StepCount.class,
      description = "Make N steps; without this, as many as the scenario says.")
  private @Nullable Long steps;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = StepCount.class,
      description = "Pass N times over the data instead.")
  private @Nullable Long epochs;

  /** The number of steps, if it was given. */
  public @Nullable Long steps() {
    return steps;
  }

  /** The number of epochs, if it was given instead. */
  public @Nullable Long epochs() {
    return epochs;
  }

  /** A scenario of this length; its epochs are as long as its own data. */
  public Scenario of(Scenario scenario) {
    if (steps == null && epochs == null) {
      return scenario;
    }
    long count = steps != null ? steps : Epochs.steps(scenario, epochs == null ? 0 : epochs);
    return scenario.with(builder -> builder.steps(count));
  }
}
