package flatline.view.plot.map;

import flatline.model.number.Numbers;
import flatline.model.study.StudyAxis;
import flatline.view.plot.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where along the cells of an axis round numbers lie. */
final class AxisTicks {

  private static final double[] ROUND = {1, 2, 5};
  private static final double SLACK = 1e-9;

  private AxisTicks() {}

  /**
   * The ticks of an axis; their values are places, 0 being the first cell and 1 the next.
   *
   * @param most how many there may be, at least 1
   */
  static List<Ticks.Tick> of(StudyAxis axis, int most) {
    double[] values = axis.values();
    if (values.length == 1 || axis.setting().isWhole()) {
      return thinned(cells(values), most);
    }
    double low = Math.min(axis.from(), axis.to());
    double high = Math.max(axis.from(), axis.to());
    List<Ticks.Tick> round =
        axis.logarithmic() ? decades(low, high, most) : Ticks.between(low, high, most, 0);
    return round.stream()
        .map(tick -> new Ticks.Tick(place(axis, tick.value()), tick.label()))
        .toList();
  }

  private static double place(StudyAxis axis, double value) {
    double share =
        axis.logarithmic()
            ? Math.log(value / axis.from()) / Math.log(axis.to() / axis.from())
            : (value - axis.from()) / (axis.to() - axis.from());
    return share * (axis.count() - 1);
  }

  /** Rounded to whole numbers, cells need not lie evenly: each says its own. */
  private static List<Ticks.Tick> cells(double[] values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Ticks.Tick(i, Numbers.brief(values[i])))
        .toList();
  }

  /** 1, 2 and 5 times powers of ten, or the powers alone if those are too many. */
  private static List<Ticks.Tick> decades(double low, double high, int most) {
    List<Ticks.Tick> all = new ArrayList<>();
    for (double power = Math.floor(Math.log10(low)); power <= Math.log10(high) + 1; power++) {
      for (double factor : ROUND) {
        double value = Double.parseDouble((int) factor + "e" + (int) power);
        if (value >= low * (1 - SLACK) && value <= high * (1 + SLACK)) {
          all.add(new Ticks.Tick(value, Numbers.brief(value)));
        }
      }
    }
    List<Ticks.Tick> powers =
        all.stream().filter(tick -> Math.abs(Math.log10(tick.value()) % 1) < SLACK).toList();
    return all.size() <= most || powers.size() < 2 ? thinned(all, most) : thinned(powers, most);
  }

  private static List<Ticks.Tick> thinned(List<Ticks.Tick> ticks, int most) {
    int each = Math.max(1, (ticks.size() + most - 1) / most);
    return IntStream.range(0, ticks.size())
        .filter(i -> i % each == 0)
        .mapToObj(ticks::get)
        .toList();
  }
}
