package flatline.export.vector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** The lines into which a text of the window is broken. */
final class TextLines {

  /** Within a line letters may stand higher or lower by less than this. */
  private static final double SAME_LINE = 2;

  private TextLines() {}

  /**
   * A line in the coordinates of its text.
   *
   * @param y of the base line
   * @param width of all its letters
   */
  record Line(String words, double x, double y, double width) {}

  /** The lines, from top to bottom. */
  static List<Line> of(Text text) {
    List<Line> lines = new ArrayList<>();
    String letters = text.getText();
    double top = Double.NaN;
    double left = 0;
    double right = 0;
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
      int next = i + Character.charCount(letters.codePointAt(i));
      Bounds place = place(text, i, next);
      if (place.isEmpty()) {
        continue;
      }
      if (!words.isEmpty() && Math.abs(place.getMinY() - top) > SAME_LINE) {
        add(lines, words, left, top, right, text);
        words.setLength(0);
      }
      if (words.isEmpty()) {
        top = place.getMinY();
        left = place.getMinX();
      }
      words.append(letters, i, next);
      right = place.getMaxX();
    }
    add(lines, words, left, top, right, text);
    return lines;
  }

  private static Bounds place(Text text, int from, int to) {
    var path = new Path(text.rangeShape(from, to));
    // A rim would be counted as a part of it.
    path.setStroke(null);
    path.setFill(Color.BLACK);
    return path.getBoundsInLocal();
  }

  private static void add(
      List<Line> lines, StringBuilder words, double left, double top, double right, Text text) {
    String said = words.toString().stripTrailing();
    if (!said.isEmpty()) {
      lines.add(new Line(said, left, top + text.getBaselineOffset(), right - left));
    }
  }
}
