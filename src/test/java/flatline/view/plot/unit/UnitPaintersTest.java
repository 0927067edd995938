package flatline.view.plot.unit;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.autopsy.VitalCurve;
import flatline.model.network.UnitRef;
import flatline.model.vitals.UnitSight;
import flatline.model.vitals.UnitState;
import flatline.view.Texts;
import flatline.view.plot.LineStyle;
import flatline.view.plot.PictureFixture;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.view.plot.pen.TextWidth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class UnitPaintersTest {

  private static final List<Integer> WIDTHS =
      RUN.contenders().getFirst().network().shape().hidden();

  private final RecordingPen pen = new RecordingPen(500, 70);

  private void strip(double width, double height, Optional<UnitRef> selected) {
    var picture =
        new StripPicture(
            RUN.contenders().getFirst(), selected, _ -> List.of("much too long for it", "dead"));
    StripPainter.paint(pen, picture, new StripLayout(WIDTHS, width, height, 1), LOOK);
  }

  @Test
  void eachUnitHasItsNumberAndTheLongestWordThatFits() {
    strip(500, 70, Optional.empty());
    int units = WIDTHS.getFirst();
    assertTrue(
        pen.words()
            .containsAll(IntStream.rangeClosed(1, units).mapToObj(Integer::toString).toList()));
    assertEquals(units, pen.words().stream().filter("dead"::equals).count());
  }

  @Test
  void sharesBesideEachOtherAreAllWrittenOutOrNone() {
    var contender = RUN.contenders().getFirst();
    int one = PictureFixture.unit(0, UnitState.ALIVE);
    for (boolean oneIsLong : new boolean[] {false, true}) {
      var each = new RecordingPen(500, 70);
      var picture =
          new StripPicture(
              contender,
              Optional.empty(),
              unit ->
                  List.of(
                      unit.unit() == one && oneIsLong ? "much too long for it" : "9 % on", "9"));
      StripPainter.paint(each, picture, new StripLayout(WIDTHS, 500, 70, 1), LOOK);
      var awake =
          contender.examination().count(UnitState.ALIVE)
              + contender.examination().count(UnitState.SLEEPING);
      long written = each.words().stream().filter("9 % on"::equals).count();
      assertEquals(WIDTHS.getFirst() - (oneIsLong ? awake : 0), written);
    }
  }

  @Test
  void whereThereIsNoRoomOnlySymbolsAreLeft() {
    strip(90, 12, Optional.empty());
    assertEquals(List.of(), pen.words());
    int dead = RUN.contenders().getFirst().examination().count(UnitState.DEAD);
    assertEquals(2 * dead, pen.deeds(Verb.LINE).size(), "a cross for each dead unit");
  }

  @Test
  void theSelectedUnitsCellHasAFrameInTheAccent() {
    strip(500, 70, Optional.of(new UnitRef(0, 3)));
    var frames = pen.deeds(Verb.STROKE_RECT);
    for (int unit = 0; unit < WIDTHS.getFirst(); unit++) {
      boolean accent = frames.get(unit).color().equals(LOOK.palette().ink().accent());
      assertEquals(unit == 3, accent);
    }
  }

  @Test
  void aFrozenUnitsCellHasAPadlockHoweverNarrowItIs() {
    var frozen = PictureFixture.frozen(0, 5).contenders().getFirst();
    for (double width : new double[] {900, 240, 90}) {
      var plain = new RecordingPen(width, 70);
      var locked = new RecordingPen(width, 70);
      var layout = new StripLayout(WIDTHS, width, 70, 1);
      var contender = RUN.contenders().getFirst();
      StripPainter.paint(
          plain, new StripPicture(contender, Optional.empty(), _ -> List.of()), layout, LOOK);
      StripPainter.paint(
          locked, new StripPicture(frozen, Optional.empty(), _ -> List.of()), layout, LOOK);
      int more = locked.deeds(Verb.STROKE_CIRCLE).size() - plain.deeds(Verb.STROKE_CIRCLE).size();
      assertEquals(2, more, "at " + width);
    }
  }

  @Test
  void everyStateHasAShapeOfItsOwn() {
    Set<List<Object>> shapes = new HashSet<>();
    for (UnitState state : UnitState.values()) {
      var each = new RecordingPen(20, 20);
      StateMark.paint(each, LOOK, state, 10, 10, 5);
      shapes.add(each.deeds().stream().<Object>map(it -> List.of(it.verb(), it.at())).toList());
    }
    assertEquals(EnumSet.allOf(UnitState.class).size(), shapes.size());
  }

  @Test
  void aUnitsDataLieUnderItsFunctionAndBothWithinTheirAxes() {
    int alive = PictureFixture.unit(0, UnitState.ALIVE);
    var contender = RUN.contenders().getFirst();
    var seen = new UnitSight.Seen(contender.activation(), contender.examination().unit(0, alive));
    var style = new LineStyle(Color.RED, List.of(3.0, 1.0));
    UnitPainter.paint(pen, seen, style, LOOK);
    var lines = pen.deeds(Verb.POLYLINE);
    assertEquals(3, lines.size(), "f′ left and right of its jump, then f");
    assertEquals(Color.RED, lines.getLast().color());
    var verbs = pen.deeds().stream().map(Deed::verb).toList();
    assertTrue(verbs.lastIndexOf(Verb.FILL_RECT) < verbs.indexOf(Verb.POLYLINE));
    assertTrue(lines.stream().allMatch(it -> it.clips().size() == 1));
    assertEquals(List.of("z = 0"), pen.words().subList(0, 1));
  }

  private static VitalCurve vitals(double... biases) {
    return new VitalCurve(
        IntStream.range(0, biases.length)
            .mapToObj(i -> new VitalCurve.Point(10L * i, biases[i], 2, 0.5, 0.25))
            .toList());
  }

  private static VitalsPicture picture(VitalCurve curve) {
    return new VitalsPicture(curve, new VitalCurve.Point(0, -1, 2, 0.5, 0.25), Color.RED);
  }

  @Test
  void vitalsAreNamedAndReadAtTheStepThatIsLookedAt() {
    var between = new VitalCurve.Point(15, -2.5, 2, 0.5, 0.25);
    var picture = new VitalsPicture(vitals(-1, -2, -3), between, Color.RED);
    VitalsPainter.paint(pen, picture, new Texts(), LOOK);
    assertEquals(8, pen.words().size());
    assertEquals("−2.50", pen.words().get(1));
    var lines = pen.in(Color.RED);
    assertEquals(VitalsPainter.ROWS, lines.size());
    assertEquals(2, lines.getFirst().points().size(), "a straight line needs two points");
    double hairline = pen.deeds(Verb.LINE).get(1).at(0);
    double left = lines.getFirst().points().getFirst().getFirst();
    assertEquals(left + 0.75 * (pen.width() - 3 - left), hairline, 1e-9);
  }

  @Test
  void whereThereIsLittleRoomVitalsAreNumbersAlone() {
    var now = new VitalCurve.Point(20, -3, 2, 0.5, 0);
    var picture = new VitalsPicture(vitals(-1, -2, -3), now, Color.RED);
    var narrow = new RecordingPen(140, 56);
    VitalsPainter.paint(narrow, picture, new Texts(), LOOK);
    assertEquals(8, narrow.words().size());
    assertEquals(List.of(), narrow.in(Color.RED));
    assertEquals("0", narrow.words().getLast());
    assertEquals(
        "bias −3.00, |w| 2.00, active 0.50, gradient 0", VitalsPainter.read(picture, new Texts()));
  }

  @Test
  void vitalsOfARunThatBurstsLeaveTheirNamesToBeRead() {
    var now = new VitalCurve.Point(20, -5.5917e11, 1.2e200, 0.5, Double.POSITIVE_INFINITY);
    VitalsPainter.paint(
        pen, new VitalsPicture(vitals(-1, -2, -3), now, Color.RED), new Texts(), LOOK);
    var width = new TextWidth();
    for (int row = 0; row < VitalsPainter.ROWS; row++) {
      Deed name = pen.deeds(Verb.TEXT).get(2 * row);
      Deed number = pen.deeds(Verb.TEXT).get(2 * row + 1);
      double left = number.at(0) - width.of(number.text(), number.font());
      assertTrue(name.at(0) + width.of(name.text(), name.font()) < left, number.text());
    }
  }

  @Test
  void theMarkOfZeroStaysInAPlotThatEndsThere() {
    int dead = PictureFixture.unit(0, UnitState.DEAD);
    var contender = RUN.contenders().getFirst();
    var seen = new UnitSight.Seen(contender.activation(), contender.examination().unit(0, dead));
    var small = new RecordingPen(120, 56);
    UnitPainter.paint(small, seen, new LineStyle(Color.RED, List.of(3.0, 1.0)), LOOK);
    double middle = small.deeds(Verb.TEXT).getFirst().at(0);
    double half = new TextWidth().of("z = 0", LOOK.caption()) / 2;
    assertTrue(middle + half <= 120, "at " + middle);
  }

  @Test
  void aPlotWithoutRoomIsPaintedAllTheSame() {
    var contender = RUN.contenders().getFirst();
    var seen = new UnitSight.Seen(contender.activation(), contender.examination().unit(0, 0));
    var tiny = new RecordingPen(10, 10);
    UnitPainter.paint(tiny, seen, new LineStyle(Color.RED, List.of(3.0, 1.0)), LOOK);
    assertTrue(tiny.deeds(Verb.FILL_RECT).stream().allMatch(it -> it.at(3) >= 0));
  }

  @Test
  void whereAVitalIsNoNumberItsLineGoesOnAfterIt() {
    VitalsPainter.paint(pen, picture(vitals(-1, Double.NaN, 5, 2)), new Texts(), LOOK);
    assertEquals(3, pen.in(Color.RED).getFirst().points().size());
  }

  @Test
  void ofAUnitWithoutAPastNothingIsPainted() {
    VitalsPainter.paint(pen, picture(vitals()), new Texts(), LOOK);
    assertEquals(List.of(), pen.deeds());
  }
}
