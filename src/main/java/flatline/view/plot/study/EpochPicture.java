package flatline.view.plot.study;

import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import java.util.List;

/**
 * What is painted of a figure by epoch.
 *
 * @param lines each with one stop at least
 * @param epochs the last epoch of the axis
 */
public record EpochPicture(List<Line> lines, int epochs) {

  /**
   * A figure after an epoch.
   *
   * @param band on the scale on which it is drawn
   */
  public record Stop(int epoch, Band band) {}

  /**
   * The figures of an activation.
   *
   * @param name stands at its end
   * @param stops in the order of their epochs
   */
  public record Line(Activation activation, String name, List<Stop> stops) {

    /** Copies the list. */
    public Line {
      stops = List.copyOf(stops);
    }
  }

  /** Copies the list. */
  public EpochPicture {
    lines = List.copyOf(lines);
  }
}
