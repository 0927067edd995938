package flatline.bench;

/** What one core can do at most in plain loops: products and sums, each rounded by itself. */
final class Peak {

  private static final int LENGTH = 512;
  private static final int PASSES = 20_000;
  private static final int LOOKS = 12;

  /** Products and sums for each number in one pass. */
  private static final int OPERATIONS = 16;

  private Peak() {}

  /** Operations a second. */
  static double flops() {
    var numbers = new double[LENGTH];
    double most = 0;
    for (int look = 0; look < LOOKS; look++) {
      long start = System.nanoTime();
      for (int pass = 0; pass < PASSES; pass++) {
        work(numbers);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      most = Math.max(most, (double) LENGTH * PASSES * OPERATIONS / seconds);
    }
    if (!Double.isFinite(numbers[0])) {
      throw new IllegalStateException("the loop that is timed computes " + numbers[0]);
    }
    return most;
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
}
