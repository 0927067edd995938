package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.model.number.Numbers;
import flatline.view.Texts;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.TextWidth;
import flatline.viewmodel.functions.Graph;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** Paints what moves with the probe: its line, a point on every curve, the tangents. */
final class ProbePainter {

  private static final double RADIUS = 4.5;
  private static final double TANGENT = 76;
  private static final double TANGENT_WIDTH = 1.3;
  private static final double SEEN = 0.5;
  private static final double TITLE_ROOM = 60;
  private static final double RESET_ROOM = 84;

  private final Texts texts;
  private final TextWidth widths;

  ProbePainter(Texts texts, TextWidth widths) {
    this.texts = texts;
    this.widths = widths;
  }

  void paint(Drawing drawing, GraphState state, Look look) {
    var axes = state.axes(drawing.width(), drawing.height(), look);
    if (!axes.x().holds(state.probe())) {
      return;
    }
    paintLine(drawing, axes, state, look);
    if (state.graph() == Graph.VALUE) {
      paintPlace(drawing, axes, state, look);
    }
    axes.clipped(drawing, () -> paintPoints(drawing, axes, state, look));
  }

  /** The dotted line, which goes under the lens. */
  private static void paintLine(Drawing drawing, Axes axes, GraphState state, Look look) {
    var gc = drawing.gc();
    double x = axes.x().at(state.probe());
    gc.setStroke(look.palette().ink().accent());
    gc.setLineWidth(look.scaled(1.8));
    gc.setLineCap(StrokeLineCap.BUTT);
    gc.setLineDashes(look.scaled(2), look.scaled(3));
    Optional<Lens.Frame> hidden =
        state.graph() == Graph.VALUE
            ? Lens.of(state, axes, look).map(Lens::frame).filter(f -> f.holds(x, f.top()))
            : Optional.empty();
    if (hidden.isPresent()) {
      gc.strokeLine(x, axes.top(), x, hidden.get().top());
    }
    gc.strokeLine(x, hidden.map(Lens.Frame::bottom).orElse(axes.top()), x, axes.bottom());
    gc.setLineDashes();
  }

  private void paintPlace(Drawing drawing, Axes axes, GraphState state, Look look) {
    var gc = drawing.gc();
    String place = texts.get("graph.probe", Numbers.brief(state.probe()));
    double half = widths.of(place, look.label()) / 2;
    double least = look.scaled(TITLE_ROOM) + half;
    double most = axes.right() - half - (state.moved() ? look.scaled(RESET_ROOM) : 0);
    gc.setFill(look.palette().ink().accent());
    gc.setFont(look.label());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    double x = Math.clamp(axes.x().at(state.probe()), least, Math.max(least, most));
    gc.fillText(place, x, axes.top() - look.scaled(12));
  }

  private static void paintPoints(Drawing drawing, Axes axes, GraphState state, Look look) {
    var functions = state.functions().reversed();
    if (state.tangents() && state.graph() == Graph.VALUE) {
      functions.forEach(function -> paintTangent(drawing, axes, state, function, look));
    }
    for (Activation function : functions) {
      boolean undefined = state.graph() == Graph.SLOPE && isAtKink(state, function);
      double y = axes.y().at(state.at(function, state.probe()));
      if (!undefined && y >= axes.top() && y <= axes.bottom()) {
        var color = LineStyle.of(function, look.palette()).color();
        var ground = look.palette().surface().card();
        Marks.point(drawing, axes.x().at(state.probe()), y, look.scaled(RADIUS), color, ground);
      }
    }
  }

  private static boolean isAtKink(GraphState state, Activation function) {
    return state.probe() == 0 && function.hasKink();
  }

  /** The tangent, as long on the screen for every slope. */
  private static void paintTangent(
      Drawing drawing, Axes axes, GraphState state, Activation function, Look look) {
    if (isAtKink(state, function)) {
      return;
    }
    double dx = axes.x().unit();
    double dy = axes.y().unit() * function.derivative(state.probe());
    double half = look.scaled(TANGENT) / Math.sqrt(dx * dx + dy * dy);
    double x = axes.x().at(state.probe());
    double y = axes.y().at(function.value(state.probe()));
    double left = axes.y().at(function.value(state.probe() - half)) - (y - half * dy);
    double right = axes.y().at(function.value(state.probe() + half)) - (y + half * dy);
    if (Math.max(Math.abs(left), Math.abs(right)) < SEEN) {
      return; // it lies on the line itself
    }
    var gc = drawing.gc();
    gc.setStroke(look.palette().ink().text());
    gc.setLineWidth(look.scaled(TANGENT_WIDTH));
    gc.setLineDashes();
    gc.strokeLine(x - half * dx, y - half * dy, x + half * dx, y + half * dy);
  }
}
