package flatline.view.plot.time;

import flatline.model.number.Numbers;
import flatline.view.plot.Ticks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An upright axis from 0 on: even up to a knee and by powers above it, so that a curve that runs
 * away stays in sight beside one that does not.
 *
 * @param knee up to where it is even, above 0
 * @param high where it ends, finite, at least the knee; the knee itself if it is even all along
 */
record BrokenAxis(double knee, double high) {

  /** The part of a broken axis that is even. */
  private static final double EVEN = 0.72;

  /** How near the end a number may stand, of the distance that numbers have. */
  private static final double NEAREST = 0.65;

  private static final double FINEST = 1e-3;
  private static final double THOUSAND = 1e3;
  private static final double LARGEST = 1e6;
  private static final String ONE_TIMES = "1·";

  /** An axis that is even all along. */
  static BrokenAxis even(double high) {
    return new BrokenAxis(high, high);
  }

  boolean isBroken() {
    return high > knee;
  }

  /** Where the even part ends, as a share of the axis. */
  double evenShare() {
    return isBroken() ? EVEN : 1;
  }

  /** Where a value lies, as a share of the axis. */
  double place(double value) {
    if (!isBroken() || value <= knee) {
      return evenShare() * value / knee;
    }
    double decades = Math.log10(high) - Math.log10(knee);
    return EVEN + (1 - EVEN) * (Math.log10(value) - Math.log10(knee)) / decades;
  }

  /**
   * Round numbers, at their places: along the even part, and of what is above it the end and, from
   * there down, powers of ten.
   *
   * @param most how many fit along the whole axis
   * @param leastStep the smallest distance of two on the even part
   */
  List<Ticks.Tick> ticks(double most, double leastStep) {
    var ticks = new ArrayList<Ticks.Tick>();
    int even = Math.clamp((int) (most * evenShare()), 1, 4);
    for (Ticks.Tick tick : Ticks.between(0, knee, even, leastStep)) {
      ticks.add(new Ticks.Tick(place(tick.value()), label(tick)));
    }
    if (isBroken()) {
      above(ticks, 1 / most);
    }
    ticks.sort(Comparator.comparingDouble(Ticks.Tick::value));
    return ticks;
  }

  /** The ends are always told; of the knee and the powers of ten those that have room. */
  private void above(List<Ticks.Tick> ticks, double apart) {
    ticks.removeIf(tick -> tick.value() > EVEN - apart);
    if (EVEN <= 1 - NEAREST * apart) {
      ticks.add(new Ticks.Tick(EVEN, written(knee)));
    }
    ticks.add(new Ticks.Tick(1, written(high)));
    double lowest = 1;
    for (int power = (int) Math.floor(Math.log10(high)); Math.pow(10, power) > knee; power--) {
      double place = place(Math.pow(10, power));
      if (place <= lowest - apart && place >= EVEN + apart) {
        ticks.add(new Ticks.Tick(place, written(Math.pow(10, power))));
        lowest = place;
      }
    }
  }

  private String label(Ticks.Tick tick) {
    return knee < FINEST || knee >= LARGEST ? written(tick.value()) : tick.label();
  }

  private static String written(double value) {
    String text =
        value >= THOUSAND && value < LARGEST
            ? Numbers.grouped(Math.round(value))
            : Numbers.brief(value);
    return text.startsWith(ONE_TIMES) ? text.substring(ONE_TIMES.length()) : text;
  }
}
