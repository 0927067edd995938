package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Scenario;
import flatline.model.vitals.Histogram;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What the kit paints for all plots. */
class AxesTest {

  private static final Look LOOK = new Look(Palette.light(), 13);
  private static final Axes AXES =
      new Axes(new LinearScale(-3, 3, 100, 700), new LinearScale(-1, 3, 410, 10));

  private final RecordingPen pen = new RecordingPen(800, 450);

  @Test
  void theLinesThroughZeroLieOnTheGridAndLabelsStandOutside() {
    AXES.paint(
        pen,
        LOOK,
        List.of(new Ticks.Tick(-2, "−2"), new Ticks.Tick(2, "2")),
        List.of(new Ticks.Tick(1, "1")));
    var lines = pen.deeds(Verb.FILL_RECT).stream().map(RecordingPen.Deed::color).toList();
    Color grid = LOOK.palette().surface().grid();
    Color zero = LOOK.palette().ink().muted();
    assertEquals(List.of(grid, grid, grid, zero, zero), lines);
    var left = pen.word("−2");
    assertEquals(List.of(200.0, 417.0), left.at());
    assertEquals(Pos.TOP_CENTER, left.anchor());
    var beside = pen.word("1");
    assertEquals(List.of(91.0, 210.0), beside.at());
    assertEquals(Pos.CENTER_RIGHT, beside.anchor());
    assertEquals(LOOK.caption(), beside.font());
  }

  @Test
  void whereZeroIsNotSeenNoLineGoesThroughIt() {
    new Axes(new LinearScale(1, 3, 100, 700), AXES.y()).paint(pen, LOOK, List.of(), List.of());
    assertEquals(1, pen.deeds(Verb.FILL_RECT).size());
  }

  @Test
  void whatIsClippedIsSeenInTheAreaOnly() {
    AXES.clipped(pen, () -> pen.fillCircle(0, 0, 1, Color.RED));
    assertEquals(List.of(new Rectangle2D(100, 10, 600, 400)), pen.deeds().getFirst().clips());
  }

  @Test
  void aHistogramStandsOnItsLineAndEmptyBinsAreLeftOut() {
    Histogram histogram =
        Snapshots.of(Scenario.DEFAULT, 0)
            .contenders()
            .getFirst()
            .examination()
            .unit(0, 2)
            .preactivations();
    new HistogramPainter(pen, LOOK, AXES.x()).paint(histogram, 400, 3, Color.RED);
    long filled =
        java.util.stream.IntStream.range(0, histogram.bins())
            .filter(bin -> histogram.count(bin) > 0)
            .count();
    var bars = pen.deeds(Verb.FILL_RECT);
    assertEquals(filled, bars.size());
    assertEquals(filled, pen.deeds(Verb.LINE).size());
    for (var bar : bars) {
      assertEquals(400, bar.at(1) + bar.at(3), 1e-9);
      assertTrue(bar.color().getOpacity() < 0.5, "seen through");
    }
    double tallest = bars.stream().mapToDouble(bar -> bar.at(3)).max().orElseThrow();
    assertEquals(3.0 * histogram.highest(), tallest, 1e-9);
  }

  @Test
  void aPointHasARimOfTheGroundAndAnOpenCircleAHole() {
    Marks.point(pen, 5, 6, 4, Color.RED, Color.WHITE);
    Marks.openCircle(pen, 5, 6, 4, Color.RED, Color.WHITE);
    var colors = pen.deeds().stream().map(RecordingPen.Deed::color).toList();
    assertEquals(List.of(Color.WHITE, Color.RED, Color.RED, Color.WHITE), colors);
    var radii = pen.deeds().stream().map(each -> each.at(2)).toList();
    assertTrue(radii.get(0) > radii.get(1) && radii.get(2) > radii.get(3));
  }

  @Test
  void dashesGrowWithTheWidthOfTheirLine() {
    var style = new LineStyle(Color.RED, List.of(3.0, 1.5));
    style.apply(pen, 2);
    var line = new Polyline();
    line.add(0, 0);
    line.add(5, 9);
    line.stroke(pen);
    var drawn = pen.deeds().getFirst();
    assertEquals(List.of(6.0, 3.0), drawn.line().dash());
    assertEquals(List.of(List.of(0.0, 0.0), List.of(5.0, 9.0)), drawn.points());
  }

  @Test
  void labelsAtEndsAreWrittenInTheirColours() {
    EndLabels.paint(pen, LOOK, List.of(new EndLabels.EndLabel("one", Color.RED, 20)), 700);
    var label = pen.word("one");
    assertEquals(List.of(700.0, 20.0), label.at());
    assertEquals(Color.RED, label.color());
    assertEquals(Pos.CENTER_LEFT, label.anchor());
  }
}
