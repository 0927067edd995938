package flatline.view.plot.study;

import flatline.model.activation.Activation;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Phrases;
import flatline.view.plot.Polyline;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints how errors will go on for a million steps; made up, so without numbers. */
public final class StreamSketch {

  private static final double LINE = 24;
  private static final double VEIL = 0.5;
  private static final int POINTS = 60;
  private static final int TASKS = 6;

  private StreamSketch() {}

  /** Paints it, as large as the pen's picture. */
  public static void paint(Pen pen, List<Activation> networks, Phrases texts, Look look) {
    Color muted = look.palette().ink().muted();
    double bottom = pen.height() - look.scaled(LINE);
    pen.horizontal(bottom, 0, pen.width(), muted);
    pen.vertical(0, 0, bottom, muted);
    List<LineStyle> styles = LineStyle.ofContenders(networks, look.palette());
    for (int i = 0; i < networks.size(); i++) {
      LineStyle style = styles.get(i);
      new LineStyle(Palette.faint(style.color(), VEIL), style.dash()).apply(pen, look.scaled(2.4));
      line(pen, i, bottom).stroke(pen);
    }
    var under = new TextStyle(look.caption(), muted, Pos.BOTTOM_RIGHT);
    pen.text(texts.get("stream.sketch.steps"), pen.width(), pen.height(), under);
  }

  /** A saw: each task is learned, then the data change. All of one course: nothing is foretold. */
  private static Polyline line(Pen pen, int rank, double bottom) {
    var line = new Polyline();
    for (int point = 0; point <= POINTS; point++) {
      double along = (double) point / POINTS;
      double inTask = along * TASKS % 1;
      double high = 0.3 + 0.06 * rank + 0.25 * Math.exp(-5 * inTask);
      line.add(along * pen.width(), bottom * (1 - high));
    }
    return line;
  }
}
