package flatline.view.functions;

import flatline.model.activation.Cost;
import flatline.model.number.Numbers;
import flatline.view.Ui;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Ticks;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints a bar for each function's cost, with its spread. */
final class CostPainter {

  /** The height of a row at the customary size of type. */
  static final double ROW = 28;

  /** The height of what is not rows. */
  static final double AXIS = 30;

  private static final double NAMES = 88;
  private static final double VALUES = 164;
  private static final double SPREAD = 92;
  private static final int MOST_TICKS = 8;

  private final Ui ui;

  CostPainter(Ui ui) {
    this.ui = ui;
  }

  void paint(Drawing drawing, List<Cost> costs) {
    if (costs.isEmpty()) {
      return;
    }
    Look look = ui.look().getValue();
    double bottom = look.scaled(ROW) * costs.size();
    double right = drawing.width() - look.scaled(VALUES);
    double longest = costs.stream().mapToDouble(Cost::upperQuartile).max().orElseThrow();
    var axes =
        new Axes(
            new LinearScale(0, 1.05 * longest, look.scaled(NAMES), right),
            new LinearScale(0, costs.size(), bottom, 0));
    axes.paint(drawing, look, Ticks.between(0, 1.05 * longest, MOST_TICKS, 0), List.of());
    for (int i = 0; i < costs.size(); i++) {
      double middle = (i + 0.5) * look.scaled(ROW);
      paintBar(drawing, axes, costs.get(i), middle, look);
      paintWords(drawing, costs.get(i), middle, look);
    }
  }

  private static void paintBar(Drawing drawing, Axes axes, Cost cost, double middle, Look look) {
    var gc = drawing.gc();
    double half = look.scaled(ROW) * 0.28;
    Color color = LineStyle.of(cost.activation(), look.palette()).color();
    gc.setFill(color);
    gc.fillRect(axes.left(), middle - half, axes.x().at(cost.median()) - axes.left(), 2 * half);
    gc.setStroke(look.palette().ink().text());
    gc.setLineWidth(look.scaled(2));
    double low = axes.x().at(cost.lowerQuartile());
    double high = axes.x().at(cost.upperQuartile());
    gc.strokeLine(low, middle, high, middle);
    gc.strokeLine(low, middle - half / 2, low, middle + half / 2);
    gc.strokeLine(high, middle - half / 2, high, middle + half / 2);
  }

  private void paintWords(Drawing drawing, Cost cost, double middle, Look look) {
    var gc = drawing.gc();
    gc.setTextBaseline(VPos.CENTER);
    gc.setFill(look.palette().ink().text());
    gc.setFont(look.body());
    gc.setTextAlign(TextAlignment.LEFT);
    gc.fillText(ui.texts().name(cost.activation()), 0, middle);
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setFont(look.label());
    String median = ui.texts().get("cost.nanos", nanos(cost, cost.median()));
    gc.fillText(median, drawing.width() - look.scaled(SPREAD), middle);
    gc.setFont(look.caption());
    gc.setFill(look.palette().ink().muted());
    String low = nanos(cost, cost.lowerQuartile());
    String high = nanos(cost, cost.upperQuartile());
    gc.fillText(ui.texts().get("cost.spread", low, high), drawing.width(), middle);
  }

  /** With as many decimals as the median has. */
  private static String nanos(Cost cost, double value) {
    return Numbers.fixed(value, cost.median() < 10 ? 2 : 1);
  }
}
