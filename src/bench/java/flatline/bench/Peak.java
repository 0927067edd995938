package flatline.bench;

/**
 * What one core can do at most in plain loops: products and sums, each rounded by itself. Looked
 * for once in a virtual machine, so that all figures of one table are shares of the same.
 */
public final class Peak {

  private static final int LENGTH = 512;
  private static final int PASSES = 20_000;
  private static final int LOOKS = 12;

  /** Products and sums for each number in one pass. */
  private static final int OPERATIONS = 16;

  private static final double DOUBLES = doubles();
  private static final double FLOATS = floats();

  private Peak() {}

  /**
   * How much of the peak some work reaches.
   *
   * @param operations on doubles
   * @param seconds on one core
   * @return for example {@code 12 % of the peak}
   */
  static String ofDoubles(double operations, double seconds) {
    return share(operations / seconds / DOUBLES);
  }

  /** As {@link #ofDoubles}, for operations on floats. */
  public static String ofFloats(double operations, double seconds) {
    return share(operations / seconds / FLOATS);
  }

  private static String share(double share) {
    return Math.round(100 * share) + " % of the peak";
  }

  private static double doubles() {
    var numbers = new double[LENGTH];
    double seconds = fastest(() -> work(numbers));
    return checked((double) LENGTH * PASSES * OPERATIONS / seconds, numbers[0]);
  }

  private static double floats() {
    var numbers = new float[LENGTH];
    double seconds = fastest(() -> work(numbers));
    return checked((double) LENGTH * PASSES * OPERATIONS / seconds, numbers[0]);
  }

  private static double fastest(Runnable pass) {
    double least = Double.POSITIVE_INFINITY;
    for (int look = 0; look < LOOKS; look++) {
      long start = System.nanoTime();
      for (int i = 0; i < PASSES; i++) {
        pass.run();
      }
      least = Math.min(least, (System.nanoTime() - start) / 1e9);
    }
    return least;
  }

  private static double checked(double flops, double result) {
    if (!Double.isFinite(result)) {
      throw new IllegalStateException("the loop that is timed computes " + result);
    }
    return flops;
  }

  private static void work(double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      double v = numbers[i];
      double a = v * 0.5 + 1;
      double b = v * 0.25 + 2;
      double c = v * 0.125 + 3;
      double d = v * 0.0625 + 4;
      a = a * 0.5 + b;
      c = c * 0.5 + d;
      a = a * 0.5 + c;
      numbers[i] = a * 0.5 + 1;
    }
  }

  private static void work(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      float v = numbers[i];
      float a = v * 0.5f + 1;
      float b = v * 0.25f + 2;
      float c = v * 0.125f + 3;
      float d = v * 0.0625f + 4;
      a = a * 0.5f + b;
      c = c * 0.5f + d;
      a = a * 0.5f + c;
      numbers[i] = a * 0.5f + 1;
    }
  }
}
