package flatline.model.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.Dataset;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the laws say, against figures from elsewhere and against each other. */
class LawFiguresTest {

  private static double exact(Law law, Object... changes) {
    Prediction prediction = law.predict(Tried.settings(law, changes));
    assertTrue(prediction.isExact());
    return prediction.low();
  }

  @Test
  void aConstantBiasOnADisc() {
    assertEquals(0.675348, exact(new ConstantBias()), 5e-7);
    assertEquals(1 - Math.exp(-9.0 / 8), exact(new ConstantBias()), 1e-15);
    assertEquals(0, exact(new ConstantBias(), "bias", 0));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.8663855974622838", "3, 0.47783281046460857"})
  void otherDimensions(int dimension, double expected) {
    // P(χ² with that many degrees of freedom ≤ 2.25)
    assertEquals(expected, exact(new ConstantBias(), "dimension", dimension), 1e-15);
  }

  /** By Python's math.erf. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.5, 0.5204998778130465",
    "1, 0.8427007929497149",
    "2, 0.9953222650189527",
    "2.99, 0.9999764743969194",
    "3.01, 0.9999792610363629"
  })
  void inOneDimensionItIsTheErrorFunction(double x, double expected) {
    assertEquals(
        expected,
        exact(
            new ConstantBias(), "bias", -x * Math.sqrt(2), "radius", 1, "sigma", 1, "dimension", 1),
        1e-15);
  }

  @Test
  void aPolygonWithManyCornersIsADisc() {
    double disc = exact(new ConstantBias());
    assertEquals(disc, exact(new PolygonData(), "corners", 64), 2e-3);
    assertTrue(exact(new PolygonData(), "corners", 3) > disc + 0.05);
  }

  /** Measured elsewhere with 2,000 samples in 128 dimensions; the paper's form lies close by. */
  @ParameterizedTest(name = "offset {0}")
  @CsvSource({"2, 0.045, 0.043", "4, 0.197, 0.195", "8, 0.333, 0.334", "16, 0.414, 0.415"})
  void aCloudKillsTheMoreTheFartherItLies(double offset, double measured, double inMany) {
    assertEquals(measured, OffsetCloud.dead(offset, 2000, 128), 0.004);
    assertEquals(inMany, OffsetCloud.dead(offset, 2000, 128), 0.006);
  }

  @Test
  void aCloudAboutZeroKillsAsSymmetricSamplesDo() {
    assertEquals(Math.pow(0.5, 10), OffsetCloud.dead(0, 10, 7), 1e-15);
  }

  @Test
  void anOffCentreDiscTendsToHalfOfTheDirections() {
    assertEquals(Math.acos(2.0 / 3) / Math.PI, exact(new OffCentreDisc()), 1e-15);
    assertEquals(0, exact(new OffCentreDisc(), "distance", 2));
    assertEquals(0, exact(new OffCentreDisc(), "distance", 0));
    assertEquals(0.4984, exact(new OffCentreDisc(), "distance", 20, "radius", 0.1), 5e-5);
  }

  @Test
  void aWedge() {
    assertEquals(0.25, exact(new WedgeData()));
    assertEquals(0.5, exact(new WedgeData(), "degrees", 0));
  }

  @Test
  void pointsOnBothSides() {
    assertEquals(0.125, exact(new SymmetricPoints()));
    assertEquals(5.0 / 16, exact(new HalfPlane()));
    assertEquals(1, exact(new HalfPlane(), "samples", 1));
    assertEquals(1, exact(new HalfPlane(), "samples", 2));
  }

  @Test
  void aDrawnBias() {
    assertEquals(0.5 * (1 - 2 / Math.sqrt(5)), exact(new NormalBias()), 1e-15);
    assertEquals(0, exact(new NormalBias(), "spread", 0));
    assertEquals(0.02007478104011584, exact(new UniformBias()), 1e-15);
  }

  @Test
  void aWholeLayer() {
    assertEquals(Math.pow(0.675348, 8), exact(new WholeLayer()), 1e-6);
    assertEquals(exact(new ConstantBias()), exact(new WholeLayer(), "units", 1), 1e-15);
  }

  @Test
  void aSecondLayer() {
    assertEquals(0.25, exact(new SecondLayer(), "below", 1));
    assertEquals(0.125, exact(new SecondLayer(), "below", 2));
    assertEquals(5.0 / 64, exact(new SecondLayer(), "below", 3));
  }

  @Test
  void anyDataAgreesWithWhatIsKnownOfSpecialData() {
    Dataset hexagon = polygon(6, 2);
    assertEquals(exact(new PolygonData()), exact(new AnyData(hexagon), "bias", -3), 1e-6);
    Dataset wedge =
        new Dataset(new double[] {3, 0, 1}, new double[] {0, 2, 1}, new double[] {1, 1, 1});
    assertEquals(0.25, exact(new AnyData(wedge), "bias", 0), 1e-4);
    // With b > 0 a unit is dead on x = (d, 0) if w₁ ≤ −b/d.
    Dataset point = new Dataset(new double[] {2, 2}, new double[] {0, 0}, new double[] {1, 1});
    assertEquals(
        NormalDistribution.of(0, 1).cumulativeProbability(-0.5),
        exact(new AnyData(point), "bias", 1),
        1e-4);
    assertEquals(0, exact(new AnyData(hexagon), "bias", 0));
  }

  private static Dataset polygon(int corners, double radius) {
    double[] x = new double[corners + 1];
    double[] y = new double[corners + 1];
    for (int i = 0; i < corners; i++) {
      x[i] = radius * Math.cos(2 * Math.PI * i / corners);
      y[i] = radius * Math.sin(2 * Math.PI * i / corners);
    }
    return new Dataset(x, y, new double[corners + 1]); // and one sample within, which is no corner
  }

  @Test
  void aDeepNetworkOnOneInput() {
    assertEquals(1 - Math.pow(7.0 / 8, 9), exact(new OneInput()), 1e-15);
    assertEquals(1 - 15.0 / 16 * 3 / 4 * 7 / 8, OneInput.dead(List.of(4, 2, 3)), 1e-15);
  }

  @Test
  void theBoundsOfTheTheoremMeetAtOneHiddenLayer() {
    Prediction two = new LineData().predict(Tried.settings(new LineData(), "layers", 2));
    assertEquals(0, two.low(), 1e-15);
    assertEquals(0.125, two.high(), 1e-15);
    // N = 2, k = 1: 1 − 3/4 + (1/2·3/4)/(5/4)·((1/2 − 1/16) − 3/4)
    Prediction three =
        new LineData().predict(Tried.settings(new LineData(), "layers", 3, "width", 2));
    assertEquals(0.25 + 0.3 * (0.4375 - 0.75), three.low(), 1e-15);
    assertEquals(1 - 9.0 / 16, three.high(), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 24", "0.1, 88", "0.03, 320", "0.01, 986"})
  void theClockOfALeakyUnit(double alpha, int steps) {
    LeakyClock clock = new LeakyClock();
    LawSettings settings = Tried.settings(clock, "alpha", alpha);
    assertEquals(Prediction.exact(steps), clock.predict(settings));
    assertEquals(steps, clock.measure(settings));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, -3, 1, 1", "0.2, 5, -7, 2, 0.5", "0.05, 0.3, -0.4, 3, 9", "1, 10, -1, 10, 1"})
  void theClockIsRightElsewhereToo(
      double alpha, double rate, double start, double output, double target) {
    LeakyClock clock = new LeakyClock();
    LawSettings settings =
        Tried.settings(
            clock, "alpha", alpha, "rate", rate, "start", start, "output", output, "target",
            target);
    assertEquals(clock.predict(settings).low(), clock.measure(settings));
  }

  @ParameterizedTest
  @MethodSource("flatline.model.theory.Law#all")
  void everyLawHoldsOverTheWholeRangeOfItsParameters(Law law) {
    assertFalse(law.statement().isEmpty() || law.source().isEmpty() || law.parameters().isEmpty());
    boolean chance = law instanceof ChanceLaw;
    law.parameters().forEach(parameter -> assertFalse(parameter.label().isEmpty()));
    for (Parameter parameter : law.parameters()) {
      for (double value : new double[] {parameter.low(), parameter.start(), parameter.high()}) {
        Prediction said = law.predict(new LawSettings(law).with(parameter.id(), value));
        assertTrue(said.low() >= 0 && said.low() <= said.high(), law.id() + " " + said);
        assertTrue(said.high() <= (chance ? 1 : LeakyClock.MOST_STEPS), law.id() + " " + said);
      }
    }
  }
}
