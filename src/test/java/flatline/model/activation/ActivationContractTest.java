package flatline.model.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.rule.Refusal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every activation, whatever its formula. */
class ActivationContractTest {

  private static final double[] EDGES = {
    0,
    -0.0,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    1e-300,
    -1e-300,
    36,
    -36,
    37.5,
    -37.5,
    709,
    -709,
    710,
    -710,
    745.5,
    -745.5,
    1e3,
    -1e3,
    1e103,
    -1e103,
    1e308,
    -1e308,
    Double.MAX_VALUE,
    -Double.MAX_VALUE
  };

  /** One of every kind, and the parameters at which something changes. */
  static Stream<Activation> activations() {
    return Stream.concat(
        Activation.all().stream(),
        Stream.of(
            new LeakyRelu(0),
            new LeakyRelu(0.1),
            new LeakyRelu(0.3),
            new LeakyRelu(1),
            new Relu(0.5),
            new Relu(1),
            new LeakyRelu(0, 1),
            new LeakyRelu(0.1, 0.5),
            new Elu(0),
            new Elu(0.5),
            new Elu(10)));
  }

  @Test
  void allNamesEveryKindOnce() {
    var kinds = Activation.all().stream().map(Object::getClass).toList();
    assertEquals(List.of(Activation.class.getPermittedSubclasses()).size(), kinds.size());
    assertEquals(
        new HashSet<Class<?>>(Arrays.asList(Activation.class.getPermittedSubclasses())),
        new HashSet<Class<?>>(kinds));
  }

  @Test
  void idsAreThoseOfTheFileFormat() {
    assertEquals(
        Stream.of(
                "relu",
                "leaky_relu",
                "elu",
                "selu",
                "gelu",
                "silu",
                "mish",
                "softplus",
                "sigmoid",
                "tanh",
                "identity")
            .sorted()
            .toList(),
        Activation.all().stream().map(Activation::id).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("activations")
  void derivativeAgreesWithCentralDifferences(Activation f) {
    for (double z = -30.015; z < 30; z += 0.03) {
      double h = 1e-5;
      double slope = (f.value(z + h) - f.value(z - h)) / (2 * h);
      assertEquals(slope, f.derivative(z), 2e-9 * (1 + Math.abs(z)), "at " + z);
    }
  }

  @ParameterizedTest
  @MethodSource("activations")
  void derivativeAtZeroIsTheLeftOneOrTheChosenOneAndAKinkIsWhereTheRightOneDiffers(Activation f) {
    double h = 1e-7;
    double left = (f.value(0) - f.value(-h)) / h;
    double right = (f.value(h) - f.value(0)) / h;
    double share = f.atZero().orElse(0);
    assertEquals(left + share * (right - left), f.derivative(0), 1e-6);
    assertEquals(f.derivative(0), f.derivative(-0.0));
    assertEquals(Math.abs(left - right) > 1e-3, f.hasKink());
    assertEquals(right, f.derivative(Double.MIN_VALUE), 1e-6);
  }

  @Test
  void theDerivativeAtZeroIsChosenForRectifiersAlone() {
    for (Activation each : Activation.all()) {
      boolean asks = each instanceof Relu || each instanceof LeakyRelu;
      assertEquals(asks, each.atZero().isPresent(), each::id);
      Activation chosen = each.withAtZero(0.5);
      assertEquals(asks, !chosen.equals(each), each::id);
      for (double z : new double[] {-2, -Double.MIN_VALUE, Double.MIN_VALUE, 3}) {
        assertEquals(each.derivative(z), chosen.derivative(z), each::id);
        assertEquals(each.value(z), chosen.value(z), each::id);
      }
    }
    assertThrows(Refusal.class, () -> new Relu(1.5));
    assertThrows(Refusal.class, () -> new LeakyRelu(0.1, -0.5));
  }

  @ParameterizedTest
  @MethodSource("activations")
  void aFlatSideHasNoSlopeAnywhereOnItAndEveryOtherFunctionHasOne(Activation f) {
    double[] negative = {f.edge(), -Double.MIN_VALUE, -1e-9, -0.5, -1, -3, -40, -1e3, -1e308};
    boolean flat = Arrays.stream(negative).allMatch(z -> f.derivative(z) == 0);
    assertEquals(flat, f.hasFlatSide());
    assertEquals(!flat, f.derivative(-0.5) != 0);
    assertEquals(flat && f.derivative(0) != 0, f.edge() < 0);
    assertTrue(f.edge() <= 0 && Math.nextUp(f.edge()) >= 0);
  }

  @ParameterizedTest
  @MethodSource("activations")
  void valuesStayWithinTheRange(Activation f) {
    Range range = f.range();
    double slack = range.lowTaken() ? Math.ulp(range.low()) : 0;
    for (double z = -12; z <= 12; z += 1.0 / 1024) {
      double y = f.value(z);
      assertTrue(y >= range.low() - slack && y < range.high(), "at " + z);
      assertTrue(range.lowTaken() || y > range.low(), "taken after all, at " + z);
    }
    for (double z : EDGES) {
      assertTrue(f.value(z) >= range.low() - slack && f.value(z) <= range.high(), "at " + z);
    }
  }

  @ParameterizedTest
  @MethodSource("activations")
  void valuesComeAsCloseToTheRangesEndsAsAnything(Activation f) {
    Range range = f.range();
    assertEnd(range.low(), lowest(f));
    assertEnd(range.high(), f.value(Double.MAX_VALUE));
    assertFalse(range.highTaken());
    assertTrue(Double.doubleToRawLongBits(range.low()) != Double.doubleToRawLongBits(-0.0));
  }

  private static void assertEnd(double end, double reached) {
    if (Double.isInfinite(end)) {
      assertTrue(Math.abs(reached) > 1e300 && Math.signum(reached) == Math.signum(end));
    } else {
      assertEquals(end, reached, 2 * Math.ulp(end));
    }
  }

  /** The lowest value, looked for coarsely and then with ever finer steps about the best. */
  private static double lowest(Activation f) {
    double best = -Double.MAX_VALUE;
    double step = 1;
    for (double z = -1024; z <= 0; z += step) {
      best = f.value(z) < f.value(best) ? z : best;
    }
    for (double middle = best; step > 1e-9; step /= 4, middle = best) {
      for (int i = -4; i <= 4; i++) {
        double z = middle + i * step;
        best = f.value(z) < f.value(best) ? z : best;
      }
    }
    return f.value(best);
  }

  @ParameterizedTest
  @MethodSource("activations")
  void nothingBecomesNotANumberOrInfinite(Activation f) {
    for (double z : EDGES) {
      assertTrue(Double.isFinite(f.value(z)) || Math.abs(z) == Double.MAX_VALUE, "f at " + z);
      assertFalse(Double.isNaN(f.value(z)), "f at " + z);
      assertTrue(Double.isFinite(f.derivative(z)), "f′ at " + z);
    }
  }

  @ParameterizedTest
  @MethodSource("activations")
  void farOutTheSlopeIsThatOfTheAsymptotes(Activation f) {
    double z = 1e6; // so far that tails which fall off by a power have come close, too
    assertEquals((f.value(2 * z) - f.value(z)) / z, f.derivative(z), 1e-11);
    assertEquals((f.value(-z) - f.value(-2 * z)) / z, f.derivative(-z), 1e-11);
  }

  /** The engine passes whole rows; whatever a row is made of, its bits are those of one number. */
  @ParameterizedTest
  @MethodSource("activations")
  void aRowHasTheBitsOfItsNumbers(Activation f) {
    double[] z =
        DoubleStream.concat(DoubleStream.of(EDGES), new SplittableRandom(1).doubles(500, -40, 40))
            .toArray();
    double[] value = new double[z.length];
    double[] slope = new double[z.length];
    f.apply(z, value, slope, z.length);
    for (int i = 0; i < z.length; i++) {
      assertEquals(f.value(z[i]), value[i], "f at " + z[i]);
      assertEquals(f.derivative(z[i]), slope[i], "f′ at " + z[i]);
    }
    double[] row = z.clone();
    f.apply(row, row, slope, 20);
    assertArrayEquals(Arrays.copyOf(value, 20), Arrays.copyOf(row, 20));
    assertEquals(z[20], row[20], "what follows the count is left alone");
  }

  /** The definitions, which the branchless forms have to give to the bit. */
  @Test
  void aRectifierIsWhatItsCasesSay() {
    var random = new SplittableRandom(2);
    for (double z :
        DoubleStream.concat(DoubleStream.of(EDGES), random.doubles(500, -3, 3)).toArray()) {
      assertEquals(z > 0 ? z : 0, new Relu().value(z), "at " + z);
      assertEquals(z > 0 ? 1 : 0, new Relu().derivative(z), "at " + z);
      for (double alpha : new double[] {0, Double.MIN_VALUE, 0.01, 0.3, 1}) {
        assertEquals(z > 0 ? z : alpha * z, new LeakyRelu(alpha).value(z), alpha + " at " + z);
        assertEquals(z > 0 ? 1 : alpha, new LeakyRelu(alpha).derivative(z), alpha + " at " + z);
      }
    }
  }

  /** What the guards against overflow rely on when they bound a layer's outputs and gradients. */
  @ParameterizedTest
  @MethodSource("activations")
  void noSlopeIsSteeperThanTheSteepestAndOneComesCloseToIt(Activation f) {
    double steepest = 0;
    for (double z = -30; z <= 30; z += 1.0 / 256) {
      steepest = Math.max(steepest, Math.abs(f.derivative(z)));
      assertTrue(Math.abs(f.value(z)) <= f.growth().bound(Math.abs(z)) * (1 + 1e-15), "at " + z);
    }
    for (double z : EDGES) {
      assertTrue(Math.abs(f.derivative(z)) <= f.steepestSlope(), "at " + z);
      assertTrue(Math.abs(f.value(z)) <= f.growth().bound(Math.abs(z)) * (1 + 1e-15), "at " + z);
    }
    assertTrue(steepest <= f.steepestSlope() && steepest >= 0.99 * f.steepestSlope());
  }

  @ParameterizedTest
  @MethodSource("activations")
  void aParameterIsTakenWithinItsLimitsAndRefusedBeyondThem(Activation f) {
    if (f.parameter().isEmpty()) {
      assertEquals(0, f.parameterLimit());
      assertSame(f, f.withParameter(0.5));
      return;
    }
    double limit = f.parameterLimit();
    for (double alpha : new double[] {0, 0.01, 0.5, limit}) {
      Activation with = f.withParameter(alpha);
      assertSame(f.getClass(), with.getClass());
      assertEquals(alpha, with.parameter().orElseThrow());
    }
    for (double alpha : new double[] {-Double.MIN_VALUE, Math.nextUp(limit), Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> f.withParameter(alpha), "α " + alpha);
    }
  }

  @ParameterizedTest
  @MethodSource("activations")
  void theFormulaHasOneCaseOrOneForEachSideOfTheKink(Activation f) {
    List<Formula.Case> cases = f.formula().cases();
    assertTrue(cases.stream().noneMatch(each -> each.expression().isBlank()));
    assertEquals(
        cases.size() == 1 ? List.of("") : List.of("x > 0", "x ≤ 0"),
        cases.stream().map(Formula.Case::condition).toList());
    assertTrue(cases.size() == 2 || !f.hasKink());
    assertTrue(f.parameter().isEmpty() || cases.size() == 2);
  }

  @ParameterizedTest
  @MethodSource("activations")
  void itSaysWhereItComesFrom(Activation f) {
    Source source = f.source();
    assertFalse(source.authors().isBlank() || source.title().isBlank());
    assertTrue(source.year() >= 1943 && source.year() <= 2026);
  }
}
