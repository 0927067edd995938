package flatline.view.plot.plane;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.data.Dataset;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.Split;
import flatline.model.loop.Field;
import flatline.model.loop.PlaneWindow;
import flatline.model.loop.Snapshot;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.vitals.UnitState;
import flatline.view.plot.ClassColors;
import flatline.view.plot.OutputScale;
import flatline.view.plot.PictureFixture;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.viewmodel.training.Snapshots;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PlanePaintersTest {

  private static final double SIDE = 200;
  private static final PlaneMap MAP = new PlaneMap(RUN.window(), SIDE);

  private final RecordingPen pen = new RecordingPen(SIDE, SIDE);

  @Test
  void samplesOfOneClassAreCirclesAndOfTheOtherDiamondsEachOnARim() {
    SamplePainter.paint(pen, RUN.data(), Loss.CROSS_ENTROPY, MAP, LOOK);
    var classes = LOOK.palette().classes();
    int ones = (int) pen.in(classes.one()).stream().count();
    assertEquals(RUN.data().size(), ones + pen.in(classes.zero()).size());
    assertEquals(2 * RUN.data().size(), pen.deeds().size());
    assertTrue(pen.in(classes.one()).stream().allMatch(it -> it.verb() == Verb.FILL_CIRCLE));
    assertTrue(pen.in(classes.zero()).stream().allMatch(it -> it.verb() == Verb.FILL_POLYGON));
    assertEquals(LOOK.palette().surface().card(), pen.deeds().getFirst().color());
  }

  @Test
  void aSampleLiesWhereItsNumbersAre() {
    SamplePainter.paint(pen, RUN.data(), Loss.CROSS_ENTROPY, MAP, LOOK);
    int one = 0;
    while (RUN.data().label(one) <= 0) {
      one++;
    }
    var circle = pen.in(LOOK.palette().classes().one()).getFirst();
    assertEquals(MAP.x(RUN.data().x(one)), circle.at(0));
    assertEquals(MAP.y(RUN.data().y(one)), circle.at(1));
  }

  /** How large the first sample's circle is. */
  private static double radius(int samples) {
    var each = new RecordingPen(SIDE, SIDE);
    double[] places = new double[samples];
    double[] labels = new double[samples];
    Arrays.fill(labels, 1);
    SamplePainter.paint(each, new Dataset(places, places, labels), Loss.CROSS_ENTROPY, MAP, LOOK);
    return each.deeds(Verb.FILL_CIRCLE).getFirst().at(2);
  }

  @Test
  void aHandfulOfSamplesIsNotOverlooked() {
    assertTrue(radius(4) > 1.5 * radius(200));
    assertEquals(radius(21), radius(200));
    assertTrue(radius(2_000) < radius(200));
  }

  @Test
  void whereLabelsAreNumbersSmallOnesArePaler() {
    SamplePainter.paint(pen, RUN.data(), Loss.SQUARED_ERROR_LINEAR, MAP, LOOK);
    assertEquals(
        LOOK.palette().classes().one(), pen.deeds(Verb.FILL_CIRCLE).get(1).color(), "label 1");
  }

  /** The colours of samples with labels of these sizes. */
  private static List<Color> colors(double... labels) {
    double[] places = new double[labels.length];
    var each = new RecordingPen(SIDE, SIDE);
    var data = new Dataset(places, places, labels);
    SamplePainter.paint(each, data, Loss.SQUARED_ERROR_LINEAR, MAP, LOOK);
    // Of each sample the rim comes first.
    return IntStream.range(0, labels.length)
        .mapToObj(i -> Objects.requireNonNull(each.deeds().get(2 * i + 1).color()))
        .toList();
  }

  @Test
  void aPaleSampleHasAGreyRimSoThatItIsNotLostOnTheGround() {
    var each = new RecordingPen(SIDE, SIDE);
    double[] places = {0, 0};
    SamplePainter.paint(
        each,
        new Dataset(places, places, new double[] {5, 0.001}),
        Loss.SQUARED_ERROR_LINEAR,
        MAP,
        LOOK);
    assertEquals(LOOK.palette().surface().card(), each.deeds().getFirst().color());
    Color pale = Objects.requireNonNull(each.deeds().get(2).color());
    assertEquals(LOOK.palette().ink().muted().getBrightness(), pale.getBrightness(), 0.01);
  }

  @Test
  void labelsOfAnySizeAreToldApartByTheirColours() {
    List<Color> large = colors(10_000, 1_000, 100, -1_000, -10_000);
    assertEquals(5, Set.copyOf(large).size());
    assertEquals(large, colors(1, 0.1, 0.01, -0.1, -1), "only the largest one counts");
    assertEquals(LOOK.palette().classes().one(), large.getFirst());
    assertEquals(LOOK.palette().classes().zero(), large.getLast());
  }

  @Test
  void theSurfaceIsAsStrongAsTheSamplesOnIt() {
    var small = ClassColors.ofOutput(new OutputScale(Loss.SQUARED_ERROR_LINEAR, 1), LOOK.palette());
    var large =
        ClassColors.ofOutput(new OutputScale(Loss.SQUARED_ERROR_LINEAR, 10_000), LOOK.palette());
    for (float share : new float[] {-2, -1, -0.5f, 0, 0.1f, 1, 7}) {
      assertEquals(small.of(share), large.of(10_000 * share));
    }
    assertNotEquals(large.of(100), large.of(1_000));
  }

  @Test
  void betweenInfiniteOutputsTheSurfaceIsOfTheirColour() {
    var exploded = Snapshots.of(Presets.get("leak-explodes"), 1_500);
    Field field = exploded.contenders().get(1).surface();
    assertTrue(Float.isInfinite(field.at(0, 0)));
    var colors = ClassColors.ofOutput(new OutputScale(Loss.CROSS_ENTROPY, 1), LOOK.palette());
    var image = new FieldImage(field.side());
    image.paint(field, colors);
    assertEquals(colors.of(field.at(0, 0)), image.grid().pixels()[0]);
  }

  @Test
  void zeroIsMarkedWhereItLies() {
    ZeroMark.paint(pen, MAP, LOOK);
    var line = pen.deeds(Verb.LINE).getFirst();
    assertEquals(MAP.x(0), (line.at(0) + line.at(2)) / 2, 1e-9);
    assertEquals(MAP.y(0), line.at(1));
    assertEquals("0", pen.deeds(Verb.TEXT).getLast().text());
  }

  @Test
  void aZeroNearTheEdgeIsMarkedWhereItLiesToo() {
    var map = new PlaneMap(new PlaneWindow(-0.02, -0.02, 1), SIDE);
    ZeroMark.paint(pen, map, LOOK);
    assertEquals(4, pen.deeds(Verb.LINE).size(), "a cross on its halo");
    assertEquals(map.y(0), pen.deeds(Verb.LINE).getFirst().at(1), 1e-9);
  }

  @Test
  void toAZeroOutsideAnArrowPointsFromTheEdge() {
    var map = new PlaneMap(new PlaneWindow(3, 2, 4), SIDE);
    ZeroMark.paint(pen, map, LOOK);
    assertEquals(List.of(), pen.deeds(Verb.LINE));
    var arrow = pen.deeds(Verb.FILL_POLYGON).getFirst();
    double tip = arrow.at(0);
    assertTrue(tip >= 0 && tip < arrow.at(1) && tip < arrow.at(2), "to the left");
    assertTrue(arrow.at(3) > arrow.at(4) && arrow.at(3) <= SIDE, "and down");
  }

  @Test
  void aSmallPictureShowsTheSamplesAndTheAxesThroughZero() {
    Scenario farOff = Presets.get("far-off-data");
    SamplePicture.paint(pen, farOff.setup().dataset(), Loss.CROSS_ENTROPY, LOOK);
    var classes = LOOK.palette().classes();
    assertEquals(200, pen.in(classes.one()).size() + pen.in(classes.zero()).size());
    var axes = pen.in(LOOK.palette().ink().muted());
    var across = axes.getFirst();
    assertTrue(across.at(1) > 0 && across.at(1) < SIDE, "y = 0 is in the picture");
    assertTrue(across.at(1) > 0.8 * SIDE, "below data that lie at (4, 4)");
  }

  @Test
  void fourSamplesAreSeenInASmallPictureToo() {
    var thumb = new RecordingPen(43, 43);
    SamplePicture.paint(
        thumb, Presets.get("xor-centred").setup().dataset(), Loss.CROSS_ENTROPY, LOOK);
    var dots = thumb.in(LOOK.palette().classes().one());
    assertEquals(2, dots.size());
    assertTrue(dots.stream().allMatch(dot -> dot.at(2) >= 1.5), dots::toString);
  }

  @Test
  void deadUnitsHaveDashedLinesAndNoBand() {
    HingePainter.paint(pen, RUN.contenders().getFirst(), -1, MAP, LOOK);
    var dead = pen.in(LOOK.palette().dead());
    assertTrue(!dead.isEmpty());
    assertTrue(
        dead.stream()
            .allMatch(it -> it.verb() == Verb.LINE && it.line().dash().equals(List.of(5.0, 4.0))));
    var living = pen.in(LOOK.palette().ink().text());
    assertEquals(living.size(), pen.deeds(Verb.FILL_POLYGON).size());
    assertTrue(living.stream().allMatch(it -> it.line().dash().isEmpty()));
  }

  @Test
  void aHingeLineIsWhereItsUnitBegins() {
    int alive = PictureFixture.unit(0, UnitState.ALIVE);
    HingePainter.paint(pen, RUN.contenders().getFirst(), alive, MAP, LOOK);
    var line = pen.in(LOOK.palette().ink().accent()).getLast();
    Network network = RUN.contenders().getFirst().network();
    for (int end = 0; end < 2; end++) {
      double x = MAP.window().left() + line.at(2 * end) / MAP.unit();
      double y = MAP.window().bottom() + (SIDE - line.at(2 * end + 1)) / MAP.unit();
      double z =
          network.bias(0, alive)
              + x * network.weight(0, alive, 0)
              + y * network.weight(0, alive, 1);
      assertEquals(0, z, 1e-9);
    }
  }

  @Test
  void theSelectedUnitLiesOnTopWithABandAlsoWhenItIsDead() {
    int dead = PictureFixture.unit(0, UnitState.DEAD);
    HingePainter.paint(pen, RUN.contenders().getFirst(), dead, MAP, LOOK);
    var last = pen.deeds().getLast();
    assertEquals(LOOK.palette().ink().accent(), last.color());
    assertEquals(Verb.FILL_POLYGON, pen.deeds().get(pen.deeds().size() - 2).verb());
  }

  @Test
  void aFrozenUnitsLineHasAPadlockOnIt() {
    int alive = PictureFixture.unit(0, UnitState.ALIVE);
    HingePainter.paint(pen, RUN.contenders().getFirst(), -1, MAP, LOOK);
    assertEquals(List.of(), pen.deeds(Verb.STROKE_CIRCLE));
    HingePainter.paint(pen, PictureFixture.frozen(alive).contenders().getFirst(), -1, MAP, LOOK);
    assertEquals(1, pen.deeds(Verb.STROKE_CIRCLE).size());
    double x = pen.deeds(Verb.FILL_CIRCLE).getFirst().at(0);
    double y = pen.deeds(Verb.FILL_CIRCLE).getFirst().at(1);
    assertTrue(x >= 0 && x <= SIDE && y >= 0 && y <= SIDE);
    Network network = RUN.contenders().getFirst().network();
    double z =
        network.bias(0, alive)
            + (MAP.window().left() + x / MAP.unit()) * network.weight(0, alive, 0)
            + (MAP.window().bottom() + (SIDE - y) / MAP.unit()) * network.weight(0, alive, 1);
    assertEquals(0, z, 1e-9);
  }

  @Test
  void aPlaceNearALinesEndLiesOnItInThePicture() {
    double half = Math.sqrt(0.5);
    double[] corner = HingeLine.of(100, half, half, 50 * Math.sqrt(2) - 10).nearEnd(100, 14);
    assertEquals(10 * half, corner[0], 1e-9, "too short: half way");
    assertEquals(10 * half, corner[1], 1e-9);
    double[] upright = HingeLine.of(100, 1, 0, 20).nearEnd(100, 14);
    assertEquals(List.of(30.0, 86.0), List.of(upright[0], upright[1]));
    double[] level = HingeLine.of(100, 0, -1, -20).nearEnd(100, 14);
    assertEquals(List.of(86.0, 30.0), List.of(level[0], level[1]));
  }

  @Test
  void ofTwoColoursTheSignAloneIsSeen() {
    for (Loss loss : Loss.values()) {
      var scale = new OutputScale(loss, 3);
      var shades = ClassColors.ofOutput(scale, LOOK.palette());
      var two = ClassColors.ofOutput(scale.withTwoColors(true), LOOK.palette());
      assertEquals(shades.of(1000), two.of(1e-6f));
      assertEquals(shades.of(-1000), two.of(-1e-6f));
      assertEquals(two.of(-1), two.of(0), "0 is not of class 1");
      assertEquals(shades.of(Float.NaN), two.of(Float.NaN));
      assertEquals(two.of(1), two.of(Float.POSITIVE_INFINITY));
    }
  }

  @Test
  void samplesKeptBackHaveARimOfTheTextsColour() {
    var data = Scenario.DEFAULT.with(b -> b.split(new Split(0.7))).setup().testset();
    SamplePainter.paintTest(pen, data, new OutputScale(Loss.CROSS_ENTROPY, 1), MAP, LOOK);
    var rims = pen.in(LOOK.palette().ink().text());
    assertEquals(data.size(), rims.size());
    assertEquals(List.of(), pen.in(LOOK.palette().surface().card()));
  }

  @Test
  void theLegendNamesBothKindsOfSamples() {
    SampleLegend.paint(pen, "training", "test", LOOK);
    assertEquals(List.of("training", "test"), pen.words());
    assertEquals(
        1,
        pen.in(LOOK.palette().ink().text()).stream()
            .filter(it -> it.verb() == Verb.FILL_CIRCLE)
            .count());
  }

  @Test
  void hingesOfOtherInputsAreBentAndActiveInside() {
    var features = new Features(List.of(InputFeature.X_SQUARED, InputFeature.Y_SQUARED));
    Scenario scenario = Scenario.DEFAULT.with(b -> b.features(features).hidden(List.of(1)));
    var circle =
        List.of(
            new Intervention(0, new Change.Set(new Target.Weight(Target.ALL, 0, 0, 0), -1)),
            new Intervention(0, new Change.Set(new Target.Weight(Target.ALL, 0, 0, 1), -1)),
            new Intervention(0, new Change.Set(new Target.Bias(Target.ALL, 0, 0), 1)));
    Snapshot run = Snapshot.of(scenario.with(circle), 0);
    var map = new PlaneMap(run.window(), 200);
    HingePainter.paint(pen, run.contenders().getFirst(), features, -1, map, LOOK);
    var ring = pen.deeds(Verb.POLYLINE).getFirst().points();
    for (List<Double> point : ring) {
      double radius = Math.hypot(point.get(0) - map.x(0), point.get(1) - map.y(0));
      assertEquals(map.unit(), radius, 0.02 * map.unit());
    }
    var band = pen.deeds(Verb.FILL_POLYGON).getFirst().points();
    double inner =
        band.stream()
            .mapToDouble(point -> Math.hypot(point.get(0) - map.x(0), point.get(1) - map.y(0)))
            .min()
            .orElseThrow();
    assertEquals(map.unit() - 7, inner, 0.03 * map.unit());
  }

  @Test
  void aFieldsPixelsHaveTheColoursOfItsValues() {
    var field = RUN.contenders().getFirst().surface();
    var colors = ClassColors.ofOutput(new OutputScale(Loss.CROSS_ENTROPY, 1), LOOK.palette());
    var image = new FieldImage(field.side());
    image.paint(field, colors);
    int[] pixels = image.grid().pixels();
    assertEquals(colors.of(field.at(0, 0)), pixels[0]);
    assertEquals(colors.of(field.at(3, 7)), pixels[3 * field.side() + 7]);
  }
}
