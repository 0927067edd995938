package flatline.view.plot.time;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.data.DataSource;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.network.Loss;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import flatline.model.training.Curve;
import flatline.view.plot.LineStyle;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.view.plot.pen.TextWidth;
import flatline.viewmodel.training.Snapshots;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Curves that leave what is usual: losses that explode, runs that end early, large targets. */
class RunawayChartTest {

  private static final List<String> NAMES = List.of("one", "other");
  private static final Snapshot EXPLODED = Snapshots.of(Presets.get("leak-explodes"), 1_500);

  private final RecordingPen pen = new RecordingPen(480, 130);

  private void paint(Figure figure, Snapshot snapshot) {
    List<Optional<String>> endings =
        snapshot.contenders().stream()
            .map(each -> each.divergence().map(end -> "ended at " + end.step()))
            .toList();
    HistoryPainter.paint(
        pen, new TimePicture(figure, snapshot, Optional.empty(), NAMES, endings), LOOK);
  }

  private List<Deed> lines(Snapshot snapshot, int contender) {
    var style =
        LineStyle.ofContenders(snapshot.scenario().setup().contenders(), LOOK.palette())
            .get(contender);
    return pen.in(style.color()).stream().filter(it -> it.verb() == Verb.POLYLINE).toList();
  }

  @Test
  void aLossThatExplodesStaysInTheChartBesideTheOtherAndItsAxisSaysSo() {
    paint(Figure.LOSS, EXPLODED);
    var clip = lines(EXPLODED, 0).getFirst().clips().getFirst();
    for (Deed line : pen.deeds(Verb.POLYLINE)) {
      for (List<Double> point : line.points()) {
        assertTrue(point.get(1) >= clip.getMinY() - 1e-6 && point.get(1) <= clip.getMaxY() + 1e-6);
      }
    }
    var first = lines(EXPLODED, 0).getFirst().points().getLast();
    assertTrue(first.get(1) > clip.getMinY() + clip.getHeight() / 2, "not pressed flat");
    assertTrue(pen.words().stream().anyMatch(word -> word.contains("10³⁰")), pen.words()::toString);
  }

  @Test
  void aRunThatDivergedEndsWhereItDidWithABarAndWords() {
    long end = EXPLODED.contenders().get(1).divergence().orElseThrow().step();
    for (Figure figure : Figure.values()) {
      var before = pen.deeds().size();
      paint(figure, EXPLODED);
      var drawn = pen.deeds().subList(before, pen.deeds().size());
      var line = lines(EXPLODED, 1).getLast();
      var clip = line.clips().getFirst();
      double share = (line.points().getLast().getFirst() - clip.getMinX()) / clip.getWidth();
      assertEquals((double) end / EXPLODED.head(), share, 0.01, figure + " ends early");
      double y = line.points().getLast().get(1);
      var bar = drawn.stream().filter(it -> isBar(it, line.points().getLast(), y)).findFirst();
      assertTrue(bar.isPresent(), "a bar across its end");
      assertTrue(pen.words().contains("other ended at " + end));
    }
  }

  private static boolean isBar(Deed deed, List<Double> at, double y) {
    return deed.verb() == Verb.LINE
        && Math.abs(deed.at(0) - at.getFirst()) < 1
        && deed.at(0) == deed.at(2)
        && Math.abs((deed.at(1) + deed.at(3)) / 2 - y) < 1;
  }

  @Test
  void aSpikeStaysInTheChartHoweverLongTheRun() {
    Scenario scenario = Presets.get("opening");
    Curve exact = Snapshots.of(scenario, 600).contenders().get(1).curve();
    double peak = IntStream.range(0, exact.size()).mapToDouble(exact::loss).max().orElseThrow();
    Snapshot run = Snapshots.of(scenario, 9_000);
    paint(Figure.LOSS, run);
    List<Optional<String>> endings = List.of(Optional.empty(), Optional.empty());
    var picture = new TimePicture(Figure.LOSS, run, Optional.empty(), NAMES, endings);
    double top =
        lines(run, 1).getLast().points().stream()
            .mapToDouble(point -> point.get(1))
            .min()
            .orElseThrow();
    assertEquals(TimeLayout.of(picture, 480, 130, LOOK).y(peak), top, 0.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {9_000, 0})
  void aSpikeBetweenTwoPointsIsSeenWhereTheseLieFarApart(long shown) {
    Scenario scenario = Presets.get("opening");
    Curve exact = Snapshots.of(scenario, 600).contenders().get(1).curve();
    Snapshot run = Snapshots.of(scenario, 9_000);
    Curve kept = run.contenders().get(1).curve();
    int spike =
        IntStream.range(0, exact.size())
            .filter(step -> step % kept.stride() != 0)
            .boxed()
            .max(Comparator.comparingDouble(exact::loss))
            .orElseThrow();
    var near = Optional.of(new StepRange(spike - 40L, spike + 40L));
    List<Optional<String>> endings = List.of(Optional.empty(), Optional.empty());
    var picture = new TimePicture(Figure.LOSS, from(run, shown), near, NAMES, endings);
    HistoryPainter.paint(pen, picture, LOOK);
    TimeLayout layout = TimeLayout.of(picture, 480, 130, LOOK);
    double x = TimeCurve.x(layout.axes(), spike);
    double y = layout.y(exact.loss(spike));
    assertTrue(
        pen.deeds(Verb.FILL_RECT).stream()
            .filter(band -> band.at(2) < 100 && band.at(0) <= x && x <= band.at(0) + band.at(2))
            .anyMatch(band -> band.at(1) <= y + 0.5 && y <= band.at(1) + band.at(3)),
        "step " + spike + " of " + kept.stride());
  }

  /** A run as it is seen from one of its steps. */
  private static Snapshot from(Snapshot run, long step) {
    return new Snapshot(
        new RunStep(run.run(), run.at().timeline(), step),
        run.heard(),
        run.scenario(),
        run.data(),
        run.test(),
        run.window(),
        run.head(),
        run.epoch(),
        run.stepsPerEpoch(),
        run.rate(),
        false,
        run.contenders(),
        run.branches());
  }

  @Test
  void theStepThatIsShownHasItsPlaceOnTheAxis() {
    var bias = new Change.Set(new Target.Bias(0, 0, 2), 40);
    Scenario scenario = Presets.get("opening").with(List.of(new Intervention(166, bias)));
    Snapshot run = Snapshots.of(scenario, 166);
    paint(Figure.LOSS, run);
    double now = run.contenders().getFirst().examination().loss();
    assertTrue(now > 3, "far above all that the curve has: " + now);
    assertTrue(Figure.LOSS.axis(run).high() >= now);
  }

  @Test
  void numbersOfAnySizeHaveRoom() {
    var run = Snapshots.of(largeTargets(), 300);
    var widths = new TextWidth();
    for (double width : new double[] {240, 480, 900}) {
      var each = new RecordingPen(width, 130);
      var none = List.of(Optional.<String>empty(), Optional.<String>empty());
      HistoryPainter.paint(
          each, new TimePicture(Figure.LOSS, run, Optional.empty(), NAMES, none), LOOK);
      for (Deed text : each.deeds(Verb.TEXT)) {
        double wide = widths.of(Objects.requireNonNull(text.text()), text.font());
        double from =
            switch (text.anchor().getHpos()) {
              case RIGHT -> text.at(0) - wide;
              case CENTER -> text.at(0) - wide / 2;
              case LEFT -> text.at(0);
            };
        assertTrue(from >= 0, text.text() + " begins at " + from);
        boolean below = text.at(1) > 115;
        assertTrue(below || from + wide <= width, text.text() + " ends at " + (from + wide));
      }
    }
  }

  /** A plane that rises to 10,000. */
  private static Scenario largeTargets() {
    List<DataSource.Point> points =
        IntStream.range(0, 25)
            .mapToObj(i -> new DataSource.Point(i % 5, Math.floorDiv(i, 5), 416.0 * i))
            .toList();
    var setup =
        Setup.DEFAULT.toBuilder()
            .data(DataSource.Points.of(points))
            .loss(Loss.SQUARED_ERROR_LINEAR)
            .batchSize(5)
            .rate(1e-6)
            .build();
    return Scenario.of(setup);
  }
}
