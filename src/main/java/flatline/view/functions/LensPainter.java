package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.model.number.Numbers;
import flatline.view.Texts;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Polyline;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Paints the lens, and the dashed frame around what is seen through it. */
final class LensPainter {

  private static final double RADIUS = 8;
  private static final double WIDE = 220;
  private static final double SLOPE_GAP = 12;
  private static final double LOWEST_FRAME = 5;

  private final Texts texts;

  LensPainter(Texts texts) {
    this.texts = texts;
  }

  void paint(Drawing drawing, Axes plot, GraphState state, Look look) {
    Lens.of(state, plot, look).ifPresent(lens -> paint(drawing, plot, lens, look));
  }

  private void paint(Drawing drawing, Axes plot, Lens lens, Look look) {
    plot.clipped(drawing, () -> paintSource(drawing, lens.source(plot), look));
    paintCard(drawing, lens.frame(), look);
    paintTitle(drawing, lens, look);
    var lines = lens.functions().reversed();
    lens.axes().clipped(drawing, () -> lines.forEach(f -> paintLine(drawing, lens, f, look)));
    lens.functions().forEach(f -> paintSlope(drawing, lens, f, look));
  }

  private static void paintSource(Drawing drawing, Lens.Frame source, Look look) {
    var gc = drawing.gc();
    double height = Math.max(look.scaled(LOWEST_FRAME), source.bottom() - source.top());
    double top = (source.top() + source.bottom() - height) / 2;
    gc.setStroke(look.palette().ink().muted());
    gc.setLineWidth(drawing.hairline());
    gc.setLineDashes(look.scaled(4), look.scaled(3));
    gc.strokeRoundRect(
        drawing.crisp(source.left()),
        drawing.crisp(top),
        source.right() - source.left(),
        Math.rint(height),
        3,
        3);
    gc.setLineDashes();
  }

  private static void paintCard(Drawing drawing, Lens.Frame frame, Look look) {
    var gc = drawing.gc();
    double left = drawing.crisp(frame.left());
    double top = drawing.crisp(frame.top());
    double width = Math.rint(frame.right() - frame.left());
    double height = Math.rint(frame.bottom() - frame.top());
    double arc = 2 * look.scaled(RADIUS);
    gc.setFill(look.palette().surface().card());
    gc.fillRoundRect(left, top, width, height, arc, arc);
    gc.setStroke(look.palette().ink().muted());
    gc.setLineWidth(drawing.hairline());
    gc.strokeRoundRect(left, top, width, height, arc, arc);
  }

  private void paintTitle(Drawing drawing, Lens lens, Look look) {
    var frame = lens.frame();
    boolean wide = frame.right() - frame.left() >= look.scaled(WIDE);
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().muted());
    gc.setFont(look.caption());
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    String times = Numbers.brief(lens.magnification());
    gc.fillText(
        texts.get(wide ? "graph.lens" : "graph.lens.short", times),
        frame.left() + look.scaled(12),
        frame.top() + look.scaled(16));
  }

  private static void paintLine(Drawing drawing, Lens lens, Activation function, Look look) {
    var x = lens.axes().x();
    LineStyle.of(function, look.palette()).apply(drawing.gc(), look.scaled(CurvePainter.LINE));
    Polyline.of(lens.axes(), function::value, x.low(), x.high(), x.end() - x.start())
        .stroke(drawing.gc());
  }

  /** The slope of a line, beside it: above where it is 0, below where it falls to the left. */
  private void paintSlope(Drawing drawing, Lens lens, Activation function, Look look) {
    var gc = drawing.gc();
    double slope = function.derivative(-1);
    var axes = lens.axes();
    double share = slope == 0 ? 0.66 : 0.42;
    double x = axes.left() + share * (axes.right() - axes.left());
    double line = axes.y().at(function.value(axes.x().value(x)));
    double y = slope == 0 ? line - look.scaled(SLOPE_GAP) : line + look.scaled(SLOPE_GAP + 2);
    boolean said = !function.equals(firstWith(lens, slope));
    if (!said && y < lens.frame().bottom() - look.scaled(6)) {
      gc.setFill(LineStyle.of(function, look.palette()).color());
      gc.setFont(look.label());
      gc.setTextAlign(slope == 0 ? TextAlignment.CENTER : TextAlignment.LEFT);
      gc.setTextBaseline(VPos.CENTER);
      gc.fillText(texts.get("graph.lens.slope", Numbers.shortest(slope)), x, y);
    }
  }

  private static Activation firstWith(Lens lens, double slope) {
    return lens.functions().stream()
        .filter(function -> function.derivative(-1) == slope)
        .findFirst()
        .orElseThrow();
  }
}
