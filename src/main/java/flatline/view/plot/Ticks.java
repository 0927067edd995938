package flatline.view.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers along an axis, with their labels. */
public final class Ticks {

  private static final List<Integer> NICE = List.of(1, 2, 5, 10);

  /** A round number and how it is written. */
  public record Tick(double value, String label) {}

  private Ticks() {}

  /**
   * The multiples of 1, 2 or 5 times a power of ten from low to high, as many as possible; where
   * that is one alone, which says nothing of the scale, the first and the last of the next finer
   * ones.
   *
   * @param most the largest number of ticks, at least 1
   * @param leastStep the smallest distance between two: 1 where only whole numbers make sense
   */
  public static List<Tick> between(double low, double high, int most, double leastStep) {
    double rough = Math.max((high - low) / Math.max(1, most), leastStep);
    List<Tick> ticks = steps(low, high, rough);
    double finer = rough / 2;
    while (ticks.size() < 2 && finer >= leastStep && finer > 0.1 * (high - low)) {
      List<Tick> more = steps(low, high, finer);
      ticks = more.size() < 2 ? ticks : List.of(more.getFirst(), more.getLast());
      finer /= 2;
    }
    return ticks;
  }

  private static List<Tick> steps(double low, double high, double rough) {
    int exponent = (int) Math.floor(Math.log10(rough));
    double power = Math.pow(10, exponent);
    int factor = NICE.getLast();
    for (int nice : NICE.reversed()) {
      factor = nice * power >= rough * (1 - 1e-9) ? nice : factor;
    }
    int decimals = Math.max(0, factor == NICE.getLast() ? -exponent - 1 : -exponent);
    return multiples(low, high, factor * power, decimals);
  }

  private static List<Tick> multiples(double low, double high, double step, int decimals) {
    var ticks = new ArrayList<Tick>();
    double slack = step * 1e-9;
    for (double n = Math.ceil((low - slack) / step); n * step <= high + slack; n++) {
      double value = n * step + 0.0; // −0 becomes 0
      ticks.add(new Tick(value, label(value, decimals)));
    }
    return ticks;
  }

  private static String label(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
    return decimals > 0 ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
