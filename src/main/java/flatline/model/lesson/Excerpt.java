package flatline.model.lesson;

import flatline.model.scenario.Scenario;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A piece of a run.
 *
 * @param scenario what runs
 * @param from the step at which it stands when the lesson comes to it
 * @param motion how it goes on from there; empty to stand still
 */
public record Excerpt(Scenario scenario, long from, Optional<Motion> motion) {

  /** The most steps into a run that a lesson may go: a class waits for them. */
  public static final long MOST_STEPS = 1_000_000;

  /**
   * Play up to a step.
   *
   * @param to the step at which it stops
   * @param stepsPerSecond how fast; empty for the speed that is set
   */
  public record Motion(long to, OptionalDouble stepsPerSecond) {}

  /** A run at its start. */
  public static Excerpt atStart(Scenario scenario) {
    return new Excerpt(scenario, 0, Optional.empty());
  }

  /** The step at which it stands in the end. */
  public long to() {
    return motion.map(Motion::to).orElse(from);
  }
}
