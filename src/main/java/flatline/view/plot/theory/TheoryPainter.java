package flatline.view.plot.theory;

import flatline.model.theory.Prediction;
import flatline.model.theory.survey.Agreement;
import flatline.model.theory.survey.SurveyPoint;
import flatline.view.plot.Axes;
import flatline.view.plot.Look;
import flatline.view.plot.Polyline;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints a law as a line, or as a band between its bounds, and the measured points over it. */
public final class TheoryPainter {

  private static final double FAINT = 0.16;
  private static final double TICK_WIDTH = 70;
  private static final double TICK_HEIGHT = 28;

  private final Pen pen;
  private final TheoryPicture picture;
  private final Look look;
  private final AxisScale x;
  private final AxisScale y;
  private final Axes axes;

  private TheoryPainter(Pen pen, TheoryPicture picture, TheoryLayout layout, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
    x = layout.x();
    y = layout.y();
    axes = layout.axes();
  }

  /**
   * Paints them.
   *
   * @param selected the point to mark, or −1
   */
  public static void paint(
      Pen pen, TheoryPicture picture, int selected, TheoryLayout layout, Look look) {
    new TheoryPainter(pen, picture, layout, look).paint(selected);
  }

  private void paint(int selected) {
    boolean whole = picture.curve().parameter().whole();
    int across = (int) ((axes.right() - axes.left()) / look.scaled(TICK_WIDTH));
    int up = (int) ((axes.bottom() - axes.top()) / look.scaled(TICK_HEIGHT));
    axes.paint(pen, look, x.ticks(Math.max(2, across), whole), y.ticks(Math.max(2, up), false));
    name();
    axes.clipped(
        pen,
        () -> {
          cursor();
          if (picture.proved()) {
            law();
          }
        });
    for (int i = 0; i < picture.points().size(); i++) {
      if (picture.points().get(i).trials() > 0) {
        point(picture.points().get(i), i == selected);
      }
    }
  }

  private void name() {
    double middle = (axes.left() + axes.right()) / 2;
    var style = new TextStyle(look.label(), look.palette().ink().text(), Pos.BOTTOM_CENTER);
    pen.text(picture.axis(), middle, pen.height() - look.scaled(2), style);
  }

  private void cursor() {
    pen.stroke(look.palette().ink().muted(), pen.hairline(), Pen.Nib.SQUARE);
    pen.dash(look.scaled(4), look.scaled(4));
    double at = pen.crisp(x.at(picture.cursor()));
    pen.line(at, axes.top(), at, axes.bottom());
  }

  private void law() {
    Color color = look.palette().ink().accent();
    pen.stroke(color, look.scaled(picture.isBand() ? 1.4 : 2.4), Pen.Nib.FLAT);
    line(Prediction::low).stroke(pen);
    if (picture.isBand()) {
      line(Prediction::high).stroke(pen);
      band(color.deriveColor(0, 1, 1, FAINT));
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

  private void band(Color color) {
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
    pen.fillPolygon(along, across, 2 * n, color);
  }

  private void point(SurveyPoint point, boolean selected) {
    var mark = new PointMark(pen, look, point.verdict() == Agreement.DISAGREES);
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
