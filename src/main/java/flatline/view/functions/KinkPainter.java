package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.view.Texts;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.TextWidth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints open circles where a derivative jumps, since it takes neither value there. */
final class KinkPainter {

  private static final double RADIUS = 5;
  private static final double NOTE_GAP = 12;
  private static final double HALF_LINE = 9;
  private static final double CHECK_STEP = 4;

  private final Texts texts;
  private final TextWidth widths;

  KinkPainter(Texts texts, TextWidth widths) {
    this.texts = texts;
    this.widths = widths;
  }

  void paint(Drawing drawing, Axes axes, GraphState state, Look look) {
    var kinked = state.functions().stream().filter(Activation::hasKink).toList();
    if (kinked.isEmpty() || !axes.x().holds(0)) {
      return;
    }
    var circles = circles(kinked, look);
    circles.forEach((slope, color) -> {
      if (axes.y().holds(slope)) {
        circle(drawing, axes, slope, color, look);
      }
    });
    double highest = circles.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
    if (axes.y().holds(highest)) {
      paintNote(drawing, axes, state, axes.y().at(highest), look);
    }
  }

  /** The color of the circle at each slope: that of the text where several functions share it. */
  private static Map<Double, Color> circles(List<Activation> kinked, Look look) {
    var circles = new HashMap<Double, Color>();
    Color shared = look.palette().ink().text();
    for (Activation function : kinked) {
      Color color = LineStyle.of(function, look.palette()).color();
      circles.merge(function.derivative(0), color, (_, _) -> shared);
      circles.merge(function.derivative(Double.MIN_VALUE), color, (_, _) -> shared);
    }
    return circles;
  }

  private static void circle(Drawing drawing, Axes axes, double slope, Color color, Look look) {
    double radius = look.scaled(RADIUS);
    Color ground = look.palette().surface().card();
    Marks.openCircle(drawing, axes.x().at(0), axes.y().at(slope), radius, color, ground);
  }

  /** Beside the upper circle if no line passes there, else beside the title. */
  private void paintNote(Drawing drawing, Axes axes, GraphState state, double y, Look look) {
    String note = texts.get("graph.undefined");
    double width = widths.of(note, look.caption());
    double left = axes.x().at(0) + look.scaled(NOTE_GAP);
    double middle = y - look.scaled(NOTE_GAP + 2);
    boolean free =
        left + width <= axes.right()
            && middle - look.scaled(HALF_LINE) >= axes.top()
            && isFree(axes, state, left, left + width, middle, look.scaled(HALF_LINE));
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().muted());
    gc.setFont(look.caption());
    gc.setTextAlign(free ? TextAlignment.LEFT : TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.CENTER);
    gc.fillText(note, free ? left : axes.right(), free ? middle : axes.top() - look.scaled(18));
  }

  private static boolean isFree(
      Axes axes, GraphState state, double left, double right, double middle, double half) {
    for (double pixel = left; pixel <= right; pixel += CHECK_STEP) {
      double x = axes.x().value(pixel);
      for (Activation function : state.functions()) {
        if (Math.abs(axes.y().at(state.at(function, x)) - middle) < half) {
          return false;
        }
      }
    }
    return true;
  }
}
