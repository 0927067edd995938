package flatline.view.study.theory;

import flatline.model.theory.Prediction;
import flatline.model.theory.survey.Agreement;
import flatline.model.theory.survey.SurveyPoint;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.view.plot.Polyline;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints a law as a line, or as a band between its bounds, and the measured points over it. */
final class TheoryPainter {

  private static final double LEFT = 56;
  private static final double FOOT = 44;
  private static final double HEAD = 8;
  private static final double MARGIN = 12;
  private static final double FAINT = 0.16;
  private static final double TICK_WIDTH = 70;
  private static final double TICK_HEIGHT = 28;
  private static final List<Double> TOPS = List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);

  private final Drawing drawing;
  private final Look look;
  private final TheoryPicture picture;
  private final AxisScale x;
  private final AxisScale y;
  private final Axes axes;

  TheoryPainter(Drawing drawing, Look look, TheoryPicture picture) {
    this.drawing = drawing;
    this.look = look;
    this.picture = picture;
    x = across();
    y = up();
    axes = new Axes(x.line(), y.line());
  }

  private AxisScale across() {
    var parameter = picture.curve().parameter();
    double start = look.scaled(LEFT);
    double end = drawing.width() - look.scaled(MARGIN);
    return parameter.isLogarithmic()
        ? AxisScale.logarithmic(parameter.low(), parameter.high(), start, end)
        : AxisScale.linear(parameter.low(), parameter.high(), start, end);
  }

  private AxisScale up() {
    double start = drawing.height() - look.scaled(FOOT);
    double end = look.scaled(HEAD);
    double most =
        DoubleStream.concat(
                picture.curve().predictions().stream().mapToDouble(Prediction::high),
                picture.points().stream()
                    .filter(each -> each.trials() > 0)
                    .mapToDouble(each -> each.interval().high()))
            .max()
            .orElse(1);
    if (picture.steps()) {
      return AxisScale.logarithmic(
          1, Math.pow(10, Math.max(1, Math.ceil(Math.log10(most)))), start, end);
    }
    double top = TOPS.stream().filter(each -> each >= most).findFirst().orElse(1.0);
    return AxisScale.linear(0, top * 1.02, start, end);
  }

  /** Where a point stands across. */
  double x(SurveyPoint point) {
    return x.at(point.x());
  }

  /**
   * Paints.
   *
   * @param selected the point to mark, or −1
   */
  void paint(int selected) {
    boolean whole = picture.curve().parameter().whole();
    axes.paint(
        drawing,
        look,
        x.ticks((int) Math.max(2, (axes.right() - axes.left()) / look.scaled(TICK_WIDTH)), whole),
        y.ticks((int) Math.max(2, (axes.bottom() - axes.top()) / look.scaled(TICK_HEIGHT)), false));
    paintName();
    axes.clipped(
        drawing,
        () -> {
          paintCursor();
          paintLaw();
        });
    for (int i = 0; i < picture.points().size(); i++) {
      if (picture.points().get(i).trials() > 0) {
        paint(picture.points().get(i), i == selected);
      }
    }
  }

  private void paintName() {
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().text());
    gc.setFont(look.label());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.BOTTOM);
    gc.fillText(
        picture.axis(), (axes.left() + axes.right()) / 2, drawing.height() - look.scaled(2));
  }

  private void paintCursor() {
    var gc = drawing.gc();
    gc.setStroke(look.palette().ink().muted());
    gc.setLineWidth(drawing.hairline());
    gc.setLineDashes(look.scaled(4), look.scaled(4));
    double at = drawing.crisp(x.at(picture.cursor()));
    gc.strokeLine(at, axes.top(), at, axes.bottom());
    gc.setLineDashes();
  }

  private void paintLaw() {
    Color color = look.palette().ink().accent();
    var gc = drawing.gc();
    gc.setStroke(color);
    gc.setLineDashes();
    gc.setLineWidth(look.scaled(picture.isBand() ? 1.4 : 2.4));
    line(Prediction::low).stroke(gc);
    if (picture.isBand()) {
      line(Prediction::high).stroke(gc);
      fillBand(color.deriveColor(0, 1, 1, FAINT));
    }
  }

  private Polyline line(ToDoubleFunction<Prediction> end) {
    var line = new Polyline();
    for (int i = 0; i < picture.curve().values().size(); i++) {
      line.add(
          x.at(picture.curve().values().get(i)),
          y.at(end.applyAsDouble(picture.curve().predictions().get(i))));
    }
    return line;
  }

  private void fillBand(Color color) {
    int n = picture.curve().values().size();
    double[] along = new double[2 * n];
    double[] across = new double[2 * n];
    for (int i = 0; i < n; i++) {
      double at = x.at(picture.curve().values().get(i));
      along[i] = at;
      across[i] = y.at(picture.curve().predictions().get(i).low());
      along[2 * n - 1 - i] = at;
      across[2 * n - 1 - i] = y.at(picture.curve().predictions().get(i).high());
    }
    drawing.gc().setFill(color);
    drawing.gc().fillPolygon(along, across, 2 * n);
  }

  private void paint(SurveyPoint point, boolean selected) {
    var mark = new PointMark(drawing, look, point.verdict() == Agreement.DISAGREES);
    mark.paint(
        x.at(point.x()),
        y.at(point.value()),
        y.at(point.interval().low()),
        y.at(point.interval().high()));
    if (selected) {
      mark.ring(x.at(point.x()), y.at(point.value()));
    }
  }
}
