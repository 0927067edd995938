package flatline.view.plot.time;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.Split;
import flatline.model.language.NumberForm;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import flatline.view.plot.LineStyle;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class TimePaintersTest {

  private static final List<LineStyle> STYLES =
      LineStyle.ofContenders(RUN.activations(), LOOK.palette());
  private static final List<String> NAMES = List.of("one", "other");
  private static final List<Optional<String>> ENDINGS = List.of(Optional.empty(), Optional.empty());

  private final RecordingPen pen = new RecordingPen(400, 160);

  private List<Deed> paint(Figure figure, Snapshot snapshot) {
    HistoryPainter.paint(
        pen, new TimePicture(figure, snapshot, Optional.empty(), NAMES, ENDINGS), LOOK);
    return pen.deeds(Verb.POLYLINE);
  }

  /** The run as it is seen from an earlier step: the lines up to it, the rest as its future. */
  private static Snapshot at(long step, List<Snapshot.Branch> branches) {
    return new Snapshot(
        new RunStep(RUN.run(), RUN.at().timeline(), step),
        RUN.heard(),
        RUN.scenario(),
        RUN.data(),
        RUN.test(),
        RUN.window(),
        RUN.head(),
        RUN.epoch(),
        RUN.stepsPerEpoch(),
        RUN.rate(),
        false,
        RUN.contenders(),
        branches);
  }

  private static void scrubber(
      RecordingPen bar, Snapshot snapshot, boolean focused, ScrubberScale scale) {
    var names = snapshot.branches().stream().map(Snapshot.Branch::name).toList();
    var picture = new ScrubberPicture(snapshot, names, focused, OptionalInt.empty());
    ScrubberPainter.paint(bar, picture, ScrubberLayout.of(picture, scale, bar.width(), LOOK));
  }

  private static double opacity(Deed line) {
    return Objects.requireNonNull(line.color()).getOpacity();
  }

  @Test
  void eachContendersLineIsInItsStyleWithinTheAxesAndNamedAtItsEnd() {
    var lines = paint(Figure.LOSS, RUN);
    var full = lines.stream().filter(line -> opacity(line) == 1).toList();
    assertEquals(STYLES.stream().map(LineStyle::color).toList(), colors(full));
    assertEquals(1, lines.stream().map(Deed::clips).distinct().count());
    assertTrue(pen.words().stream().anyMatch(word -> word.startsWith("one 0.")));
    assertEquals(STYLES.getFirst().color(), pen.in(STYLES.getFirst().color()).getLast().color());
  }

  @Test
  void testLossesAreThinnerLinesInTheContendersColoursWithTheirValues() {
    Snapshot tested = Snapshot.of(Scenario.DEFAULT.with(b -> b.split(new Split(0.5))), 60);
    var picture =
        new TimePicture(Figure.LOSS, tested, Optional.empty(), NAMES, ENDINGS, "kept back");
    HistoryPainter.paint(pen, picture, LOOK);
    var lines = pen.deeds(Verb.POLYLINE).stream().filter(line -> opacity(line) == 1).toList();
    var widths = lines.stream().map(line -> line.line().width()).distinct().toList();
    assertEquals(2, widths.size());
    for (LineStyle style : STYLES) {
      var both = lines.stream().filter(line -> style.color().equals(line.color())).toList();
      assertEquals(2, both.size());
      assertTrue(both.getFirst().line().width() < both.getLast().line().width());
    }
    for (ContenderSnapshot each : tested.contenders()) {
      String said = "kept back " + Numbers.loss(each.test().orElseThrow().loss());
      assertTrue(pen.words().contains(said), said);
    }
    assertEquals(4, picture.labels(NumberForm.ROOT).size());
    assertTrue(picture.labels(NumberForm.ROOT).get(2).startsWith("one kept back 0."));
  }

  @Test
  void ofDeadUnitsThereIsNoTest() {
    Snapshot tested = Snapshot.of(Scenario.DEFAULT.with(b -> b.split(new Split(0.5))), 20);
    var picture =
        new TimePicture(Figure.SILENT, tested, Optional.empty(), NAMES, ENDINGS, "kept back");
    assertEquals(2, picture.labels(NumberForm.ROOT).size());
  }

  private static List<Color> colors(List<Deed> deeds) {
    return deeds.stream().map(Deed::color).toList();
  }

  @Test
  void thePastIsPlainAndTheFutureFaintAndThinner() {
    var lines = paint(Figure.LOSS, at(80, List.of()));
    var plain = lines.stream().filter(line -> opacity(line) == 1).toList();
    var faint = lines.stream().filter(line -> opacity(line) < 1).toList();
    assertEquals(2, plain.size());
    assertEquals(2, faint.size());
    double end = plain.getFirst().points().getLast().getFirst();
    double begin = faint.getFirst().points().getFirst().getFirst();
    assertEquals(end, begin, 3);
    assertTrue(plain.getFirst().line().width() > faint.getFirst().line().width());
  }

  @Test
  void futuresThatWereLeftAreDotted() {
    var curves = RUN.contenders().stream().map(each -> each.curve()).toList();
    var branch = new Snapshot.Branch(1, "", 40, 160, curves);
    var lines = paint(Figure.LOSS, at(160, List.of(branch)));
    assertEquals(
        2, lines.stream().filter(it -> it.line().dash().equals(List.of(1.0, 4.0))).count());
  }

  @Test
  void aNumberOfUnitsHoldsUntilItJumps() {
    var line = paint(Figure.SILENT, RUN).getLast();
    for (int i = 1; i < line.points().size(); i++) {
      var from = line.points().get(i - 1);
      var to = line.points().get(i);
      boolean level = from.get(1).equals(to.get(1));
      assertTrue(level || Math.abs(from.get(0) - to.get(0)) < 1, "level or upright");
    }
  }

  @Test
  void crossesStandOverDeathsAndRingsOverInactivityEachContenderInALaneOfItsOwn() {
    paint(Figure.SILENT, RUN);
    var relu = pen.in(STYLES.get(0).color());
    var leaky = pen.in(STYLES.get(1).color());
    var crosses = verb(relu, Verb.LINE).stream().filter(it -> it.at(1) != it.at(3)).toList();
    var rings = verb(leaky, Verb.STROKE_CIRCLE);
    assertTrue(!crosses.isEmpty() && verb(relu, Verb.STROKE_CIRCLE).isEmpty());
    assertTrue(!rings.isEmpty() && rings.stream().allMatch(it -> !it.line().dash().isEmpty()));
    assertEquals(1, crosses.stream().map(it -> it.at(1) + it.at(3)).distinct().count());
    assertEquals(1, rings.stream().map(it -> it.at(1)).distinct().count());
    assertTrue(crosses.getFirst().at(3) < rings.getFirst().at(1));
    var arrows = verb(leaky, Verb.FILL_POLYGON);
    assertTrue(!arrows.isEmpty(), "units came back");
  }

  @Test
  void theScrubberAndTheChartGiveTheSameEventTheSameSign() {
    paint(Figure.SILENT, RUN);
    var bar = new RecordingPen(2000, 52);
    scrubber(bar, RUN, false, new ScrubberScale(12, 1988, 0, 160));
    for (LineStyle style : STYLES) {
      Set<Verb> onBar = signs(bar.in(style.color()));
      assertEquals(onBar, signs(pen.in(style.color()).stream().filter(this::isMark).toList()));
    }
  }

  private boolean isMark(Deed deed) {
    return deed.clips().isEmpty()
        && (deed.verb() == Verb.FILL_POLYGON
            || deed.verb() == Verb.STROKE_CIRCLE
            || deed.verb() == Verb.LINE);
  }

  private static Set<Verb> signs(List<Deed> deeds) {
    return deeds.stream()
        .map(Deed::verb)
        .filter(verb -> verb != Verb.TEXT)
        .collect(Collectors.toSet());
  }

  private static List<Deed> verb(List<Deed> deeds, Verb verb) {
    return deeds.stream().filter(deed -> deed.verb() == verb).toList();
  }

  @Test
  void aChartUsesItsWidthAndNoLabelLiesOnACurveWhereverItIsScrubbed() {
    for (long step : new long[] {0, 20, 80, 133, 159, 160}) {
      for (Figure figure : Figure.values()) {
        var each = new RecordingPen(480, 120);
        HistoryPainter.paint(
            each,
            new TimePicture(figure, at(step, List.of()), Optional.empty(), NAMES, ENDINGS),
            LOOK);
        double curves =
            each.deeds(Verb.POLYLINE).stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(List::getFirst)
                .max()
                .orElseThrow();
        assertTrue(curves > 0.75 * 480, "the lines go to the end of the axis: " + curves);
        for (String name : NAMES) {
          var label = each.deeds(Verb.TEXT).stream().filter(it -> words(it, name)).findFirst();
          assertTrue(label.orElseThrow().at(0) > curves, figure + " at step " + step);
        }
      }
    }
  }

  private static boolean words(Deed deed, String name) {
    return Objects.requireNonNull(deed.text()).startsWith(name + " ");
  }

  @Test
  void theTrackIsPaintedUpToTheStepAndTheThumbStandsThereOnTop() {
    var bar = new RecordingPen(300, 52);
    var scale = new ScrubberScale(12, 288, 0, 200);
    scrubber(bar, at(100, List.of()), true, scale);
    var tracks = bar.deeds(Verb.LINE).subList(0, 3);
    assertEquals(List.of(288.0, scale.x(160), 150.0), tracks.stream().map(t -> t.at(2)).toList());
    var thumb = bar.deeds().getLast();
    assertEquals(List.of(150.0, 22.0), thumb.at().subList(0, 2));
    assertEquals(Verb.STROKE_CIRCLE, thumb.verb());
    var unfocused = new RecordingPen(300, 52);
    scrubber(unfocused, at(100, List.of()), false, scale);
    assertEquals(bar.deeds().size() - 1, unfocused.deeds().size(), "a ring shows the focus");
  }

  @Test
  void marksOfTheFirstContenderLieAboveTheTrackThoseOfTheOthersBelowAndFallTogether() {
    var bar = new RecordingPen(300, 52);
    scrubber(bar, RUN, false, new ScrubberScale(12, 12.4, 0, 200));
    var above = marks(bar, STYLES.get(0).color());
    var below = marks(bar, STYLES.get(1).color());
    assertEquals(2, above.size(), "one cross, of two lines, where all lie on one pixel");
    assertTrue(above.stream().allMatch(it -> it.at(1) < 22));
    assertTrue(!below.isEmpty() && below.stream().allMatch(it -> it.at(1) > 22));
  }

  private static List<Deed> marks(RecordingPen bar, Color color) {
    return bar.in(color).stream()
        .filter(it -> it.verb() != Verb.FILL_POLYGON && it.verb() != Verb.TEXT)
        .toList();
  }

  @Test
  void aPartOfARunFillsTheAxisWithItsStepsAlone() {
    var part = new StepRange(30, 60);
    var run = at(100, List.of());
    for (Figure figure : Figure.values()) {
      var each = new RecordingPen(480, 130);
      HistoryPainter.paint(
          each, new TimePicture(figure, run, Optional.of(part), NAMES, ENDINGS), LOOK);
      assertTrue(each.words().containsAll(List.of("30", "40", "50", "60")), each.words()::toString);
      var line = each.deeds(Verb.POLYLINE).getLast();
      var area = line.clips().getFirst();
      double stepWidth = area.getWidth() / 30;
      for (List<Double> point : line.points()) {
        double x = point.getFirst();
        assertTrue(
            x >= area.getMinX() - 1.01 * stepWidth && x <= area.getMaxX() + 1.01 * stepWidth);
      }
      assertTrue(each.deeds(Verb.FILL_CIRCLE).isEmpty(), "the step that is shown is not seen");
      var marks =
          each.deeds().stream().filter(this::isMark).filter(it -> it.at(1) < area.getMinY());
      assertTrue(
          marks.allMatch(it -> it.at(0) > area.getMinX() - 9 && it.at(0) < area.getMaxX() + 9));
    }
  }

  @Test
  void inANarrowChartValuesStandBelowTheNamesAndInALowOneAlone() {
    List<String> names = List.of("rectified", "rectified with a leak");
    for (double height : new double[] {150, 60}) {
      var narrow = new RecordingPen(230, height);
      HistoryPainter.paint(
          narrow, new TimePicture(Figure.LOSS, RUN, Optional.empty(), names, ENDINGS), LOOK);
      assertEquals(height > 100, narrow.words().contains("rectified"), narrow.words()::toString);
      long values = narrow.words().stream().filter(word -> word.matches("0\\.\\d{3}")).count();
      assertEquals(2, values);
      double right = narrow.deeds(Verb.POLYLINE).getLast().clips().getFirst().getMaxX();
      assertTrue(right > 80, "there is room for the lines: " + right);
    }
  }
}
