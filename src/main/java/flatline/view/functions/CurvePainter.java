package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.view.Texts;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.EndLabels;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Polyline;
import flatline.view.plot.TextWidth;
import flatline.view.plot.Ticks;
import flatline.viewmodel.functions.Graph;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Paints the axes and the lines of one plot, but not what depends on the probe. */
final class CurvePainter {

  static final double LINE = 3;

  private static final double STEP = 1.5;
  private static final double TICK_WIDTH = 60;
  private static final double TICK_HEIGHT = 46;
  private static final int MOST_TICKS = 12;
  private static final double TITLE_LEFT = 18;
  private static final double TITLE_MIDDLE = 20;

  private final Texts texts;
  private final KinkPainter kinks;
  private final LensPainter lens;

  CurvePainter(Texts texts, TextWidth widths) {
    this.texts = texts;
    kinks = new KinkPainter(texts, widths);
    lens = new LensPainter(texts);
  }

  void paint(Drawing drawing, GraphState state, Look look) {
    var axes = state.axes(drawing.width(), drawing.height(), look);
    paintTitle(drawing, state, look);
    axes.paint(drawing, look, xTicks(axes, look), yTicks(axes, look));
    // The first function last: ReLU's dashes lie on Leaky ReLU's line, so that both are seen.
    var functions = state.functions().reversed();
    axes.clipped(drawing, () -> functions.forEach(f -> paintLine(drawing, axes, state, f, look)));
    if (state.graph() == Graph.SLOPE) {
      kinks.paint(drawing, axes, state, look);
    } else {
      lens.paint(drawing, axes, state, look);
    }
    if (state.namesLines()) {
      paintNames(drawing, axes, state, look);
    }
  }

  private void paintTitle(Drawing drawing, GraphState state, Look look) {
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().text());
    gc.setFont(look.title());
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    String key = state.graph() == Graph.VALUE ? "graph.value" : "graph.slope";
    gc.fillText(texts.get(key), look.scaled(TITLE_LEFT), look.scaled(TITLE_MIDDLE));
  }

  private static List<Ticks.Tick> xTicks(Axes axes, Look look) {
    int most = (int) ((axes.right() - axes.left()) / look.scaled(TICK_WIDTH));
    return Ticks.between(axes.x().low(), axes.x().high(), Math.clamp(most, 2, MOST_TICKS), 0);
  }

  private static List<Ticks.Tick> yTicks(Axes axes, Look look) {
    int most = (int) ((axes.bottom() - axes.top()) / look.scaled(TICK_HEIGHT));
    return Ticks.between(axes.y().low(), axes.y().high(), Math.clamp(most, 2, MOST_TICKS), 0);
  }

  private static void paintLine(
      Drawing drawing, Axes axes, GraphState state, Activation function, Look look) {
    LineStyle.of(function, look.palette()).apply(drawing.gc(), look.scaled(LINE));
    double low = axes.x().low();
    double high = axes.x().high();
    DoubleUnaryOperator shown = x -> state.at(function, x);
    if (low < 0 && high > 0) {
      Polyline left = Polyline.of(axes, shown, low, 0, STEP);
      boolean jumps = state.graph() == Graph.SLOPE && function.hasKink();
      if (jumps) {
        left.stroke(drawing.gc());
        Polyline.of(axes, shown, Double.MIN_VALUE, high, STEP).stroke(drawing.gc());
      } else {
        left.append(Polyline.of(axes, shown, 0, high, STEP));
        left.stroke(drawing.gc());
      }
    } else {
      Polyline.of(axes, shown, low, high, STEP).stroke(drawing.gc());
    }
  }

  private void paintNames(Drawing drawing, Axes axes, GraphState state, Look look) {
    double distance = look.scaled(15);
    var labels =
        state.functions().stream()
            .map(function -> {
              double y = axes.y().at(state.at(function, axes.x().high()));
              double seen = Math.clamp(y, axes.top(), axes.bottom());
              var color = LineStyle.of(function, look.palette()).color();
              String name = texts.name(function);
              return new EndLabels.EndLabel(name, color, seen);
            })
            .toList();
    var spread = EndLabels.spread(labels, axes.top(), axes.bottom(), distance);
    EndLabels.paint(drawing, look, spread, axes.right() + look.scaled(7));
  }
}
