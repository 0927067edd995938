package flatline.view.study.comparison;

import flatline.model.study.Distribution;
import flatline.view.plot.LineStyle;

/** A row of dots, one a seed, with what they come to. */
final class Strip {

  private final String name;
  private final LineStyle style;
  private final double[] values;
  private final long[] seeds;

  /**
   * A row.
   *
   * @param name stands at its left
   * @param style of the contender
   * @param values by seed, on the scale on which they are drawn; NaN where there is none; kept, not
   *     copied
   * @param seeds the seed of each value; kept, not copied
   */
  Strip(String name, LineStyle style, double[] values, long[] seeds) {
    this.name = name;
    this.style = style;
    this.values = values;
    this.seeds = seeds;
  }

  String name() {
    return name;
  }

  LineStyle style() {
    return style;
  }

  /** By seed; not to be changed. */
  double[] values() {
    return values;
  }

  /** The seed of each value; not to be changed. */
  long[] seeds() {
    return seeds;
  }

  /** The values in short. */
  Distribution distribution() {
    return Distribution.of(values);
  }
}
