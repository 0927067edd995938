package flatline.model.autopsy;

import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import flatline.model.vitals.Reading;
import java.util.OptionalLong;

/**
 * Where a silent unit is heading.
 *
 * @param largest its largest z over the training set, at most 0
 * @param rise by how much that rose per step lately; negative if it sinks
 * @param steps over how many steps it was measured
 */
public record Prognosis(double largest, double rise, int steps) {

  private static final int WINDOW = 100;

  /**
   * Measures a unit over the last steps before the one that is shown.
   *
   * @param timeline which stays where it is
   */
  public static Prognosis of(Timeline timeline, int contender, int layer, int unit) {
    // Of a stream, largest z on other samples tell nothing of a rise.
    long since = timeline.now().training().since(timeline.position());
    int steps = (int) Math.min(WINDOW, timeline.position() - since);
    double now = largest(timeline.now(), contender, layer, unit);
    double then =
        steps == 0
            ? now
            : largest(timeline.at(timeline.position() - steps), contender, layer, unit);
    return new Prognosis(now, steps == 0 ? 0 : (now - then) / steps, steps);
  }

  private static double largest(Trainer trainer, int contender, int layer, int unit) {
    return Reading.of(trainer.contenders().get(contender).network(), trainer.samples(), layer, unit)
        .largest();
  }

  /** Steps until it is active again at this pace; empty if it does not rise, or would take 2⁵³. */
  public OptionalLong stepsToReturn() {
    double needed = Math.floor(-largest / rise) + 1;
    return rise > 0 && needed < 0x1p53 ? OptionalLong.of((long) needed) : OptionalLong.empty();
  }
}
