package flatline.view.plot;

import javafx.scene.paint.Color;

/**
 * The colours by what they mean. The style sheet has the same ones as {@code -flatline-…}.
 *
 * @param surface what lies under everything
 * @param ink what is written and drawn on it
 * @param classes the colours of the two classes and of what goes with them
 * @param dead grey of a dead unit's hatch; never of text
 * @param isDark whether the ground is dark; line colours go by it
 */
public record Palette(Surface surface, Ink ink, Classes classes, Color dead, boolean isDark) {

  /** Grounds, from the window's to that of fields, and the lines that divide them. */
  public record Surface(Color ground, Color card, Color soft, Color hairline, Color grid) {}

  /** Text, text of less weight, and what can be touched. */
  public record Ink(Color text, Color muted, Color accent) {}

  /** Class 1 (label 1) and class 0 (label −1 or 0). */
  public record Classes(Color one, Color zero) {}

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
        false);
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
        true);
  }

  /** A colour of which what lies below shows through. */
  public static Color faint(Color color, double opacity) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
  }
}
