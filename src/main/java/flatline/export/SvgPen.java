package flatline.export;

import flatline.view.plot.Css;
import flatline.view.plot.Pen;
import flatline.view.plot.PixelGrid;
import flatline.view.plot.TextStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Writes a picture as SVG, with its text as text. */
public final class SvgPen implements Pen {

  /** Hundredths of a pixel. */
  private static final int DECIMALS = 2;

  private final double width;
  private final double height;
  private final String id;
  private final StringBuilder body = new StringBuilder();
  private String stroke = "";
  private int clips;

  /**
   * An empty picture.
   *
   * @param id letters that no other picture of the same document has
   */
  public SvgPen(double width, double height, String id) {
    this.width = width;
    this.height = height;
    this.id = id;
  }

  /**
   * The whole file.
   *
   * @param label what is seen, for those who do not see it
   */
  public String svg(String label) {
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

  private static String number(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value)
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString()
        : "0";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }

  /** An element whose attributes are numbers, and then others. */
  private void add(String name, String numbers, String others, double... values) {
    String[] names = numbers.split(" ", -1);
    body.append('<').append(name);
    for (int i = 0; i < names.length; i++) {
      body.append(attribute(names[i], number(values[i])));
    }
    body.append(others).append("/>");
  }

  private static String fill(Color color) {
    return attribute("fill", Css.of(color)) + opacity("fill-opacity", color.getOpacity());
  }

  private static String opacity(String name, double opacity) {
    return opacity == 1 ? "" : attribute(name, number(opacity));
  }

  private static String points(double[] xs, double[] ys, int count) {
    return attribute(
        "points",
        IntStream.range(0, count)
            .mapToObj(i -> number(xs[i]) + "," + number(ys[i]))
            .collect(Collectors.joining(" ")));
  }

  private void path(String name, double[] xs, double[] ys, int count, String look) {
    body.append('<').append(name).append(points(xs, ys, count)).append(look).append("/>");
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public double pixelScale() {
    return 1;
  }

  @Override
  public void stroke(Color color, double lineWidth, Nib nib) {
    String ends = nib == Nib.FLAT ? "butt" : nib.name().toLowerCase(Locale.ROOT);
    stroke =
        attribute("fill", "none")
            + attribute("stroke", Css.of(color))
            + opacity("stroke-opacity", color.getOpacity())
            + attribute("stroke-width", number(lineWidth))
            + attribute("stroke-linecap", ends)
            + attribute("stroke-linejoin", nib == Nib.SQUARE ? "miter" : "round");
  }

  @Override
  public void dash(double... lengths) {
    if (lengths.length > 0) {
      stroke +=
          attribute(
              "stroke-dasharray",
              IntStream.range(0, lengths.length)
                  .mapToObj(i -> number(lengths[i]))
                  .collect(Collectors.joining(" ")));
    }
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY) {
    add("line", "x1 y1 x2 y2", stroke, fromX, fromY, toX, toY);
  }

  @Override
  public void curve(double fromX, double fromY, double toX, double toY, double bend) {
    String way =
        String.format(
            Locale.ROOT,
            "M%s %s C%s %s %s %s %s %s",
            number(fromX),
            number(fromY),
            number(fromX + bend),
            number(fromY),
            number(toX - bend),
            number(toY),
            number(toX),
            number(toY));
    body.append("<path").append(attribute("d", way)).append(stroke).append("/>");
  }

  @Override
  public void polyline(double[] xs, double[] ys, int count) {
    path("polyline", xs, ys, count, stroke);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int count) {
    path("polygon", xs, ys, count, stroke);
  }

  @Override
  public void strokeCircle(double x, double y, double radius) {
    add("circle", "cx cy r", stroke, x, y, radius);
  }

  @Override
  public void strokeRect(double x, double y, double across, double down, double arc) {
    add("rect", "x y width height rx", stroke, x, y, across, down, arc / 2);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count, Color color) {
    path("polygon", xs, ys, count, fill(color));
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color color) {
    add("circle", "cx cy r", fill(color), x, y, radius);
  }

  @Override
  public void fillRect(double x, double y, double across, double down, double arc, Color color) {
    add("rect", "x y width height rx", fill(color), x, y, across, down, arc / 2);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    HPos along = style.anchor().getHpos();
    VPos across = style.anchor().getVpos();
    String place =
        attribute("x", number(x))
            + attribute("y", number(y))
            + attribute(
                "text-anchor",
                along == HPos.LEFT ? "start" : along == HPos.RIGHT ? "end" : "middle")
            + attribute(
                "dominant-baseline",
                across == VPos.TOP ? "hanging" : across == VPos.BOTTOM ? "auto" : "central");
    body.append("<text")
        .append(place)
        .append(fill(style.color()))
        .append(type(style.font()))
        .append('>')
        .append(Xml.of(text))
        .append("</text>");
  }

  /** Whoever reads the file may not have the font. */
  private static String type(Font font) {
    boolean heavy = font.getName().contains("Semi");
    boolean slanted = font.getName().contains("Italic");
    return attribute("font-family", "Inter, 'Helvetica Neue', Arial, sans-serif")
        + attribute("font-size", number(font.getSize()))
        + (heavy ? attribute("font-weight", "600") : "")
        + (slanted ? attribute("font-style", "italic") : "");
  }

  @Override
  public void image(PixelGrid.Part pixels, double x, double y, double side, double opacity) {
    String data = Base64.getEncoder().encodeToString(PngBytes.of(pixels));
    String look =
        opacity("opacity", opacity)
            + attribute("preserveAspectRatio", "none")
            + (pixels.grid().isSmooth() ? "" : attribute("image-rendering", "pixelated"))
            + attribute("href", "data:image/png;base64," + data);
    add("image", "x y width height", look, x, y, side, side);
  }

  @Override
  public void clipped(double x, double y, double across, double down, Runnable painting) {
    String clip = id + "-clip" + clips++;
    body.append("<clipPath").append(attribute("id", clip)).append('>');
    add("rect", "x y width height", "", x, y, across, down);
    body.append("</clipPath><g").append(attribute("clip-path", "url(#" + clip + ")")).append('>');
    painting.run();
    body.append("</g>");
  }
}
