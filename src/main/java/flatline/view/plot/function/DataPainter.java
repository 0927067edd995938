package flatline.view.plot.function;

import flatline.model.activation.Graph;
import flatline.model.network.UnitRef;
import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitSight;
import flatline.view.plot.Axes;
import flatline.view.plot.HistogramPainter;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Paints the pre-activations of the unit that is looked at along the foot of a plot. */
public final class DataPainter {

  private static final double HEIGHT_SHARE = 0.2;
  private static final double LINE = 16;
  private static final double INSET = 8;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Axes axes;
  private final Phrases texts;
  private final Look look;
  private final double left;

  /**
   * @param left where words begin
   */
  private DataPainter(Pen pen, Axes axes, Phrases texts, Look look, double left) {
    this.pen = pen;
    this.axes = axes;
    this.texts = texts;
    this.look = look;
    this.left = left;
  }

  /** Paints them, if any, as large as the pen's picture. */
  public static void paint(Pen pen, GraphPicture picture, Phrases texts, Look look) {
    Axes axes = picture.axes(pen.width(), pen.height(), look);
    // Beside the lens, if there is one.
    double edge =
        Lens.of(picture, axes, look).map(lens -> lens.frame().right()).orElse(axes.left());
    picture
        .unit()
        .filter(sight -> !sight.contenders().isEmpty())
        .ifPresent(sight ->
            new DataPainter(pen, axes, texts, look, edge + look.scaled(INSET))
                .paint(sight, picture.graph() == Graph.SLOPE));
  }

  private void paint(UnitSight sight, boolean withWords) {
    double height = HEIGHT_SHARE * (axes.bottom() - axes.top());
    var painter = new HistogramPainter(pen, look, axes.x());
    double perCount = height / Math.max(1, highest(sight));
    List<LineStyle> styles =
        LineStyle.ofContenders(
            sight.contenders().stream().map(UnitSight.Seen::activation).toList(), look.palette());
    axes.clipped(
        pen,
        () -> {
          for (int i = 0; i < styles.size(); i++) {
            var histogram = sight.contenders().get(i).signs().preactivations();
            painter.paint(histogram, axes.bottom(), perCount, styles.get(i).color());
          }
        });
    if (withWords) {
      words(sight, styles);
    }
  }

  private static int highest(UnitSight sight) {
    return sight.contenders().stream()
        .mapToInt(each -> each.signs().preactivations().highest())
        .max()
        .orElse(1);
  }

  /** Between the two values that a rectifier's slope has, where there is most room. */
  private void words(UnitSight sight, List<LineStyle> styles) {
    String title =
        texts.get(
            sight.layers() > 1 ? "graph.data.deep" : "graph.data",
            new UnitRef(sight.layer(), sight.unit()).name(sight.layers()),
            Integer.toString(sight.samples()),
            Integer.toString(sight.layer() + 1));
    double at = Math.max(axes.top(), axes.y().at(1)) + look.scaled(LINE);
    write(title, look.caption(), look.palette().ink().muted(), at);
    for (int i = 0; i < styles.size(); i++) {
      at += look.scaled(LINE);
      write(words(sight.contenders().get(i)), look.label(), styles.get(i).color(), at);
    }
  }

  /** On a ground of its own, since a curve may pass. */
  private void write(String text, Font font, Color color, double y) {
    Color ground = look.palette().surface().card();
    double height = look.scaled(LINE);
    pen.fillRect(left, y - height / 2, WIDTHS.of(text, font), height, 0, ground);
    pen.text(text, left, y, new TextStyle(font, color, Pos.CENTER_LEFT));
  }

  private String words(UnitSight.Seen seen) {
    Histogram histogram = seen.signs().preactivations();
    int negative = 0;
    int all = 0;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      negative += bin < histogram.binsBelowZero() ? histogram.count(bin) : 0;
      all += histogram.count(bin);
    }
    String key = seen.activation().hasFlatSide() ? "graph.data.flat" : "graph.data.negative";
    return texts.get(key, texts.name(seen.activation()), share(negative, all));
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
