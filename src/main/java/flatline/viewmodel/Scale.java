package flatline.viewmodel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a slider's way, 0 to 1, maps to values. Values beyond the ends lie at the ends.
 *
 * @param least the value at 0; above 0 for a logarithmic scale
 * @param most the value at 1
 * @param step values are multiples of it; 0 for a logarithmic scale, whose values have two digits
 */
public record Scale(double least, double most, double step) {

  private static final int DIGITS = 2;
  private static final double FINE = 0.01;

  /** Equal ways, equal differences. */
  public static Scale linear(double least, double most, double step) {
    return new Scale(least, most, step);
  }

  /** Equal ways, equal ratios. */
  public static Scale logarithmic(double least, double most) {
    return new Scale(least, most, 0);
  }

  /** The value at a place, rounded to one that is easy to read. */
  public double value(double position) {
    double place = Math.clamp(position, 0, 1);
    if (step > 0) {
      return onGrid(least + place * (most - least));
    }
    return tidy(least * Math.pow(most / least, place), DIGITS);
  }

  /** The place of a value. */
  public double position(double value) {
    double place =
        step > 0
            ? (value - least) / (most - least)
            : Math.log(value / least) / Math.log(most / least);
    return Math.clamp(place, 0, 1);
  }

  /** The way that an arrow key goes. */
  public double keyStep() {
    return step > 0 ? step / (most - least) : FINE;
  }

  /** The nearest multiple of the step; on a logarithmic scale the value itself. */
  public double onGrid(double value) {
    return step > 0 ? tidy(Math.rint(value / step) * step, 12) : value;
  }

  private static double tidy(double value, int digits) {
    return new BigDecimal(value)
        .round(new MathContext(digits, RoundingMode.HALF_EVEN))
        .doubleValue();
  }
}
