package flatline.model.study;

import flatline.model.scenario.Scenario;
import java.util.List;

/**
 * One setting of a study.
 *
 * @param scenario what is trained, with one seed after another in place of its own
 * @param at its value on each axis
 */
public record Cell(Scenario scenario, List<Double> at) {

  /** Copies the list. */
  public Cell {
    at = List.copyOf(at);
  }

  /** The run of one seed, as the Training page would make it. */
  public Scenario with(long seed) {
    return scenario.with(builder -> builder.seed(seed));
  }
}
