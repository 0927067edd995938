package flatline.export.vector;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How far the base line of a text lies below where the text hangs. Said in numbers, since not every
 * program heeds the names that SVG has for it.
 */
final class TextRise {

  private final Map<Font, Bounds> lines = new HashMap<>();

  /** The way down in pixels. */
  double of(Font font, VPos hangs) {
    Bounds line = lines.computeIfAbsent(font, TextRise::line);
    return switch (hangs) {
      case TOP -> -line.getMinY();
      case CENTER -> -line.getCenterY();
      case BASELINE -> 0;
      case BOTTOM -> -line.getMaxY();
    };
  }

  /** A line of that font around its base line. */
  private static Bounds line(Font font) {
    Text text = new Text("x");
    text.setFont(font);
    return text.getLayoutBounds();
  }
}
