package flatline.model.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.survey.Agreement;
import flatline.model.theory.survey.SurveyPoint;
import flatline.model.theory.survey.Sweep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That networks of this project do what the literature says: 100,000 of them for each statement.
 */
class LawMeasurementTest {

  /** The exact laws, each at its first settings and at others. */
  static Stream<Arguments> exactLaws() {
    return Stream.of(
        of(new ConstantBias()),
        of(new ConstantBias(), "bias", -1, "radius", 1),
        of(new ConstantBias(), "bias", -5, "sigma", 2),
        of(new ConstantBias(), "dimension", 1),
        of(new ConstantBias(), "dimension", 3),
        of(new PolygonData(), "corners", 3),
        of(new PolygonData(), "corners", 8),
        of(new NormalBias()),
        of(new NormalBias(), "spread", 3, "sigma", 1.5),
        of(new UniformBias()),
        of(new UniformBias(), "limit", 3, "radius", 1),
        of(new OffCentreDisc()),
        of(new OffCentreDisc(), "distance", 14, "radius", 2.2),
        of(new OffCentreDisc(), "distance", 1),
        of(new OffsetCloud()),
        of(new OffsetCloud(), "dimension", 1, "samples", 2, "offset", 0.5),
        of(new OffsetCloud(), "dimension", 2, "samples", 5, "offset", 2),
        of(new OffsetCloud(), "dimension", 30, "samples", 50, "offset", 16),
        of(new WedgeData()),
        of(new WedgeData(), "degrees", 162),
        of(new SymmetricPoints()),
        of(new SymmetricPoints(), "samples", 8),
        of(new HalfPlane()),
        of(new HalfPlane(), "samples", 9),
        of(new WholeLayer()),
        of(AnyData.ofCircle()),
        of(AnyData.ofCircle(), "bias", -3, "sigma", 1.5),
        of(new SecondLayer(), "below", 1),
        of(new SecondLayer(), "below", 2),
        of(new SecondLayer(), "below", 3),
        of(new OneInput()),
        of(new OneInput(), "width", 5),
        of(new OneInput(), "width", 1, "hidden", 2));
  }

  private static Arguments of(Law law, Object... changes) {
    return Arguments.of(law.id() + List.of(changes), law, Tried.settings(law, changes));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exactLaws")
  void anExactLawLiesWithinTheInterval(String name, Law law, LawSettings settings) {
    SurveyPoint point = Tried.point(law, settings);
    assertTrue(point.prediction().isExact());
    assertEquals(Tried.NETWORKS, point.trials());
    assertEquals(Agreement.AGREES, point.verdict(), point::toString);
  }

  @ParameterizedTest(name = "width {0}, {1} layers")
  @CsvSource({
    "2, 3, 0.156",
    "2, 10, 0.878",
    "3, 10, 0.583",
    "4, 10, 0.294",
    "5, 10, 0.128",
    "2, 20, 0.993",
    "3, 20, 0.888",
    "5, 20, 0.355"
  })
  void theTheoremsBoundsHold(int width, int layers, double measuredElsewhere) {
    Law law = new LineData();
    SurveyPoint point = Tried.point(law, Tried.settings(law, "width", width, "layers", layers));
    assertEquals(Agreement.AGREES, point.verdict(), point::toString);
    assertEquals(measuredElsewhere, point.value(), 0.0075);
  }

  @ParameterizedTest(name = "width {0}, {1} hidden layers")
  @CsvSource({"2, 2, 0.062", "2, 9, 0.859", "3, 9, 0.501", "5, 9, 0.067"})
  void dataInThePlane(int width, int hidden, double measuredElsewhere) {
    Law law = new PlaneData();
    SurveyPoint point = Tried.point(law, Tried.settings(law, "width", width, "hidden", hidden));
    assertEquals(Agreement.AGREES, point.verdict(), point::toString);
    assertEquals(measuredElsewhere, point.value(), 0.0095);
  }

  /** Figures of the independent program of the lab, 300 runs each. */
  @ParameterizedTest(name = "target {0}, momentum {1}")
  @CsvSource({
    "1, 0, 0.033",
    "1, 0.9, 0.003",
    "0.1, 0, 0.21",
    "0.1, 0.9, 0.79",
    "0.01, 0, 0.457",
    "0.01, 0.9, 0.96"
  })
  void lowTargetsKillAndMomentumMakesItWorse(double deviation, double momentum, double elsewhere) {
    Law law = new LowTarget();
    LawSettings at = Tried.settings(law, "deviation", deviation, "momentum", momentum);
    double here = Tried.survey(Sweep.at(law, at), 600, 2).points().getFirst().value();
    double variance = elsewhere * (1 - elsewhere) / 300 + here * (1 - here) / 600;
    assertEquals(elsewhere, here, Math.max(0.005, 3 * Math.sqrt(variance)));
  }

  @ParameterizedTest(name = "{0} layers")
  @CsvSource({"10, 0.24", "20, 0.53"})
  void anAsymmetricStartSavesNetworks(int layers, double measuredElsewhere) {
    Law law = new AsymmetricStart();
    SurveyPoint point = Tried.point(law, Tried.settings(law, "layers", layers));
    assertEquals(Agreement.AGREES, point.verdict(), point::toString);
    assertEquals(measuredElsewhere, point.value(), 0.01);
  }

  @Test
  void aFalseLawIsFoundOut() {
    SurveyPoint point = Tried.point(new FalseLaw(), new LawSettings(new FalseLaw()));
    assertEquals(Agreement.DISAGREES, point.verdict(), point::toString);
  }

  /** Claims 0.5 of what happens with 0.51. */
  private static final class FalseLaw implements ChanceLaw {

    @Override
    public String id() {
      return "false";
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(Parameter.whole("none", 0, 0, 0));
    }

    @Override
    public String source() {
      return "";
    }

    @Override
    public Prediction predict(LawSettings at) {
      return Prediction.exact(0.5);
    }

    @Override
    public Experiment experiment(LawSettings at) {
      return random -> random.uniform() < 0.51;
    }
  }
}
