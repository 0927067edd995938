package flatline.model.random;

import java.nio.charset.StandardCharsets;

/**
 * A named stream of random numbers: the algorithm {@code L64X128MixRandom} (Steele &amp; Vigna
 * 2021, "LXM: better splittable pseudorandom number generators"), keyed by a seed, a name and an
 * index.
 *
 * <p>The JDK has the algorithm too, and a test holds the two together. It is written out here
 * because a run keys its order stream anew in every epoch, and must do so without allocating.
 *
 * <p>Keying: {@code k = mix(seed + fnv1a(name))}, then {@code k = mix(k + G·(index + 1))}, with G =
 * 9e3779b97f4a7c15 (hexadecimal), fnv1a the 64-bit FNV-1a hash of the name's UTF-8 bytes and mix
 * SplitMix64's output function. The state a, s, x₀, x₁ is the next four outputs of SplitMix64 from
 * k; a is made odd, and x₀ becomes G should x₀ and x₁ both be zero.
 */
public final class RandomStream {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final long MULTIPLIER = 0xd1342543de82ef95L;
  private static final long LEA = 0xdaba0b6eb09322e3L;

  private final long name;
  private long a;
  private long s;
  private long x0;
  private long x1;

  /**
   * The stream of that seed and name, at index 0.
   *
   * @param seed the scenario's seed
   * @param name what the numbers are for, for example {@code "data"}
   */
  public RandomStream(long seed, String name) {
    this.name = mix(seed + fnv1a(name));
    key(0);
  }

  /** Starts the stream over at an index, for example an epoch; allocates nothing. */
  public void key(long index) {
    long k = mix(name + GOLDEN * (index + 1));
    a = mix(k += GOLDEN) | 1;
    s = mix(k += GOLDEN);
    x0 = mix(k += GOLDEN);
    x1 = mix(k + GOLDEN);
    if ((x0 | x1) == 0) {
      x0 = GOLDEN;
    }
  }

  /** The next 64 bits, all of them uniform. */
  public long bits() {
    long z = scramble(s + x0);
    s = MULTIPLIER * s + a;
    long q1 = x1 ^ x0;
    x0 = Long.rotateLeft(x0, 24) ^ q1 ^ (q1 << 16);
    x1 = Long.rotateLeft(q1, 37);
    return z;
  }

  /** Uniform in [0, 1): the upper 53 bits over 2⁵³. */
  public double uniform() {
    return (bits() >>> 11) * 0x1.0p-53;
  }

  /** Uniform in [low, high): low + (high − low)·u. */
  public double uniform(double low, double high) {
    return low + (high - low) * uniform();
  }

  /** Standard normal: √(−2 ln(1 − u₁))·cos(2πu₂), Box &amp; Muller 1958, the cosine branch only. */
  public double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  /**
   * A whole number from 0 to below {@code bound}: the upper 32 bits times the bound, over 2³².
   *
   * @param bound at least 1
   */
  public int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /** Fills the array with 0, 1, … and permutes it: Fisher–Yates from the last place down to 1. */
  public void permute(int[] order) {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    // As calls of below() would do it, but with the state in registers.
    long sum = s;
    long low = x0;
    long high = x1;
    for (int i = order.length - 1; i > 0; i--) {
      long bits = scramble(sum + low);
      int j = (int) (((bits >>> 32) * (i + 1)) >>> 32);
      sum = MULTIPLIER * sum + a;
      high ^= low;
      low = Long.rotateLeft(low, 24) ^ high ^ (high << 16);
      high = Long.rotateLeft(high, 37);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    s = sum;
    x0 = low;
    x1 = high;
  }

  private static long scramble(long value) {
    long z = (value ^ (value >>> 32)) * LEA;
    z = (z ^ (z >>> 32)) * LEA;
    return z ^ (z >>> 32);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static long fnv1a(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
