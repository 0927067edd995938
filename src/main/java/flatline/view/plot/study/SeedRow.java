package flatline.view.plot.study;

import flatline.model.study.Distribution;
import flatline.view.plot.LineStyle;

/** A row of dots, one a seed, with what they come to. */
public final class SeedRow {

  private final String name;
  private final LineStyle style;
  private final double[] values;
  private final long[] seeds;
  private final double least;
  private final double most;

  /**
   * A row.
   *
   * @param name stands at its left
   * @param style of the contender
   * @param values by seed, on the scale on which they are drawn; NaN where there is none; kept, not
   *     copied
   * @param seeds the seed of each value; kept, not copied
   */
  public SeedRow(String name, LineStyle style, double[] values, long[] seeds) {
    this(name, style, values, seeds, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private SeedRow(
      String name, LineStyle style, double[] values, long[] seeds, double least, double most) {
    this.name = name;
    this.style = style;
    this.values = values;
    this.seeds = seeds;
    this.least = least;
    this.most = most;
  }

  /**
   * The same of values that cannot lie outside of limits.
   *
   * @param least on the scale on which the values are drawn, as is the other
   */
  public SeedRow within(double least, double most) {
    return new SeedRow(name, style, values, seeds, least, most);
  }

  /** What stands at its left. */
  public String name() {
    return name;
  }

  LineStyle style() {
    return style;
  }

  /** By seed; not to be changed. */
  public double[] values() {
    return values;
  }

  /** The seed of each value; not to be changed. */
  public long[] seeds() {
    return seeds;
  }

  /** The values in short. */
  Distribution distribution() {
    return Distribution.of(values).within(least, most);
  }
}
