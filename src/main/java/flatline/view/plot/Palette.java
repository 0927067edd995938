package flatline.view.plot;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours by what they mean. The style sheet has the same ones as {@code -flatline-…}.
 *
 * @param surface what lies under everything
 * @param ink what is written and drawn on it
 * @param classes the colours of the two classes and of what goes with them
 * @param dead grey of a dead unit's hatch; never of text
 * @param series one colour per activation function, in the order in which they are offered
 */
public record Palette(Surface surface, Ink ink, Classes classes, Color dead, List<Color> series) {

  /** Grounds, from the window's to that of fields, and the lines that divide them. */
  public record Surface(Color ground, Color card, Color soft, Color hairline, Color grid) {}

  /** Text, text of less weight, and what can be touched. */
  public record Ink(Color text, Color muted, Color accent) {}

  /** Class 1 (label 1) and class 0 (label −1 or 0). */
  public record Classes(Color one, Color zero) {}

  public Palette {
    series = List.copyOf(series);
  }

  /** The colours on a light ground. */
  public static Palette light() {
    return new Palette(
        new Surface(
            Color.web("#f6f7f9"),
            Color.web("#ffffff"),
            Color.web("#eef1f5"),
            Color.web("#d8dce2"),
            Color.web("#eceff3")),
        new Ink(Color.web("#1b1f24"), Color.web("#5b6572"), Color.web("#3b5bdb")),
        new Classes(Color.web("#1f6fb4"), Color.web("#d97706")),
        Color.web("#8a929c"),
        colors(
            "#a61e6b #0f766e #5b6572 #6d3fc4 #a1510b #2b7d33 #6a6d00 #c2323a #0b6f96 #2c4a9a #8b3fa8"));
  }

  /** The colours on a dark ground. */
  public static Palette dark() {
    return new Palette(
        new Surface(
            Color.web("#14171c"),
            Color.web("#1c2027"),
            Color.web("#252a33"),
            Color.web("#323944"),
            Color.web("#262c35")),
        new Ink(Color.web("#e8ebef"), Color.web("#9aa5b1"), Color.web("#7c93f5")),
        new Classes(Color.web("#4696dc"), Color.web("#f09632")),
        Color.web("#7b8491"),
        colors(
            "#f06fb8 #3fc7b5 #aab4bf #b69cf5 #f0a56a #74cf7c #c9cc52 #ff8a8a #58c4ea #93b1ff #dd9bf2"));
  }

  /** ReLU's colour. */
  public Color relu() {
    return series.get(0);
  }

  /** Leaky ReLU's colour. */
  public Color leakyRelu() {
    return series.get(1);
  }

  private static List<Color> colors(String codes) {
    return List.of(codes.split(" ")).stream().map(Color::web).toList();
  }
}
