package flatline.model.network;

/** How large the numbers of a forward pass can be at most, but for what is rounded. */
final class Reach {

  private static final double SAFE = 1e150;

  private Reach() {}

  /**
   * A bound on a layer's pre-activations: its largest parameter times the sum of what comes in.
   *
   * @param largest magnitude of its weights and biases; NaN if one of them is
   * @param inputs of each of its units
   * @param incoming a bound on each input
   */
  static double of(double largest, int inputs, double incoming) {
    return largest * (incoming * inputs + 1);
  }

  /** Whether an output unit's number is far from overflowing, and no NaN. */
  static boolean isSafe(double largest, int inputs, double incoming) {
    return of(largest, inputs, incoming) < SAFE;
  }
}
