package flatline.view.plot.function;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.view.plot.Axes;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.Polyline;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints the lens, and the dashed frame around what is seen through it. */
final class LensPainter {

  private static final double RADIUS = 8;
  private static final double WIDE = 220;
  private static final double SLOPE_GAP = 12;
  private static final double LOWEST_FRAME = 5;

  private final Pen pen;
  private final Lens lens;
  private final Phrases texts;
  private final Look look;
  private final Color muted;

  LensPainter(Pen pen, Lens lens, Phrases texts, Look look) {
    this.pen = pen;
    this.lens = lens;
    this.texts = texts;
    this.look = look;
    muted = look.palette().ink().muted();
  }

  /** Paints it over the plot that it enlarges a part of. */
  void paint(Axes plot) {
    plot.clipped(pen, () -> source(lens.source(plot)));
    card(lens.frame());
    title();
    var lines = lens.functions().reversed();
    lens.axes().clipped(pen, () -> lines.forEach(this::line));
    lens.functions().forEach(this::slope);
  }

  private void source(Lens.Frame source) {
    double height = Math.max(look.scaled(LOWEST_FRAME), source.bottom() - source.top());
    double top = (source.top() + source.bottom() - height) / 2;
    pen.stroke(muted, pen.hairline(), Pen.Nib.SQUARE);
    pen.dash(look.scaled(4), look.scaled(3));
    double width = source.right() - source.left();
    pen.strokeRect(pen.crisp(source.left()), pen.crisp(top), width, Math.rint(height), 3);
  }

  private void card(Lens.Frame frame) {
    double left = pen.crisp(frame.left());
    double top = pen.crisp(frame.top());
    double width = Math.rint(frame.right() - frame.left());
    double height = Math.rint(frame.bottom() - frame.top());
    double arc = 2 * look.scaled(RADIUS);
    pen.fillRect(left, top, width, height, arc, look.palette().surface().card());
    pen.stroke(muted, pen.hairline(), Pen.Nib.SQUARE);
    pen.strokeRect(left, top, width, height, arc);
  }

  private void title() {
    var frame = lens.frame();
    boolean wide = frame.right() - frame.left() >= look.scaled(WIDE);
    String times = texts.numbers().brief(lens.magnification());
    pen.text(
        texts.get(wide ? "graph.lens" : "graph.lens.short", times),
        frame.left() + look.scaled(12),
        frame.top() + look.scaled(16),
        new TextStyle(look.caption(), muted, Pos.CENTER_LEFT));
  }

  private void line(Activation function) {
    var x = lens.axes().x();
    LineStyle.of(function, look.palette()).apply(pen, look.scaled(CurvePainter.LINE));
    Polyline.of(lens.axes(), at -> lens.at(function, at), x.low(), x.high(), x.end() - x.start())
        .stroke(pen);
  }

  /** The slope of a line, beside it: above where it is 0, below where it falls to the left. */
  private void slope(Activation function) {
    double slope = function.derivative(-1);
    boolean flat = slope == 0;
    var axes = lens.axes();
    double x = place(flat);
    double line = axes.y().at(lens.at(function, axes.x().value(x)));
    double y = flat ? line - gap(SLOPE_GAP) : line + gap(SLOPE_GAP + 2);
    boolean isSaid = !function.equals(firstWith(slope));
    if (!isSaid && y < lens.frame().bottom() - look.scaled(6)) {
      Color color = LineStyle.of(function, look.palette()).color();
      String said = texts.get(words(), texts.numbers().exact(slope));
      pen.text(said, x, y, new TextStyle(look.label(), color, anchor(flat)));
    }
  }

  /** From a line to its label: where lines lie close together, to the middle between them. */
  private double gap(double wanted) {
    double apart = lens.graph() == Graph.SLOPE ? lens.apart() : Double.MAX_VALUE;
    return Math.min(look.scaled(wanted), apart / 2);
  }

  /** Lines that do not meet may lie close together: there the labels stand at either end. */
  private double place(boolean flat) {
    var axes = lens.axes();
    double share = flat ? 0.66 : 0.42;
    if (lens.graph() == Graph.SLOPE) {
      share = flat ? 1 : 0;
    }
    return axes.left() + share * (axes.right() - axes.left());
  }

  private Pos anchor(boolean flat) {
    Pos atFlat = lens.graph() == Graph.SLOPE ? Pos.CENTER_RIGHT : Pos.CENTER;
    return flat ? atFlat : Pos.CENTER_LEFT;
  }

  private String words() {
    return lens.graph() == Graph.VALUE ? "graph.lens.slope" : "graph.lens.gradient";
  }

  private Activation firstWith(double slope) {
    return lens.functions().stream()
        .filter(function -> function.derivative(-1) == slope)
        .findFirst()
        .orElseThrow();
  }
}
