package flatline.view.plot.theory;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.Parameter;
import flatline.model.theory.Prediction;
import flatline.model.theory.experiment.Interval;
import flatline.model.theory.survey.Agreement;
import flatline.model.theory.survey.ClockTrace;
import flatline.model.theory.survey.LawCurve;
import flatline.model.theory.survey.SurveyPoint;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TheoryPaintersTest {

  private static final Parameter UNITS = new Parameter("units", 1, 4, 2, true);

  private final RecordingPen pen = new RecordingPen(500, 300);

  private static SurveyPoint point(double x, double value, long trials, Agreement agreement) {
    var interval = new Interval(value - 0.05, value + 0.05);
    return new SurveyPoint(x, new Prediction(value, value), trials, value, interval, agreement);
  }

  private static TheoryPicture picture(double bound, SurveyPoint... points) {
    var values = List.of(1.0, 2.0, 3.0, 4.0);
    var predictions = values.stream().map(x -> new Prediction(0.5 / x, 0.5 / x + bound)).toList();
    return new TheoryPicture(
        new LawCurve(UNITS, values, predictions), List.of(points), 2, "Units", false, true);
  }

  private TheoryLayout paint(TheoryPicture picture, int selected) {
    var layout = TheoryLayout.of(picture, pen.width(), pen.height(), LOOK);
    TheoryPainter.paint(pen, picture, selected, layout, LOOK);
    return layout;
  }

  @Test
  void whatIsNotProvedHasPointsAndNoLine() {
    TheoryPicture law = picture(0, point(3, 0.2, 90, Agreement.AGREES));
    paint(new TheoryPicture(law.curve(), law.points(), law.cursor(), law.axis(), false, false), -1);
    assertEquals(0, pen.deeds(Verb.POLYLINE).size());
    assertTrue(pen.deeds(Verb.FILL_CIRCLE).size() > 0);
  }

  @Test
  void anExactLawIsALineWithinTheAxesAndPointsLieOverIt() {
    var layout = paint(picture(0, point(3, 0.2, 90, Agreement.AGREES)), -1);
    var line = pen.deeds(Verb.POLYLINE);
    assertEquals(1, line.size());
    assertEquals(1, line.getFirst().clips().size());
    assertEquals(List.of(layout.x().at(2), layout.y().at(0.25)), line.getFirst().points().get(1));
    var dot = pen.deeds(Verb.FILL_CIRCLE).getLast();
    assertEquals(List.of(layout.x().at(3), layout.y().at(0.2)), dot.at().subList(0, 2));
    assertTrue(pen.deeds().indexOf(dot) > pen.deeds().indexOf(line.getFirst()));
    assertEquals(500 - 12, layout.x().at(4), 1e-9);
  }

  @Test
  void boundsAreTwoLinesWithABandBetween() {
    paint(picture(0.1), -1);
    assertEquals(2, pen.deeds(Verb.POLYLINE).size());
    var band = pen.deeds(Verb.FILL_POLYGON).getFirst();
    assertEquals(8, band.points().size());
    assertTrue(band.color().getOpacity() < 0.5);
  }

  @Test
  void whatWasNotMeasuredIsNotPaintedAndWhatDoesNotFitIsASquare() {
    paint(
        picture(0, point(2, 0.3, 0, Agreement.MEASURING), point(3, 0.4, 90, Agreement.DISAGREES)),
        -1);
    var misfit = pen.in(LOOK.palette().classes().zero());
    assertTrue(misfit.stream().anyMatch(it -> it.verb() == Verb.FILL_RECT));
    assertEquals(3, misfit.stream().filter(it -> it.verb() == Verb.LINE).count());
    assertEquals(List.of(), pen.deeds(Verb.FILL_CIRCLE));
  }

  @Test
  void thePointThatIsLookedAtHasARingAndTheCursorIsDashed() {
    var layout = paint(picture(0, point(3, 0.2, 90, Agreement.AGREES)), 0);
    var ring = pen.deeds(Verb.STROKE_CIRCLE).getFirst();
    assertEquals(List.of(layout.x().at(3), layout.y().at(0.2)), ring.at().subList(0, 2));
    var cursor = pen.deeds(Verb.LINE).stream().filter(it -> !it.line().dash().isEmpty()).toList();
    assertEquals(1, cursor.size());
    assertEquals(layout.x().at(2), cursor.getFirst().at(0), 0.51);
  }

  @Test
  void theLawsLineGoesOverAllStepsAndOfManyDotsSomeAreLeft() {
    var measured = DoubleStream.iterate(-100, z -> z + 1).limit(101).boxed().toList();
    var law = measured.stream().map(z -> z / 2).toList();
    ClockPainter.paint(pen, new ClockTrace(100, law, measured), LOOK);
    assertEquals(2, pen.deeds(Verb.POLYLINE).getFirst().points().size(), "it is straight");
    var dots = pen.in(LOOK.palette().ink().text());
    assertEquals(51, dots.size());
    double first = dots.stream().mapToDouble(it -> it.at(0)).min().orElseThrow();
    assertEquals(pen.deeds(Verb.POLYLINE).getFirst().points().getFirst().getFirst(), first);
    assertTrue(isFalling(dots), "from the last step back");
  }

  private static boolean isFalling(List<Deed> dots) {
    return dots.getFirst().at(0) > dots.getLast().at(0);
  }

  @Test
  void aLogarithmicAxisHasRoundNumbersAndNoneOfItsPlacesIsZero() {
    AxisScale scale = AxisScale.logarithmic(0.001, 1, 0, 300);
    assertEquals(100, scale.at(0.01), 1e-9);
    var labels = scale.ticks(10, false).stream().map(tick -> tick.label()).toList();
    assertEquals(
        List.of("0.001", "0.002", "0.005", "0.01", "0.02", "0.05", "0.1", "0.2", "0.5", "1"),
        labels);
    assertTrue(scale.line().low() > 0);
    assertEquals(7, AxisScale.logarithmic(1, 1e6, 0, 300).ticks(9, false).size());
  }
}
