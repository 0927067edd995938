package flatline.view.plot;

import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Labels at the ends of lines, moved apart so that none covers another. */
public final class EndLabels {

  /**
   * A label and the pixel at which it should stand.
   *
   * @param text of one line or several
   * @param at its vertical centre
   */
  public record EndLabel(String text, Color color, double at) {}

  /** From line to line of a label. */
  private static final double LINE = 13;

  private EndLabels() {}

  /**
   * The labels from top to bottom, moved as little as needed to lie within the limits and a
   * distance apart; closer together where they would not fit otherwise.
   */
  public static List<EndLabel> spread(
      List<EndLabel> labels, double top, double bottom, double distance) {
    var sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(EndLabel::at));
    int n = sorted.size();
    double apart = n < 2 ? 0 : Math.min(distance, (bottom - top) / (n - 1));
    double least = top;
    for (int i = 0; i < n; i++) {
      sorted.set(i, moved(sorted.get(i), Math.max(least, sorted.get(i).at())));
      least = sorted.get(i).at() + apart;
    }
    double most = bottom;
    for (int i = n - 1; i >= 0; i--) {
      sorted.set(i, moved(sorted.get(i), Math.min(most, sorted.get(i).at())));
      most = sorted.get(i).at() - apart;
    }
    return List.copyOf(sorted);
  }

  private static EndLabel moved(EndLabel label, double at) {
    return new EndLabel(label.text(), label.color(), at);
  }

  /** Writes labels with their left edge at x. */
  public static void paint(Pen pen, Look look, List<EndLabel> labels, double x) {
    for (var label : labels) {
      var style = new TextStyle(look.label(), label.color(), Pos.CENTER_LEFT);
      List<String> lines = label.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        double down = (i - (lines.size() - 1) / 2.0) * look.scaled(LINE);
        pen.text(lines.get(i), x, label.at() + down, style);
      }
    }
  }
}
