package flatline.view.plot.theory;

import flatline.model.number.Numbers;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Ticks;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis, linear or logarithmic.
 *
 * @param line where places on the axis lie; they are values, or on a logarithmic axis powers of ten
 *     above 0
 * @param power the power of ten that lies at 0 of the line, outside the axis; NaN on a linear axis
 */
public record AxisScale(LinearScale line, double power) {

  private static final int FEW_DECADES = 3;
  private static final double SLACK = 1e-9;
  private static final List<Integer> BETWEEN = List.of(2, 5);

  /** Equal ways, equal differences. */
  static AxisScale linear(double low, double high, double start, double end) {
    return new AxisScale(new LinearScale(low, high, start, end), Double.NaN);
  }

  /** Equal ways, equal ratios. */
  static AxisScale logarithmic(double low, double high, double start, double end) {
    // No value lies at 0 of the line, where plots draw a line of their own.
    double power = Math.log10(low) - 1;
    return new AxisScale(new LinearScale(1, Math.log10(high) - power, start, end), power);
  }

  /** The place of a value on the line. */
  double place(double value) {
    return isLogarithmic() ? Math.log10(value) - power : value;
  }

  /** The pixel of a value. */
  double at(double value) {
    return line.at(place(value));
  }

  private boolean isLogarithmic() {
    return !Double.isNaN(power);
  }

  /**
   * Round numbers along it, at their places.
   *
   * @param whole whether only whole numbers make sense
   */
  List<Ticks.Tick> ticks(int most, boolean whole) {
    if (!isLogarithmic()) {
      return Ticks.between(line.low(), line.high(), most, whole ? 1 : 1e-6);
    }
    var ticks = new ArrayList<Ticks.Tick>();
    int first = (int) Math.floor(line.low() + power);
    int last = (int) Math.ceil(line.high() + power);
    boolean few = line.high() - line.low() <= FEW_DECADES;
    for (int decade = first; decade <= last; decade++) {
      add(ticks, Math.pow(10, decade));
      if (few) {
        for (int factor : BETWEEN) {
          add(ticks, factor * Math.pow(10, decade));
        }
      }
    }
    return ticks;
  }

  private void add(List<Ticks.Tick> ticks, double value) {
    double place = place(value);
    if (place >= line.low() - SLACK && place <= line.high() + SLACK) {
      String label = value >= 1 ? Numbers.grouped(Math.round(value)) : Numbers.brief(value);
      ticks.add(new Ticks.Tick(place, label));
    }
  }
}
