package flatline.cli.argument;

import flatline.model.scenario.Scenario;
import flatline.model.training.batch.Epochs;

/** How long a run is: so many steps or so many epochs, or as the scenario has it. */
public final class RunLength {

  private final Given<Long> steps;
  private final Given<Long> epochs;

  /**
   * Adds its two options.
   *
   * @param either of which at most one may be given
   */
  public RunLength(Arguments either) {
    steps =
        either
            .option("--steps", "N", "Make N steps; without this, as many as the scenario says.")
            .of(new StepCount());
    epochs =
        either.option("--epochs", "N", "Pass N times over the data instead.").of(new StepCount());
  }

  /** The number of steps, if it was given. */
  public Given<Long> steps() {
    return steps;
  }

  /** The number of epochs, if it was given instead. */
  public Given<Long> epochs() {
    return epochs;
  }

  /** A scenario of this length; its epochs are as long as its own data. */
  public Scenario of(Scenario scenario) {
    if (!steps.isGiven() && !epochs.isGiven()) {
      return scenario;
    }
    long count = steps.isGiven() ? steps.get() : Epochs.steps(scenario, epochs.get());
    return scenario.with(builder -> builder.steps(count));
  }
}
