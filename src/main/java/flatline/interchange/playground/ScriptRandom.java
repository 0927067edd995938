package flatline.interchange.playground;

/**
 * The random numbers that seedrandom 2.4.4 gives a text: the cipher ARC4 as a generator, keyed by
 * the text's UTF-16 codes.
 */
final class ScriptRandom {

  private static final int WIDTH = 256;
  private static final int MASK = WIDTH - 1;

  /** How many outputs a number begins with, and how many the cipher throws away at first. */
  private static final int CHUNKS = 6;

  private static final double SIGNIFICANCE = 0x1p52;
  private static final double OVERFLOW = 0x1p53;

  private final int[] state = new int[WIDTH];
  private int i;
  private int j;

  ScriptRandom(String seed) {
    int[] key = key(seed);
    for (int place = 0; place < WIDTH; place++) {
      state[place] = place;
    }
    int other = 0;
    for (int place = 0; place < WIDTH; place++) {
      other = MASK & (other + key[place % key.length] + state[place]);
      swap(place, other);
    }
    for (int thrown = 0; thrown < WIDTH; thrown++) {
      next();
    }
  }

  /** The text's codes smeared over at most 256 places; those of an empty text are one 0. */
  private static int[] key(String seed) {
    int[] key = new int[Math.clamp(seed.length(), 1, WIDTH)];
    int smear = 0;
    for (int at = 0; at < seed.length(); at++) {
      smear ^= key[MASK & at] * 19;
      key[MASK & at] = MASK & (smear + seed.charAt(at));
    }
    return key;
  }

  private void swap(int one, int other) {
    int held = state[one];
    state[one] = state[other];
    state[other] = held;
  }

  private int next() {
    i = MASK & (i + 1);
    j = MASK & (j + state[i]);
    swap(i, j);
    return state[MASK & (state[i] + state[j])];
  }

  /** Uniform in [0, 1), with 53 significant bits however small it is. */
  double uniform() {
    double n = 0;
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      n = n * WIDTH + next();
    }
    double d = 0x1p48;
    int x = 0;
    while (n < SIGNIFICANCE) {
      n = (n + x) * WIDTH;
      d *= WIDTH;
      x = next();
    }
    while (n >= OVERFLOW) {
      n /= 2;
      d /= 2;
      x >>>= 1;
    }
    return (n + x) / d;
  }

  /** Uniform in [low, high). */
  double uniform(double low, double high) {
    return uniform() * (high - low) + low;
  }
}
