package flatline.model.lanes;

import flatline.model.activation.Sigmoid;
import flatline.model.network.Loss;

/**
 * The logistic function in every lane, with the bits of {@link Sigmoid#logistic}: its exponential
 * is computed by the steps of {@code StrictMath.exp} (the algorithm of fdlibm, Sun Microsystems
 * 1993), written without branches. The few arguments for which that one takes a way of its own (of
 * magnitude below 2⁻²⁸, above 700, or in a gap around ½·ln 2) are passed to it.
 */
final class LaneLogistic {

  static final double LEAST = 0x1.0p-28;
  static final double MOST = 700;

  /**
   * From here to {@link #GAP_END} rounding to a multiple of ln 2 would take 1 where fdlibm takes 0.
   */
  static final double GAP = 0x1.62e42p-2;

  static final double GAP_END = 0x1.62e43p-2;

  static final double INVERSE_LN2 = 0x1.71547652b82fep0;
  static final double LN2_HIGH = 0x1.62e42feep-1;
  static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  static final double P1 = 0x1.555555555553ep-3;
  static final double P2 = -0x1.6c16c16bebd93p-9;
  static final double P3 = 0x1.1566aaf25de2cp-14;
  static final double P4 = -0x1.bbd41c5d26bf1p-20;
  static final double P5 = 0x1.6376972bea4d0p-25;

  private static final int EXPONENT_BITS = 52;
  private static final int BIAS = 1023;

  private final double[] multiple;
  private final double[] rest;

  LaneLogistic(int lanes) {
    multiple = new double[lanes];
    rest = new double[lanes];
  }

  /** Replaces each o by 1 / (1 + exp(−o)). */
  void apply(double[] o) {
    reduce(o);
    expand(o);
    scale(o);
  }

  /** Replaces each o by the gradient of a loss there. */
  void gradient(Loss loss, double[] o, double[] label) {
    if (loss == Loss.CROSS_ENTROPY) {
      apply(o);
      for (int l = 0; l < o.length; l++) {
        o[l] -= (label[l] + 1) / 2;
      }
    } else {
      for (int l = 0; l < o.length; l++) {
        o[l] = loss.gradient(o[l], label[l]);
      }
    }
  }

  /** Which multiple of ln 2 lies nearest to −o. */
  private void reduce(double[] o) {
    for (int l = 0; l < o.length; l++) {
      double times = -o[l] * INVERSE_LN2;
      double size = Math.abs(times);
      double up = Math.floor((size + times) * 0.5 + 0.5);
      double down = Math.floor((size - times) * 0.5 + 0.5);
      multiple[l] = up - down;
    }
  }

  /** The exponential of what is left. */
  private void expand(double[] o) {
    for (int l = 0; l < o.length; l++) {
      double high = -o[l] - multiple[l] * LN2_HIGH;
      double low = multiple[l] * LN2_LOW;
      double x = high - low;
      double t = x * x;
      double c = x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
      rest[l] = 1 - ((low - (x * c) / (2 - c)) - high);
    }
  }

  private void scale(double[] o) {
    for (int l = 0; l < o.length; l++) {
      if (isOrdinary(o[l])) {
        long power = ((long) multiple[l] + BIAS) << EXPONENT_BITS;
        o[l] = 1 / (1 + rest[l] * Double.longBitsToDouble(power));
      } else {
        o[l] = Sigmoid.logistic(o[l]);
      }
    }
  }

  /** Whether fdlibm takes its usual way there. */
  static boolean isOrdinary(double o) {
    double size = Math.abs(o);
    return size >= LEAST && size <= MOST && !(size >= GAP && size < GAP_END);
  }
}
