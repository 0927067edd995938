package flatline.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The geometry of the generated data, where noise is 0, and what noise and seed change. */
class GeneratedDataTest {

  private static final int N = 20_000;
  private static final double TINY = 1e-12;

  @Test
  void circleIsADiscOfOnesInARingOfMinusOnesUniformByArea() {
    Dataset data = clean(DataKind.CIRCLE);
    for (int i = 0; i < N; i++) {
      double r = Math.hypot(data.x(i), data.y(i));
      assertTrue(data.label(i) == 1 ? r <= 0.5 + TINY : r >= 0.7 - TINY && r <= 1 + TINY, "r " + r);
    }
    IntToDoubleFunction square = i -> data.x(i) * data.x(i) + data.y(i) * data.y(i);
    assertUniform(0, 0.25, positive(data), square);
    assertUniform(0.49, 1, i -> data.label(i) < 0, square);
    assertUniform(-Math.PI, Math.PI, i -> true, i -> Math.atan2(data.y(i), data.x(i)));
  }

  @Test
  void xorFillsFourSquaresWhoseOppositesShareALabel() {
    Dataset data = clean(DataKind.XOR);
    int[] quadrants = new int[4];
    for (int i = 0; i < N; i++) {
      assertEquals(data.label(i), Math.signum(data.x(i) * data.y(i)));
      quadrants[(data.x(i) > 0 ? 2 : 0) + (data.y(i) > 0 ? 1 : 0)]++;
    }
    assertTrue(Arrays.stream(quadrants).allMatch(count -> Math.abs(count - N / 4) < 200));
    assertUniform(0.05, 1, i -> true, i -> Math.abs(data.x(i)));
    assertUniform(0.05, 1, i -> true, i -> Math.abs(data.y(i)));
  }

  @Test
  void gaussIsTwoRoundCloudsOnTheDiagonal() {
    Dataset data = clean(DataKind.GAUSS);
    double spread = 0;
    double sum = 0;
    double product = 0;
    for (int i = 0; i < N; i++) {
      double dx = data.x(i) - data.label(i);
      double dy = data.y(i) - data.label(i);
      sum += (dx + dy) / N;
      spread += (dx * dx + dy * dy) / N;
      product += dx * dy / N;
    }
    assertEquals(0, sum, 0.015);
    assertEquals(2 * 0.25, spread, 0.015);
    assertEquals(0, product, 0.005);
  }

  @Test
  void spiralIsTwoArmsOfOneAndAHalfTurnsWhoseRadiusIsTheRootOfAUniformNumber() {
    Dataset data = clean(DataKind.SPIRAL);
    for (int i = 0; i < N; i++) {
      double r = Math.hypot(data.x(i), data.y(i));
      double angle = 3 * Math.PI * r + (data.label(i) > 0 ? Math.PI : 0);
      assertEquals(r * Math.cos(angle), data.x(i), TINY);
      assertEquals(r * Math.sin(angle), data.y(i), TINY);
    }
    IntToDoubleFunction square = i -> data.x(i) * data.x(i) + data.y(i) * data.y(i);
    assertUniform(0.02, 1, positive(data), square);
    assertUniform(0.02, 1, i -> data.label(i) < 0, square);
  }

  @Test
  void moonsAreTheTwoHalfCirclesOfScikitLearn() {
    Dataset data = clean(DataKind.MOONS);
    for (int i = 0; i < N; i++) {
      boolean lower = data.label(i) > 0;
      double c = lower ? 1 - data.x(i) : data.x(i);
      double s = lower ? 0.5 - data.y(i) : data.y(i);
      assertEquals(1, c * c + s * s, TINY);
      assertTrue(s >= -TINY);
    }
    assertUniform(0, Math.PI, i -> data.label(i) < 0, i -> Math.acos(Math.clamp(data.x(i), -1, 1)));
    assertUniform(0, Math.PI, positive(data), i -> Math.acos(Math.clamp(1 - data.x(i), -1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 0.3, -0.44",
    "-6, 6, 0, 0",
    "4, 5, 0.9, 0",
    "-4, 2.5, -0.15, 1",
    "0, 2.5, 0.25, -1",
    "4, 3.5, 0.75, 0.5",
    "-4, -1.5, -0.55, -0.5",
    "1, -2.5, -0.15, 0.5",
    "4, -2.5, 0.15, -1",
  })
  void regressionIsOfAPlaneOrOfSixConesInTurnUpAndDown(
      double x, double y, double plane, double cones) {
    assertEquals(plane, nearest(DataKind.REGRESSION_PLANE, x, y), 0.03);
    assertEquals(cones, nearest(DataKind.REGRESSION_GAUSS, x, y), 0.1);
  }

  @ParameterizedTest
  @EnumSource(names = "REGRESSION_.*", mode = EnumSource.Mode.MATCH_ALL)
  void regressionFillsASquare(DataKind kind) {
    Dataset data = clean(kind);
    assertUniform(-6, 6, i -> true, data::x);
    assertUniform(-6, 6, i -> true, data::y);
  }

  private static double nearest(DataKind kind, double x, double y) {
    Dataset data = clean(kind);
    return IntStream.range(0, N)
        .boxed()
        .min(Comparator.comparingDouble(i -> Math.hypot(data.x(i) - x, data.y(i) - y)))
        .map(data::label)
        .orElseThrow();
  }

  static Stream<DataKind> classes() {
    return Stream.of(DataKind.values()).filter(kind -> kind.task() == Task.CLASSIFICATION);
  }

  static Stream<DataKind> functions() {
    return Stream.of(DataKind.values()).filter(kind -> kind.function().isPresent());
  }

  static Stream<DataKind> planes() {
    return Stream.of(DataKind.values()).filter(kind -> kind.function().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionIsDrawnOverOneNumberWithItsNoiseInTheLabel(DataKind kind) {
    TargetFunction function = kind.function().orElseThrow();
    Dataset clean = clean(kind);
    Dataset noisy = new DataSource.Generated(kind, N, 0.2).samples(1);
    assertUniform(-1, 1, i -> true, clean::x);
    double squares = 0;
    for (int i = 0; i < N; i++) {
      assertEquals(function.at(clean.x(i)), clean.label(i));
      assertEquals(clean.x(i), noisy.x(i));
      assertEquals(noisy.label(i), noisy.y(i));
      squares += Math.pow(noisy.label(i) - clean.label(i), 2) / N;
    }
    assertEquals(0.04, squares, 0.002);
  }

  @ParameterizedTest
  @CsvSource({
    "LINE, 0.25, -0.5", "ABS, -0.5, 0.5", "HINGE, -0.5, 0", "HINGE, 0.5, 0.5",
    "PARABOLA, -0.5, 0.25", "SINE, -0.5, -1", "STEP, 0, -1", "STEP, 1e-9, 1"
  })
  void functionsAreWhatTheyAreCalled(TargetFunction function, double x, double y) {
    assertEquals(y, function.at(x), TINY);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void halfOfTheSamplesAreOfEachClassAndOfAnOddOneFewerOfTheFirst(DataKind kind) {
    for (int samples : new int[] {2, 3, 10, 201}) {
      Dataset data = new DataSource.Generated(kind, samples, 0.3).samples(3);
      double first = kind == DataKind.MOONS || kind == DataKind.SPIRAL ? -1 : 1;
      assertEquals(samples, data.size());
      for (int i = 0; i < samples; i++) {
        assertEquals(i < samples / 2 ? first : -first, data.label(i), "sample " + i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("planes")
  void noiseMovesEachPointByANormalNumberOfThatSizeAndNothingElse(DataKind kind) {
    Dataset clean = clean(kind);
    Dataset noisy = new DataSource.Generated(kind, N, 0.2).samples(1);
    Dataset noisier = new DataSource.Generated(kind, N, 0.4).samples(1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < N; i++) {
      double dx = noisy.x(i) - clean.x(i);
      double dy = noisy.y(i) - clean.y(i);
      assertEquals(2 * dx, noisier.x(i) - clean.x(i), TINY);
      assertEquals(2 * dy, noisier.y(i) - clean.y(i), TINY);
      assertEquals(clean.label(i), noisy.label(i));
      sum += (dx + dy) / N;
      squares += (dx * dx + dy * dy) / N;
    }
    assertEquals(0, sum, 0.008);
    assertEquals(2 * 0.04, squares, 0.003);
  }

  @ParameterizedTest
  @EnumSource
  void theSeedAloneDecides(DataKind kind) {
    var source = new DataSource.Generated(kind, 50, 0.05);
    assertEquals(source.samples(7), source.samples(7));
    assertNotEquals(source.samples(7), source.samples(8));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1000001, 0", "10, -0.01", "10, 10.01", "10, NaN", "10, Infinity"})
  void whatIsOutsideItsLimitsIsRefused(int samples, double noise) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DataSource.Generated(DataKind.XOR, samples, noise));
  }

  private static Dataset clean(DataKind kind) {
    return new DataSource.Generated(kind, N, 0).samples(1);
  }

  private static IntPredicate positive(Dataset data) {
    return i -> data.label(i) > 0;
  }

  /** By the largest distance of the distribution functions (Kolmogorov and Smirnov, 99.9 %). */
  private static void assertUniform(
      double low, double high, IntPredicate which, IntToDoubleFunction value) {
    double[] sorted = IntStream.range(0, N).filter(which).mapToDouble(value).sorted().toArray();
    assertTrue(sorted[0] >= low - TINY && sorted[sorted.length - 1] <= high + TINY);
    for (int i = 0; i < sorted.length; i++) {
      double expected = (sorted[i] - low) / (high - low);
      assertEquals(expected, (i + 0.5) / sorted.length, 1.95 / Math.sqrt(sorted.length));
    }
  }
}
