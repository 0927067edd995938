package flatline.view.study;

import flatline.model.study.Distribution;
import flatline.view.plot.LineStyle;

/**
 * A row of dots, one a seed, with what they come to.
 *
 * @param name stands at its left
 * @param style of the contender
 * @param values by seed, on the scale on which they are drawn; NaN where there is none
 * @param seeds the seed of each value
 */
record Strip(String name, LineStyle style, double[] values, long[] seeds) {

  /** The values in short. */
  Distribution distribution() {
    return Distribution.of(values);
  }
}
