package flatline.view.plot.time;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.loop.Snapshot;
import flatline.model.training.LifeEvent;
import flatline.view.plot.LineStyle;
import flatline.view.plot.RecordingPen;
import flatline.view.plot.RecordingPen.Deed;
import flatline.view.plot.RecordingPen.Verb;
import java.util.List;
import java.util.Objects;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class TimePaintersTest {

  private static final List<LineStyle> STYLES =
      LineStyle.ofContenders(RUN.activations(), LOOK.palette());
  private static final List<String> NAMES = List.of("one", "other");

  private final RecordingPen pen = new RecordingPen(400, 160);

  private List<Deed> paint(Figure figure, Snapshot snapshot) {
    HistoryPainter.paint(pen, new TimePicture(figure, snapshot, NAMES), LOOK);
    return pen.deeds(Verb.POLYLINE);
  }

  /** The run as it is seen from an earlier step: the lines up to it, the rest as its future. */
  private static Snapshot at(long step, List<Snapshot.Branch> branches) {
    return new Snapshot(
        RUN.run(),
        RUN.scenario(),
        RUN.data(),
        RUN.window(),
        step,
        RUN.head(),
        RUN.epoch(),
        RUN.stepsPerEpoch(),
        RUN.rate(),
        false,
        RUN.contenders(),
        branches);
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
  void crossesStandOverDeathsEachContenderInALaneOfItsOwn() {
    paint(Figure.SILENT, RUN);
    var crosses = pen.deeds(Verb.LINE);
    var relu = crosses.stream().filter(it -> it.color().equals(STYLES.get(0).color())).toList();
    long deaths = RUN.contenders().getFirst().events().stream().filter(this::isDeath).count();
    assertTrue(deaths > 0 && relu.size() <= 2 * deaths && relu.size() % 2 == 0);
    assertEquals(1, relu.stream().map(it -> it.at(1) + it.at(3)).distinct().count());
    double other =
        crosses.stream()
            .filter(it -> it.color().equals(STYLES.get(1).color()))
            .mapToDouble(it -> it.at(1))
            .max()
            .orElseThrow();
    assertTrue(relu.getFirst().at(3) < other);
  }

  private boolean isDeath(LifeEvent event) {
    return event.kind() == LifeEvent.Kind.DEATH;
  }

  @Test
  void theTrackIsPaintedUpToTheStepAndTheThumbStandsThereOnTop() {
    var bar = new RecordingPen(300, 52);
    var scale = new ScrubberScale(12, 288, 200);
    ScrubberPainter.paint(bar, at(100, List.of()), true, scale, LOOK);
    var tracks = bar.deeds(Verb.LINE).subList(0, 3);
    assertEquals(List.of(288.0, scale.x(160), 150.0), tracks.stream().map(t -> t.at(2)).toList());
    var thumb = bar.deeds().getLast();
    assertEquals(List.of(150.0, 26.0), thumb.at().subList(0, 2));
    assertEquals(Verb.STROKE_CIRCLE, thumb.verb());
    var unfocused = new RecordingPen(300, 52);
    ScrubberPainter.paint(unfocused, at(100, List.of()), false, scale, LOOK);
    assertEquals(bar.deeds().size() - 1, unfocused.deeds().size(), "a ring shows the focus");
  }

  @Test
  void marksOfTheFirstContenderLieAboveTheTrackThoseOfTheOthersBelowAndFallTogether() {
    var bar = new RecordingPen(300, 52);
    ScrubberPainter.paint(bar, RUN, false, new ScrubberScale(12, 12.4, 200), LOOK);
    var above = marks(bar, STYLES.get(0).color());
    var below = marks(bar, STYLES.get(1).color());
    assertEquals(2, above.size(), "one cross, of two lines, where all lie on one pixel");
    assertTrue(above.stream().allMatch(it -> it.at(1) < 26));
    assertTrue(!below.isEmpty() && below.stream().allMatch(it -> it.at(1) > 26));
  }

  private static List<Deed> marks(RecordingPen bar, Color color) {
    return bar.in(color).stream().filter(it -> it.verb() != Verb.FILL_POLYGON).toList();
  }
}
