package flatline.view.plot.time;

/** Round ends for axes, that change seldom while a run grows. */
final class Round {

  private static final double[] NICE = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};

  private Round() {}

  /** The smallest round number that is not below a positive value, or the largest there is. */
  static double up(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double nice : NICE) {
      if (nice * power >= value * (1 - 1e-12)) {
        return Math.min(Double.MAX_VALUE, nice * power);
      }
    }
    return Math.min(Double.MAX_VALUE, 10 * power);
  }
}
