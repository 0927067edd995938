package flatline.view.plot.study;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.digits.Band;
import flatline.model.digits.DigitComparison;
import flatline.model.digits.DigitPlan;
import flatline.model.digits.DigitSetup;
import flatline.model.digits.Filters;
import flatline.model.digits.images.Idx;
import flatline.view.plot.LineStyle;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.view.plot.study.EpochPicture.Line;
import flatline.view.plot.study.EpochPicture.Stop;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class StudyPaintersTest {

  private static final LineStyle RED = new LineStyle(Color.RED, List.of());

  private final RecordingPen pen = new RecordingPen(400, 200);

  private static SeedRow row(String name, double... values) {
    return new SeedRow(
        name, RED, values, IntStream.range(7, 7 + values.length).asLongStream().toArray());
  }

  private Optional<SeedLayout> layout(boolean zero, SeedRow... rows) {
    return SeedLayout.of(List.of(rows), zero, pen.width(), pen.height(), LOOK);
  }

  @Test
  void eachSeedIsADotAtItsValueAndNumbersThatAreNoneAreLeftOut() {
    var layout = layout(false, row("one", 1, Double.NaN, 3)).orElseThrow();
    SeedPainter.paint(pen, layout, LOOK);
    var dots = pen.deeds(Verb.FILL_CIRCLE);
    assertEquals(2, dots.size());
    assertEquals(layout.axes().x().at(1), dots.getFirst().at(0));
    assertEquals(2, layout.dots().getLast().index());
    assertTrue(dots.getFirst().color().getOpacity() < 1, "piles are darker");
  }

  @Test
  void rowsLieBelowEachOtherWithTheirNamesAndTheSummaryOnTop() {
    var layout = layout(false, row("one", 1, 2, 3), row("two", 2, 2, 2)).orElseThrow();
    SeedPainter.paint(pen, layout, LOOK);
    assertTrue(pen.word("one").at(1) < pen.word("two").at(1));
    var boxes = pen.deeds(Verb.STROKE_RECT);
    assertEquals(2, boxes.size());
    assertEquals(layout.axes().x().at(1.5), boxes.getFirst().at(0), 1e-9);
    assertEquals(2, pen.deeds(Verb.STROKE_POLYGON).size(), "a diamond at each mean");
    assertEquals(Verb.STROKE_POLYGON, pen.deeds().getLast().verb());
  }

  @Test
  void anIntervalEndsWhereThereCanBeNoValues() {
    var few = row("one", 0, 0, 0, 1);
    assertTrue(few.distribution().low() < 0, "the interval of the mean reaches beyond");
    var layout = layout(false, few.within(0, 100)).orElseThrow();
    SeedPainter.paint(pen, layout, LOOK);
    double middle = layout.middle(0);
    var interval =
        pen.deeds(Verb.LINE).stream()
            .filter(each -> each.at(1) == middle && each.at(3) == middle)
            .findFirst()
            .orElseThrow();
    assertEquals(layout.axes().x().at(0), interval.at(0));
    assertEquals(layout.axes().x().at(few.distribution().high()), interval.at(2));
  }

  @Test
  void oneSeedHasNoSpread() {
    SeedPainter.paint(pen, layout(false, row("one", 1)).orElseThrow(), LOOK);
    assertEquals(List.of(), pen.deeds(Verb.STROKE_RECT));
  }

  @Test
  void zeroIsOnTheScaleWhereItIsWanted() {
    assertTrue(layout(true, row("one", 5, 6)).orElseThrow().axes().x().holds(0));
    assertTrue(!layout(false, row("one", 5, 6)).orElseThrow().axes().x().holds(0));
    assertTrue(layout(true, row("one", Double.NaN)).isEmpty());
  }

  @Test
  void theNearestDotWithinReachIsFound() {
    var layout = layout(false, row("one", 1, 2)).orElseThrow();
    var second = layout.dots().getLast();
    assertEquals(Optional.of(second), layout.near(second.x() + 3, second.y() - 3, 5));
    assertEquals(Optional.empty(), layout.near(second.x() + 30, second.y(), 5));
  }

  @Test
  void theRingOfTheRunThatWasOpenedIsSeenBesideThatOfTheKeys() {
    var dot = layout(false, row("one", 1, 2)).orElseThrow().dots().getFirst();
    SeedPainter.paintCursor(pen, dot, LOOK);
    SeedPainter.paintOpened(pen, dot, LOOK);
    var rings = pen.deeds(Verb.STROKE_CIRCLE);
    assertTrue(rings.getFirst().at(2) < rings.getLast().at(2));
    assertEquals(LOOK.palette().ink().accent(), rings.getLast().line().color());
  }

  private static Stop stop(int epoch, double mean) {
    return new Stop(epoch, new Band(mean, mean - 1, mean + 1, 3));
  }

  @Test
  void aFigureByEpochIsALineOnABandWithinTheAxesNamedAtItsEnd() {
    var relu = new Line(new Relu(), "first", List.of(stop(1, 90), stop(2, 95), stop(3, 93)));
    var leaky = new Line(new LeakyRelu(0.1), "second", List.of(stop(1, 91), stop(2, 97)));
    EpochPainter.paint(pen, new EpochPicture(List.of(relu, leaky), 3), LOOK);
    var bands = pen.deeds(Verb.FILL_POLYGON);
    var lines = pen.deeds(Verb.POLYLINE);
    assertEquals(6, bands.getFirst().points().size());
    assertEquals(3, lines.getFirst().points().size());
    assertEquals(LineStyle.of(new Relu(), LOOK.palette()).color(), lines.getFirst().line().color());
    Rectangle2D area = lines.getFirst().clips().getFirst();
    assertEquals(area, bands.getLast().clips().getFirst());
    assertEquals(area.getMaxX(), lines.getFirst().points().getLast().getFirst(), 1e-9);
    assertTrue(pen.word("second").at(1) < pen.word("first").at(1), "97 above 93");
  }

  @Test
  void withoutFiguresNothingIsPainted() {
    EpochPainter.paint(pen, new EpochPicture(List.of(), 3), LOOK);
    assertEquals(List.of(), pen.deeds());
  }

  private static Filters filters() throws InterruptedException {
    var small = DigitSetup.DEFAULT.withHidden(List.of(20, 5)).withValidation(100).withEpochs(1);
    var setup = small.withStart(small.weights(), -1);
    var plan = new DigitPlan(List.of(new Relu()), 1, 1, setup);
    var comparison = new DigitComparison(plan, Idx.data(700, 150), 1);
    comparison.start();
    assertTrue(comparison.await(Duration.ofMinutes(1)));
    return comparison.snapshot().runs().getFirst().filters().orElseThrow();
  }

  @Test
  void eachUnitsWeightsAreAPictureAndSilentOnesAreGreyAndCrossedOut() throws Exception {
    Filters filters = filters();
    FilterPainter.paint(pen, filters, true, LOOK);
    var images = pen.deeds(Verb.IMAGE);
    assertEquals(20, images.size());
    int silent = 0;
    for (int unit = 0; unit < 20; unit++) {
      int[] pixels = images.get(unit).pixels().grid().pixels();
      boolean one = IntStream.of(pixels).distinct().count() == 1;
      assertEquals(filters.isInactive(unit), one);
      silent += filters.isInactive(unit) ? 1 : 0;
    }
    assertTrue(silent > 0 && silent < 20, "of both kinds: " + silent);
    assertEquals(2 * silent, pen.deeds(Verb.LINE).size());
    double side = images.getFirst().at(2);
    assertTrue(images.stream().allMatch(it -> it.at(0) + side <= 400 && it.at(1) + side <= 200));
    var leaky = new RecordingPen(400, 200);
    FilterPainter.paint(leaky, filters, false, LOOK);
    assertEquals(0, leaky.deeds(Verb.LINE).size(), "nothing that can learn is crossed out");
    assertEquals(silent, leaky.deeds(Verb.STROKE_CIRCLE).size());
  }
}
