package flatline.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomStreamTest {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  @ParameterizedTest(name = "seed {0}, {1}, index {2}")
  @CsvSource({
    "1, data, 0",
    "1, weights, 0",
    "1, order, 0",
    "1, order, 1",
    "1, order, 123456789012",
    "0, order, 7",
    "-9007199254740992, data, 0",
    "9007199254740992, weights, 0",
    "42, περιγραφή, 3",
    "42, '', 0",
  })
  void bitsAreThoseOfTheJdksGeneratorKeyedAsDocumented(long seed, String name, long index) {
    var stream = new RandomStream(seed, name);
    stream.key(index);
    RandomGenerator jdk = jdk(seed, name, index);
    for (int i = 0; i < 100_000; i++) {
      assertEquals(jdk.nextLong(), stream.bits(), "number " + i);
    }
  }

  /** The same stream by the JDK's own parts alone: its SplitMix64, and its L64X128MixRandom. */
  private static RandomGenerator jdk(long seed, String name, long index) {
    long key = mix(mix(seed + fnv1a(name)) + GOLDEN * (index + 1));
    var words = new SplittableRandom(key);
    var state = ByteBuffer.allocate(32);
    for (int word = 0; word < 4; word++) {
      state.putLong(words.nextLong());
    }
    return RandomGeneratorFactory.of("L64X128MixRandom").create(state.array());
  }

  private static long mix(long value) {
    return new SplittableRandom(value - GOLDEN).nextLong();
  }

  private static long fnv1a(String text) {
    BigInteger hash = new BigInteger("14695981039346656037");
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      hash = hash.xor(BigInteger.valueOf(Byte.toUnsignedInt(octet)));
      hash = hash.multiply(new BigInteger("1099511628211")).mod(BigInteger.TWO.pow(64));
    }
    return hash.longValue();
  }

  @Test
  void theHashIsFnv1a() {
    // Test vectors of the FNV authors.
    assertEquals(0xcbf29ce484222325L, fnv1a(""));
    assertEquals(0xaf63dc4c8601ec8cL, fnv1a("a"));
    assertEquals(0x85944171f73967e8L, fnv1a("foobar"));
  }

  @Test
  void aNewStreamStandsAtIndexZeroAndKeyingStartsOver() {
    var fresh = new RandomStream(5, "order");
    var keyed = new RandomStream(5, "order");
    keyed.key(3);
    long third = keyed.bits();
    keyed.key(0);
    assertEquals(fresh.bits(), keyed.bits());
    keyed.key(3);
    assertEquals(third, keyed.bits());
  }

  @Test
  void numbersAreMadeFromBitsAsDocumented() {
    var bits = new RandomStream(9, "data");
    var numbers = new RandomStream(9, "data");
    for (int i = 0; i < 1000; i++) {
      double u = (bits.bits() >>> 11) / 0x1.0p53;
      assertEquals(u, numbers.uniform());
      double v = (bits.bits() >>> 11) / 0x1.0p53;
      assertEquals(-3 + (5 - -3) * v, numbers.uniform(-3, 5));
      double first = (bits.bits() >>> 11) / 0x1.0p53;
      double second = (bits.bits() >>> 11) / 0x1.0p53;
      double expected =
          StrictMath.sqrt(-2 * StrictMath.log(1 - first))
              * StrictMath.cos(2 * StrictMath.PI * second);
      assertEquals(expected, numbers.normal());
      assertEquals((int) ((bits.bits() >>> 32) * 1000 / 0x100000000L), numbers.below(1000));
    }
  }

  @Test
  void uniformNumbersFillTheUnitIntervalEvenly() {
    var random = new RandomStream(1, "data");
    int[] bins = new int[100];
    for (int i = 0; i < 1_000_000; i++) {
      double u = random.uniform();
      assertTrue(u >= 0 && u < 1);
      bins[(int) (u * bins.length)]++;
    }
    assertTrue(chiSquare(bins) < 149); // 99.9 % of 99 degrees of freedom
  }

  @Test
  void normalNumbersHaveTheMomentsAndTailsOfTheNormalDistribution() {
    var random = new RandomStream(2, "weights");
    int n = 1_000_000;
    double[] moments = new double[4];
    int[] beyond = new int[4];
    for (int i = 0; i < n; i++) {
      double z = random.normal();
      double power = z;
      for (int k = 0; k < moments.length; k++, power *= z) {
        moments[k] += power / n;
        beyond[k] += Math.abs(z) > k ? 1 : 0;
      }
    }
    assertEquals(0, moments[0], 4e-3);
    assertEquals(1, moments[1], 6e-3);
    assertEquals(0, moments[2], 0.016);
    assertEquals(3, moments[3], 0.04);
    assertEquals(0.317311, (double) beyond[1] / n, 2e-3);
    assertEquals(0.045500, (double) beyond[2] / n, 8e-4);
    assertEquals(0.002700, (double) beyond[3] / n, 2e-4);
  }

  @Test
  void normalNumbersAreFiniteWhateverTheBits() {
    var random = new RandomStream(3, "data");
    for (int i = 0; i < 200_000; i++) {
      assertTrue(Math.abs(random.normal()) < 9);
    }
  }

  @Test
  void wholeNumbersStayBelowTheirBoundEvenly() {
    var random = new RandomStream(4, "order");
    int[] bins = new int[7];
    for (int i = 0; i < 700_000; i++) {
      bins[random.below(7)]++;
    }
    assertTrue(chiSquare(bins) < 22.5); // 99.9 % of 6 degrees of freedom
    assertEquals(0, random.below(1));
    int most = IntStream.range(0, 1000).map(i -> random.below(Integer.MAX_VALUE)).max().orElse(0);
    assertTrue(most > 0.99 * Integer.MAX_VALUE);
  }

  @Test
  void everyPermutationOfFourIsEquallyLikely() {
    var random = new RandomStream(5, "order");
    int[] seen = new int[256];
    int[] order = {9, 9, 9, 9};
    for (int i = 0; i < 240_000; i++) {
      random.permute(order);
      seen[order[0] << 6 | order[1] << 4 | order[2] << 2 | order[3]]++;
    }
    int[] met = Arrays.stream(seen).filter(count -> count > 0).toArray();
    assertEquals(24, met.length);
    assertTrue(chiSquare(met) < 49.7); // 99.9 % of 23 degrees of freedom
  }

  @Test
  void aPermutationIsFisherYatesFromTheLastPlaceDown() {
    var draws = new RandomStream(6, "order");
    var random = new RandomStream(6, "order");
    int[] order = new int[50];
    random.permute(order);
    var left = IntStream.range(0, 50).boxed().collect(Collectors.toList());
    for (int place = 49; place > 0; place--) {
      int drawn = draws.below(place + 1);
      assertEquals(left.get(drawn), order[place]);
      left.set(drawn, left.get(place));
    }
    assertEquals(left.get(0), order[0]);
  }

  @Test
  void namesSeedsAndIndicesGiveUnrelatedStreams() {
    var heads = new HashSet<Long>();
    int streams = 0;
    for (String name : new String[] {"data", "weights", "order", "Data"}) {
      for (long seed = -50; seed < 50; seed++) {
        var stream = new RandomStream(seed, name);
        for (long index = 0; index < 20; index++) {
          stream.key(index);
          heads.add(stream.bits());
          streams++;
        }
      }
    }
    assertEquals(streams, heads.size());
    assertUnrelated(new RandomStream(1, "data"), new RandomStream(1, "weights"));
    assertUnrelated(new RandomStream(1, "data"), new RandomStream(2, "data"));
    var later = new RandomStream(1, "order");
    later.key(1);
    assertUnrelated(new RandomStream(1, "order"), later);
  }

  private static void assertUnrelated(RandomStream one, RandomStream other) {
    int n = 100_000;
    double product = 0;
    for (int i = 0; i < n; i++) {
      product += (one.uniform() - 0.5) * (other.uniform() - 0.5);
    }
    assertEquals(0, 12 * product / n, 0.0125);
  }

  /** Computed by a few lines of Python from the documented rules: for whoever ports them next. */
  @ParameterizedTest
  @CsvSource({
    "1, data, 0, 2f261ad0ca6e313",
    "1, weights, 0, 94229e6c63c4a29b",
    "1, order, 0, 1fcc8312380dc2fa",
    "-7, order, 2, f75688c3dea8b58b",
  })
  void theFirstNumbersAreThese(long seed, String name, long index, String bits) {
    var random = new RandomStream(seed, name);
    random.key(index);
    assertEquals(bits, Long.toHexString(random.bits()));
  }

  private static double chiSquare(int[] bins) {
    double expected = Arrays.stream(bins).average().orElseThrow();
    return Arrays.stream(bins)
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }
}
