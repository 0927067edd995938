package flatline.export.vector;

import flatline.view.plot.Css;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** The attributes of which SVG consists. */
final class Svg {

  private static final int DECIMALS = 2;

  private Svg() {}

  /** A number, to hundredths of a pixel. */
  static String number(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value)
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString()
        : "0";
  }

  /** A share or a factor, finer than a number of pixels. */
  static String fraction(double value) {
    return new BigDecimal(value)
        .setScale(3 * DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /**
   * A whole file.
   *
   * @param label what is seen, for those who do not see it
   */
  static String document(double width, double height, String label, CharSequence body) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + attribute("viewBox", "0 0 " + number(width) + " " + number(height))
        + attribute("width", number(width))
        + attribute("height", number(height))
        + " role=\"img\""
        + attribute("aria-label", Xml.of(label))
        + ">"
        + body
        + "</svg>";
  }

  /** The attributes of a rectangle. */
  static String box(double x, double y, double width, double height) {
    return attribute("x", number(x))
        + attribute("y", number(y))
        + attribute("width", number(width))
        + attribute("height", number(height));
  }

  /** The attributes of what is drawn round. */
  static String stroke(Color color, double width) {
    return attribute("fill", "none")
        + attribute("stroke", Css.of(color))
        + opacity("stroke-opacity", color.getOpacity())
        + attribute("stroke-width", number(width));
  }

  /** An attribute, with the space before it. */
  static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }

  /** The attributes of what is filled. */
  static String fill(Color color) {
    return attribute("fill", Css.of(color)) + opacity("fill-opacity", color.getOpacity());
  }

  /** An opacity, where it is not the whole one. */
  static String opacity(String name, double opacity) {
    return opacity == 1 ? "" : attribute(name, number(opacity));
  }

  /** The first points of two arrays. */
  static String points(double[] xs, double[] ys, int count) {
    return attribute(
        "points",
        IntStream.range(0, count)
            .mapToObj(i -> number(xs[i]) + "," + number(ys[i]))
            .collect(Collectors.joining(" ")));
  }

  /** As wide as in the font of the window, so that with any other it stays in its place. */
  static String length(double width) {
    return width > 0
        ? attribute("textLength", number(width)) + attribute("lengthAdjust", "spacingAndGlyphs")
        : "";
  }

  /** A font, with others for whoever does not have it. */
  static String type(Font font) {
    boolean heavy = font.getName().contains("Semi");
    boolean slanted = font.getName().contains("Italic");
    return attribute("font-family", "Inter, 'Helvetica Neue', Arial, sans-serif")
        + attribute("font-size", number(font.getSize()))
        + (heavy ? attribute("font-weight", "600") : "")
        + (slanted ? attribute("font-style", "italic") : "");
  }
}
