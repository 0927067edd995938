package flatline.view.plot.function;

import flatline.model.activation.Activation;
import flatline.view.plot.Axes;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints open circles where a derivative jumps, since it takes neither value there. */
final class JumpPainter {

  private static final double RADIUS = 5;
  private static final double NOTE_GAP = 12;
  private static final double HALF_LINE = 9;
  private static final double CHECK_STEP = 4;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Axes axes;
  private final Phrases texts;
  private final Look look;

  JumpPainter(Pen pen, Axes axes, Phrases texts, Look look) {
    this.pen = pen;
    this.axes = axes;
    this.texts = texts;
    this.look = look;
  }

  void paint(GraphPicture picture) {
    var kinked = picture.functions().stream().filter(Activation::hasKink).toList();
    if (kinked.isEmpty() || !axes.x().holds(0)) {
      return;
    }
    var circles = circles(kinked);
    circles.forEach((slope, color) -> {
      if (axes.y().holds(slope)) {
        circle(slope, color);
      }
    });
    double highest = circles.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
    if (axes.y().holds(highest)) {
      note(picture, axes.y().at(highest));
    }
  }

  /** The color of the circle at each slope: that of the text where several functions share it. */
  private Map<Double, Color> circles(List<Activation> kinked) {
    var circles = new HashMap<Double, Color>();
    Color shared = look.palette().ink().text();
    for (Activation function : kinked) {
      Color color = LineStyle.of(function, look.palette()).color();
      circles.merge(function.derivative(0), color, (_, _) -> shared);
      circles.merge(function.derivative(Double.MIN_VALUE), color, (_, _) -> shared);
    }
    return circles;
  }

  private void circle(double slope, Color color) {
    double radius = look.scaled(RADIUS);
    Color ground = look.palette().surface().card();
    Marks.openCircle(pen, axes.x().at(0), axes.y().at(slope), radius, color, ground);
  }

  /** Beside the upper circle if no line passes there, else beside the title. */
  private void note(GraphPicture picture, double y) {
    String note = texts.get("graph.undefined");
    double width = WIDTHS.of(note, look.caption());
    double left = axes.x().at(0) + look.scaled(NOTE_GAP);
    double middle = y - look.scaled(NOTE_GAP + 2);
    boolean free =
        left + width <= axes.right()
            && middle - look.scaled(HALF_LINE) >= axes.top()
            && isFree(picture, left, left + width, middle);
    Pos anchor = free ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT;
    pen.text(
        note,
        free ? left : axes.right(),
        free ? middle : axes.top() - look.scaled(18),
        new TextStyle(look.caption(), look.palette().ink().muted(), anchor));
  }

  private boolean isFree(GraphPicture picture, double left, double right, double middle) {
    double half = look.scaled(HALF_LINE);
    for (double pixel = left; pixel <= right; pixel += CHECK_STEP) {
      double x = axes.x().value(pixel);
      for (Activation function : picture.functions()) {
        if (Math.abs(axes.y().at(picture.at(function, x)) - middle) < half) {
          return false;
        }
      }
    }
    return true;
  }
}
