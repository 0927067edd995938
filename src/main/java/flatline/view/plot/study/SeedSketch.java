package flatline.view.plot.study;

import flatline.model.activation.Activation;
import flatline.model.scenario.Setup;
import flatline.view.plot.ContenderLabels;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints how runs will lie beside each other as dots; made up, so without any number. */
public final class SeedSketch {

  private static final int DOTS = 160;
  private static final int TOLD = 121;
  private static final double DOT = 6;
  private static final double FAINT = 0.35;
  private static final double ROOM = 0.36;
  private static final double FOOT = 30;
  private static final double LEFT = 14;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Phrases texts;
  private final Look look;

  private SeedSketch(Pen pen, Phrases texts, Look look) {
    this.pen = pen;
    this.texts = texts;
    this.look = look;
  }

  /** Paints a row for each contender, as large as the pen's picture. */
  public static void paint(Pen pen, Setup setup, Phrases texts, Look look) {
    new SeedSketch(pen, texts, look).paint(setup);
  }

  private void paint(Setup setup) {
    List<Activation> contenders = setup.contenders();
    List<String> labels = ContenderLabels.of(setup, texts);
    double names =
        labels.stream().mapToDouble(each -> WIDTHS.of(each, look.label())).max().orElse(0);
    double left = names + look.scaled(LEFT);
    double bottom = pen.height() - look.scaled(FOOT);
    double pitch = bottom / contenders.size();
    List<LineStyle> styles = LineStyle.ofContenders(contenders, look.palette());
    for (int row = 0; row < contenders.size(); row++) {
      Color color = styles.get(row).color();
      double middle = (row + 0.5) * pitch;
      pen.text(
          labels.get(row), names, middle, new TextStyle(look.label(), color, Pos.CENTER_RIGHT));
      dots(row, color, new Strip(left, pen.width(), middle, ROOM * pitch));
    }
    Color muted = look.palette().ink().muted();
    pen.horizontal(bottom, left, pen.width(), muted);
    var under = new TextStyle(look.caption(), muted, Pos.BOTTOM_RIGHT);
    pen.text(texts.get("study.sketch.more"), pen.width(), pen.height(), under);
  }

  /** The place of a row in pixels. */
  private record Strip(double left, double right, double middle, double room) {

    double x(double share) {
      return left + share * (right - left);
    }
  }

  private void dots(int row, Color color, Strip strip) {
    double[] places = IntStream.range(0, DOTS).mapToDouble(i -> place(i, row)).toArray();
    double size = look.scaled(DOT);
    for (Swarm.Dot dot : Swarm.of(places, strip::x, size, strip.room())) {
      double y = strip.middle() + dot.across();
      boolean told = row == 0 && dot.index() == TOLD;
      pen.fillCircle(dot.along(), y, size / 2, told ? color : Palette.faint(color, FAINT));
      if (told) {
        tell(dot.along(), y, strip.middle() - strip.room());
      }
    }
  }

  /** What a dot is. */
  private void tell(double x, double y, double top) {
    Color muted = look.palette().ink().muted();
    double above = Math.min(top, y - look.scaled(2 * DOT));
    pen.vertical(x, above, y - look.scaled(DOT), muted);
    var style = new TextStyle(look.caption(), muted, Pos.BOTTOM_CENTER);
    pen.text(texts.get("study.sketch.run"), x, above - 2, style);
  }

  /** Two humps of a logistic distribution, those of each row a little farther. */
  private static double place(int dot, int row) {
    double share = (dot + 0.5) / DOTS;
    double spread = Math.log(share / (1 - share)) / 45;
    double hump = dot % 3 == 0 ? 0.66 : 0.27;
    return Math.clamp(hump + spread + 0.05 * row, 0.02, 0.98);
  }
}
