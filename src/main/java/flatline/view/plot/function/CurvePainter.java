package flatline.view.plot.function;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.view.plot.Axes;
import flatline.view.plot.EndLabels;
import flatline.view.plot.EndLabels.EndLabel;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.Polyline;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints the axes and the lines of one plot, but not what depends on the probe. */
public final class CurvePainter {

  /** The width of a function's line at the customary size of type. */
  public static final double LINE = 3;

  private static final double STEP = 1.5;
  private static final double TICK_WIDTH = 60;
  private static final double TICK_HEIGHT = 46;
  private static final int MOST_TICKS = 12;
  private static final double TITLE_LEFT = 18;
  private static final double TITLE_MIDDLE = 20;

  private final Pen pen;
  private final GraphPicture picture;
  private final Phrases texts;
  private final Look look;
  private final Axes axes;

  private CurvePainter(Pen pen, GraphPicture picture, Phrases texts, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.texts = texts;
    this.look = look;
    axes = picture.axes(pen.width(), pen.height(), look);
  }

  /** Paints them, as large as the pen's picture. */
  public static void paint(Pen pen, GraphPicture picture, Phrases texts, Look look) {
    new CurvePainter(pen, picture, texts, look).paint();
  }

  private void paint() {
    title();
    axes.paint(pen, look, ticks(axes.x().low(), axes.x().high(), across()), ticksUp());
    // The first function last: ReLU's dashes lie on Leaky ReLU's line, so that both are seen.
    var functions = picture.functions().reversed();
    axes.clipped(pen, () -> functions.forEach(this::line));
    if (picture.graph() == Graph.SLOPE) {
      new JumpPainter(pen, axes, texts, look).paint(picture);
    }
    Lens.of(picture, axes, look)
        .ifPresent(lens -> new LensPainter(pen, lens, texts, look).paint(axes));
    if (picture.namesLines()) {
      names();
    }
  }

  private void title() {
    String key = picture.graph() == Graph.VALUE ? "graph.value" : "graph.slope";
    var style = new TextStyle(look.title(), look.palette().ink().text(), Pos.CENTER_LEFT);
    pen.text(texts.get(key), look.scaled(TITLE_LEFT), look.scaled(TITLE_MIDDLE), style);
  }

  private double across() {
    return (axes.right() - axes.left()) / look.scaled(TICK_WIDTH);
  }

  private List<Ticks.Tick> ticksUp() {
    double room = (axes.bottom() - axes.top()) / look.scaled(TICK_HEIGHT);
    return ticks(axes.y().low(), axes.y().high(), room);
  }

  private static List<Ticks.Tick> ticks(double low, double high, double most) {
    return Ticks.between(low, high, Math.clamp((int) most, 2, MOST_TICKS), 0);
  }

  private void line(Activation function) {
    LineStyle.of(function, look.palette()).apply(pen, look.scaled(LINE));
    double low = axes.x().low();
    double high = axes.x().high();
    DoubleUnaryOperator shown = x -> picture.at(function, x);
    if (low < 0 && high > 0) {
      Polyline left = Polyline.of(axes, shown, low, 0, STEP);
      boolean jumps = picture.graph() == Graph.SLOPE && function.hasKink();
      if (jumps) {
        left.stroke(pen);
        Polyline.of(axes, shown, Double.MIN_VALUE, high, STEP).stroke(pen);
      } else {
        left.append(Polyline.of(axes, shown, 0, high, STEP));
        left.stroke(pen);
      }
    } else {
      Polyline.of(axes, shown, low, high, STEP).stroke(pen);
    }
  }

  private void names() {
    var labels = picture.functions().stream().map(this::name).toList();
    var spread = EndLabels.spread(labels, axes.top(), axes.bottom(), look.scaled(15));
    EndLabels.paint(pen, look, spread, axes.right() + look.scaled(7));
  }

  private EndLabel name(Activation function) {
    double y = axes.y().at(picture.at(function, axes.x().high()));
    Color color = LineStyle.of(function, look.palette()).color();
    return new EndLabel(texts.name(function), color, Math.clamp(y, axes.top(), axes.bottom()));
  }
}
