package flatline.export;

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
