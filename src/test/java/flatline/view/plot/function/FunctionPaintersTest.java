package flatline.view.plot.function;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Cost;
import flatline.model.activation.Graph;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Tanh;
import flatline.model.vitals.UnitSight;
import flatline.view.Texts;
import flatline.view.plot.Axes;
import flatline.view.plot.LineStyle;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class FunctionPaintersTest {

  private static final Texts TEXTS = new Texts();
  private static final Relu RELU = new Relu();
  private static final LeakyRelu LEAKY = new LeakyRelu(0.1);

  private final RecordingPen pen = new RecordingPen(700, 400);

  private static GraphPicture picture(Graph graph, double probe, Activation... functions) {
    var part =
        new GraphPicture.Part(
            -3, 3, graph == Graph.VALUE ? -1 : -0.25, graph == Graph.VALUE ? 3 : 1.25, false);
    return new GraphPicture(graph, List.of(functions), part, probe, true, true, Optional.empty());
  }

  private static Axes axes(GraphPicture picture) {
    return picture.axes(700, 400, LOOK);
  }

  private static Color color(Activation function) {
    return LineStyle.of(function, LOOK.palette()).color();
  }

  private List<Deed> lines(GraphPicture picture) {
    CurvePainter.paint(pen, picture, TEXTS, LOOK);
    var area = axes(picture);
    var clip =
        new Rectangle2D(
            area.left(), area.top(), area.right() - area.left(), area.bottom() - area.top());
    return pen.deeds(Verb.POLYLINE).stream()
        .filter(line -> line.clips().equals(List.of(clip)))
        .toList();
  }

  @Test
  void theFirstFunctionsDashesLieOnTheOthersLine() {
    var lines = lines(picture(Graph.VALUE, 0, RELU, LEAKY));
    assertEquals(List.of(color(LEAKY), color(RELU)), lines.stream().map(Deed::color).toList());
    assertFalse(lines.getLast().line().dash().isEmpty());
  }

  @Test
  void aLineGoesThroughItsFunctionsValues() {
    var picture = picture(Graph.VALUE, 0, LEAKY);
    var points = lines(picture).getFirst().points();
    Axes axes = axes(picture);
    assertEquals(
        List.of(
            List.of(axes.left(), axes.y().at(-0.3)),
            List.of(axes.x().at(0), axes.y().at(0)),
            List.of(axes.right(), axes.y().at(3))),
        points);
  }

  @Test
  void aSlopeThatJumpsIsTwoLinesWithOpenCirclesBetween() {
    var picture = picture(Graph.SLOPE, 0, RELU);
    assertEquals(2, lines(picture).size());
    var circles = pen.deeds(Verb.FILL_CIRCLE);
    Axes axes = axes(picture);
    assertEquals(4, circles.size(), "a rim and a hole at 0 and at 1");
    assertTrue(circles.stream().allMatch(it -> it.at(0) == axes.x().at(0)));
    assertTrue(pen.words().contains(TEXTS.get("graph.undefined")));
  }

  @Test
  void severalFunctionsShareOneCircleInTheColourOfText() {
    lines(picture(Graph.SLOPE, 0, RELU, LEAKY));
    var rims = pen.in(LOOK.palette().ink().text());
    assertEquals(1, rims.stream().filter(it -> it.verb() == Verb.FILL_CIRCLE).count());
  }

  @Test
  void fromThreeOnLinesAreNamedAtTheirEnds() {
    lines(picture(Graph.VALUE, 0, RELU, LEAKY));
    assertFalse(pen.words().contains("ReLU"));
    lines(picture(Graph.VALUE, 0, RELU, LEAKY, new Tanh()));
    assertTrue(pen.words().containsAll(List.of("ReLU", "Leaky ReLU", TEXTS.name(new Tanh()))));
  }

  @Test
  void theLensIsACardOverThePlotWithLinesOfItsOwnWithin() {
    var picture = picture(Graph.VALUE, 0, RELU, LEAKY);
    var onPlot = lines(picture);
    var all = pen.deeds(Verb.POLYLINE);
    assertEquals(2 * onPlot.size(), all.size());
    Lens lens = Lens.of(picture, axes(picture), LOOK).orElseThrow();
    Rectangle2D clip = all.getLast().clips().getFirst();
    assertEquals(lens.axes().left(), clip.getMinX());
    var card = pen.deeds(Verb.STROKE_RECT);
    assertEquals(List.of(4.0, 3.0), card.getFirst().line().dash(), "what is seen through it");
    assertEquals(List.of(), card.getLast().line().dash());
  }

  @Test
  void theProbeStandsOnEveryCurveAndItsLineGoesUnderTheLens() {
    var picture = picture(Graph.VALUE, -1, RELU, LEAKY);
    ProbePainter.paint(pen, picture, TEXTS, LOOK);
    Axes axes = axes(picture);
    var point = pen.in(color(LEAKY)).getLast();
    assertEquals(List.of(axes.x().at(-1), axes.y().at(-0.1)), point.at().subList(0, 2));
    var lens = Lens.of(picture, axes, LOOK).orElseThrow().frame();
    var dotted = pen.in(LOOK.palette().ink().accent());
    assertEquals(lens.top(), dotted.get(0).at(3));
    assertEquals(lens.bottom(), dotted.get(1).at(1));
  }

  @Test
  void atAKinkThereIsNoTangentAndNoSlope() {
    ProbePainter.paint(pen, picture(Graph.VALUE, 0, new Sigmoid()), TEXTS, LOOK);
    assertEquals(1, pen.in(LOOK.palette().ink().text()).size(), "a tangent");
    var atKink = new RecordingPen(700, 400);
    ProbePainter.paint(atKink, picture(Graph.VALUE, 0, RELU), TEXTS, LOOK);
    assertEquals(List.of(), atKink.in(LOOK.palette().ink().text()));
    var slope = new RecordingPen(700, 400);
    ProbePainter.paint(slope, picture(Graph.SLOPE, 0, RELU), TEXTS, LOOK);
    assertEquals(List.of(), slope.in(color(RELU)));
  }

  @Test
  void aProbeBeyondTheAxesIsNotPainted() {
    ProbePainter.paint(pen, picture(Graph.VALUE, 4, RELU), TEXTS, LOOK);
    assertEquals(List.of(), pen.deeds());
  }

  @Test
  void aUnitsDataStandOnTheFootOfThePlotAndAreReadBesideTheSlopes() {
    var seen =
        RUN.contenders().stream()
            .map(each -> new UnitSight.Seen(each.activation(), each.examination().unit(0, 2)))
            .toList();
    var plain = picture(Graph.SLOPE, 0, RELU, LEAKY);
    var picture =
        new GraphPicture(
            plain.graph(),
            plain.functions(),
            plain.part(),
            0,
            true,
            true,
            Optional.of(new UnitSight(0, 2, 1, 200, seen)));
    DataPainter.paint(pen, picture, TEXTS, LOOK);
    Axes axes = axes(picture);
    var bars = pen.deeds(Verb.FILL_RECT).stream().filter(it -> !it.clips().isEmpty()).toList();
    assertTrue(bars.stream().allMatch(it -> Math.abs(it.at(1) + it.at(3) - axes.bottom()) < 1e-9));
    double highest = bars.stream().mapToDouble(it -> it.at(3)).max().orElseThrow();
    assertEquals(0.2 * (axes.bottom() - axes.top()), highest, 1e-9);
    assertEquals(3, pen.words().size());
    assertTrue(pen.words().getFirst().contains("3"), "unit 3");
    double lens = Lens.of(picture, axes, LOOK).orElseThrow().frame().right();
    assertTrue(pen.deeds(Verb.TEXT).stream().allMatch(it -> it.at(0) > lens), "not under the lens");
  }

  @Test
  void aBarIsAsLongAsItsMedianWithWhiskersAtTheQuartiles() {
    CostPainter.paint(pen, List.of(new Cost(RELU, 1, 2, 4), new Cost(LEAKY, 2, 4, 8)), TEXTS, LOOK);
    var bar = pen.in(color(RELU)).getFirst();
    var other = pen.in(color(LEAKY)).getFirst();
    assertEquals(2 * bar.at(2), other.at(2), 1e-9);
    assertTrue(bar.at(1) < other.at(1));
    var whisker = pen.deeds(Verb.LINE).getFirst();
    assertEquals(bar.at(0) + bar.at(2) / 2, whisker.at(0), 1e-9);
    assertEquals(bar.at(0) + bar.at(2) * 2, whisker.at(2), 1e-9);
    assertTrue(pen.words().contains("ReLU"));
  }

  @Test
  void withoutCostsNothingIsPainted() {
    CostPainter.paint(pen, List.of(), TEXTS, LOOK);
    assertEquals(List.of(), pen.deeds());
  }
}
