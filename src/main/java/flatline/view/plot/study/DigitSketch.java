package flatline.view.plot.study;

import flatline.model.activation.Activation;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Phrases;
import flatline.view.plot.Polyline;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * Paints how images will lie over what networks take them for, and how networks learn; made up, so
 * answers are open and curves without numbers.
 */
public final class DigitSketch {

  private static final List<String> WRITTEN = List.of("7", "2", "9", "4", "5", "0");
  private static final double SIDE = 56;
  private static final double GAP = 10;
  private static final double LINE = 24;
  private static final double LABELS = 12;
  private static final double VEIL = 0.5;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Phrases texts;
  private final Look look;

  private DigitSketch(Pen pen, Phrases texts, Look look) {
    this.pen = pen;
    this.texts = texts;
    this.look = look;
  }

  /** Paints it, as large as the pen's picture. */
  public static void paint(Pen pen, List<Activation> networks, Phrases texts, Look look) {
    new DigitSketch(pen, texts, look).paint(networks);
  }

  private void paint(List<Activation> networks) {
    double left =
        networks.stream()
                .mapToDouble(each -> WIDTHS.of(texts.name(each), look.label()))
                .max()
                .orElse(0)
            + look.scaled(LABELS);
    for (int i = 0; i < networks.size(); i++) {
      Color color = LineStyle.of(networks.get(i), look.palette()).color();
      var style = new TextStyle(look.label(), color, Pos.CENTER_RIGHT);
      pen.text(texts.name(networks.get(i)), left - look.scaled(LABELS), row(i), style);
    }
    double pitch = look.scaled(SIDE + GAP);
    for (int i = 0; i < WRITTEN.size() && left + (i + 1) * pitch <= pen.width(); i++) {
      image(WRITTEN.get(i), left + i * pitch, networks.size());
    }
    double top = row(networks.size());
    if (pen.height() - top > look.scaled(2 * SIDE)) {
      curves(networks, left, top);
    }
  }

  private double row(int network) {
    return look.scaled(SIDE + GAP + (network + 0.5) * LINE);
  }

  private void image(String written, double left, int networks) {
    double side = look.scaled(SIDE);
    pen.fillRect(left, 0, side, side, look.scaled(8), look.palette().surface().soft());
    Color muted = look.palette().ink().muted();
    double middle = left + side / 2;
    pen.text(
        written,
        middle,
        side / 2,
        new TextStyle(look.formula(0.7 * side, false), muted, Pos.CENTER));
    for (int i = 0; i < networks; i++) {
      pen.text("?", middle, row(i), new TextStyle(look.label(), muted, Pos.CENTER));
    }
  }

  private void curves(List<Activation> networks, double left, double top) {
    Color muted = look.palette().ink().muted();
    double bottom = pen.height() - look.scaled(LINE);
    pen.horizontal(bottom, left, pen.width(), muted);
    pen.vertical(left, top, bottom, muted);
    for (int i = 0; i < networks.size(); i++) {
      var style = LineStyle.of(networks.get(i), look.palette());
      var faint = new LineStyle(Palette.faint(style.color(), VEIL), style.dash());
      faint.apply(pen, look.scaled(2.4));
      var line = new Polyline();
      for (int x = 1; x <= 40; x++) {
        // In no order of theirs: nothing is foretold.
        int rank = 3 * i % 5;
        double high = (0.86 - 0.02 * rank) * (1 - Math.exp(-x / (5 + 0.3 * rank)));
        line.add(left + x / 40.0 * (pen.width() - left), bottom - high * (bottom - top));
      }
      line.stroke(pen);
    }
    var under = new TextStyle(look.caption(), muted, Pos.BOTTOM_RIGHT);
    pen.text(texts.get("digits.sketch.epochs"), pen.width(), pen.height(), under);
  }
}
