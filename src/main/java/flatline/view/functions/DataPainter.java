package flatline.view.functions;

import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitSight;
import flatline.view.Texts;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.HistogramPainter;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.TextWidth;
import flatline.viewmodel.functions.Graph;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints the pre-activations of the unit that is looked at along the foot of a plot. */
final class DataPainter {

  private static final double HEIGHT_SHARE = 0.2;
  private static final double LINE = 16;
  private static final double INSET = 8;

  private final Texts texts;
  private final TextWidth widths;

  DataPainter(Texts texts, TextWidth widths) {
    this.texts = texts;
    this.widths = widths;
  }

  void paint(Drawing drawing, GraphState state, Look look) {
    state
        .unit()
        .filter(sight -> !sight.contenders().isEmpty())
        .ifPresent(sight -> paint(drawing, state, look, sight));
  }

  private void paint(Drawing drawing, GraphState state, Look look, UnitSight sight) {
    var axes = state.axes(drawing.width(), drawing.height(), look);
    double height = HEIGHT_SHARE * (axes.bottom() - axes.top());
    var painter = new HistogramPainter(drawing, look, axes.x());
    double perCount = height / Math.max(1, highest(sight));
    List<LineStyle> styles = styles(sight, look);
    axes.clipped(
        drawing,
        () -> {
          for (int i = 0; i < styles.size(); i++) {
            var histogram = sight.contenders().get(i).signs().preactivations();
            painter.paint(histogram, axes.bottom(), perCount, styles.get(i).color());
          }
        });
    if (state.graph() == Graph.SLOPE) {
      paintWords(drawing, axes, look, sight);
    }
  }

  private static int highest(UnitSight sight) {
    return sight.contenders().stream()
        .mapToInt(each -> each.signs().preactivations().highest())
        .max()
        .orElse(1);
  }

  private static List<LineStyle> styles(UnitSight sight, Look look) {
    return LineStyle.ofContenders(
        sight.contenders().stream().map(UnitSight.Seen::activation).toList(), look.palette());
  }

  /** Between the two values that a rectifier's slope has, where there is most room. */
  private void paintWords(Drawing drawing, Axes axes, Look look, UnitSight sight) {
    String title =
        texts.get(
            sight.layers() > 1 ? "graph.data.deep" : "graph.data",
            Integer.toString(sight.unit() + 1),
            Integer.toString(sight.samples()),
            Integer.toString(sight.layer() + 1));
    double left = axes.left() + look.scaled(INSET);
    double at = Math.max(axes.top(), axes.y().at(1)) + look.scaled(LINE);
    write(drawing, look.caption(), look.palette().ink().muted(), title, left, at, look);
    List<LineStyle> styles = styles(sight, look);
    for (int i = 0; i < styles.size(); i++) {
      at += look.scaled(LINE);
      String words = words(sight.contenders().get(i));
      write(drawing, look.label(), styles.get(i).color(), words, left, at, look);
    }
  }

  /** On a ground of its own, since a curve may pass. */
  private void write(
      Drawing drawing, Font font, Color color, String text, double x, double y, Look look) {
    GraphicsContext gc = drawing.gc();
    gc.setFill(look.palette().surface().card());
    gc.fillRect(x, y - look.scaled(LINE) / 2, widths.of(text, font), look.scaled(LINE));
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    gc.setFont(font);
    gc.setFill(color);
    gc.fillText(text, x, y);
  }

  private String words(UnitSight.Seen seen) {
    Histogram histogram = seen.signs().preactivations();
    int negative = 0;
    int all = 0;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      negative += bin < histogram.binsBelowZero() ? histogram.count(bin) : 0;
      all += histogram.count(bin);
    }
    String name = texts.name(seen.activation());
    String key = seen.activation().hasFlatSide() ? "graph.data.flat" : "graph.data.negative";
    return texts.get(key, name, share(negative, all));
  }

  /** Little is not called none, nor much all. */
  private static String share(int part, int all) {
    long percent = Math.round(100.0 * part / Math.max(1, all));
    if (part > 0 && percent == 0) {
      return "<1";
    }
    return part < all && percent == 100 ? ">99" : Long.toString(percent);
  }
}
