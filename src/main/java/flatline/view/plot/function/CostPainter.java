package flatline.view.plot.function;

import flatline.model.activation.Cost;
import flatline.view.plot.Axes;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints a bar for each function's cost, with its spread. */
public final class CostPainter {

  private static final double ROW = 28;
  private static final double AXIS = 30;
  private static final double NAMES = 88;
  private static final double VALUES = 164;
  private static final double SPREAD = 92;
  private static final int MOST_TICKS = 8;

  private final Pen pen;
  private final Axes axes;
  private final Phrases texts;
  private final Look look;

  private CostPainter(Pen pen, Axes axes, Phrases texts, Look look) {
    this.pen = pen;
    this.axes = axes;
    this.texts = texts;
    this.look = look;
  }

  /** The height that so many bars take with their axis. */
  public static double height(int bars, Look look) {
    return look.scaled(ROW * bars + AXIS);
  }

  /** Paints them one below the other, as wide as the pen's picture. */
  public static void paint(Pen pen, List<Cost> costs, Phrases texts, Look look) {
    if (costs.isEmpty()) {
      return;
    }
    double bottom = look.scaled(ROW) * costs.size();
    double right = pen.width() - look.scaled(VALUES);
    double longest = costs.stream().mapToDouble(Cost::upperQuartile).max().orElseThrow();
    var axes =
        new Axes(
            new LinearScale(0, 1.05 * longest, look.scaled(NAMES), right),
            new LinearScale(0, costs.size(), bottom, 0));
    axes.paint(pen, look, Ticks.between(0, 1.05 * longest, MOST_TICKS, 0), List.of());
    var painter = new CostPainter(pen, axes, texts, look);
    for (int i = 0; i < costs.size(); i++) {
      double middle = (i + 0.5) * look.scaled(ROW);
      painter.bar(costs.get(i), middle);
      painter.words(costs.get(i), middle);
    }
  }

  private void bar(Cost cost, double middle) {
    double half = look.scaled(ROW) * 0.28;
    double length = axes.x().at(cost.median()) - axes.left();
    Color color = LineStyle.of(cost.activation(), look.palette()).color();
    pen.fillRect(axes.left(), middle - half, length, 2 * half, 0, color);
    pen.stroke(look.palette().ink().text(), look.scaled(2), Pen.Nib.SQUARE);
    double low = axes.x().at(cost.lowerQuartile());
    double high = axes.x().at(cost.upperQuartile());
    pen.line(low, middle, high, middle);
    pen.line(low, middle - half / 2, low, middle + half / 2);
    pen.line(high, middle - half / 2, high, middle + half / 2);
  }

  private void words(Cost cost, double middle) {
    Color text = look.palette().ink().text();
    var name = new TextStyle(look.body(), text, Pos.CENTER_LEFT);
    pen.text(texts.name(cost.activation()), 0, middle, name);
    String median = texts.get("cost.nanos", nanos(cost, cost.median()));
    var strong = new TextStyle(look.label(), text, Pos.CENTER_RIGHT);
    pen.text(median, pen.width() - look.scaled(SPREAD), middle, strong);
    String low = nanos(cost, cost.lowerQuartile());
    String high = nanos(cost, cost.upperQuartile());
    var small = new TextStyle(look.caption(), look.palette().ink().muted(), Pos.CENTER_RIGHT);
    pen.text(texts.get("cost.spread", low, high), pen.width(), middle, small);
  }

  /** With as many decimals as the median has. */
  private String nanos(Cost cost, double value) {
    return texts.numbers().fixed(value, cost.median() < 10 ? 2 : 1);
  }
}
