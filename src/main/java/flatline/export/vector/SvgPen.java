package flatline.export.vector;

import flatline.export.raster.Png;
import flatline.export.raster.Raster;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PixelGrid;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;

/** Writes a picture as SVG, with its text as text. */
public final class SvgPen implements Pen {

  private final double width;
  private final double height;
  private final String id;
  private final StringBuilder body = new StringBuilder();
  private final TextWidth widths = new TextWidth();
  private final TextRise rises = new TextRise();
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
    return Svg.document(width, height, label, body);
  }

  /** Adds what was drawn to a larger picture. */
  void writeTo(StringBuilder larger) {
    larger.append(body);
  }

  /**
   * The same on a ground of its own, as a file.
   *
   * @param label what is seen, for those who do not see it
   */
  public String file(String label, Color ground) {
    var lower = new SvgPen(width, height, id);
    lower.fillRect(0, 0, width, height, 0, ground);
    body.insert(0, lower.body);
    return svg(label) + "\n";
  }

  /** An element whose attributes are numbers, and then others. */
  private void add(String name, String numbers, String others, double... values) {
    String[] names = numbers.split(" ", -1);
    body.append('<').append(name);
    for (int i = 0; i < names.length; i++) {
      body.append(Svg.attribute(names[i], Svg.number(values[i])));
    }
    body.append(others).append("/>");
  }

  private void path(String name, double[] xs, double[] ys, int count, String look) {
    body.append('<').append(name).append(Svg.points(xs, ys, count)).append(look).append("/>");
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
        Svg.stroke(color, lineWidth)
            + Svg.attribute("stroke-linecap", ends)
            + Svg.attribute("stroke-linejoin", nib == Nib.SQUARE ? "miter" : "round");
  }

  @Override
  public void dash(double... lengths) {
    if (lengths.length > 0) {
      stroke +=
          Svg.attribute(
              "stroke-dasharray",
              IntStream.range(0, lengths.length)
                  .mapToObj(i -> Svg.number(lengths[i]))
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
            Svg.number(fromX),
            Svg.number(fromY),
            Svg.number(fromX + bend),
            Svg.number(fromY),
            Svg.number(toX - bend),
            Svg.number(toY),
            Svg.number(toX),
            Svg.number(toY));
    body.append("<path").append(Svg.attribute("d", way)).append(stroke).append("/>");
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
    path("polygon", xs, ys, count, Svg.fill(color));
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color color) {
    add("circle", "cx cy r", Svg.fill(color), x, y, radius);
  }

  @Override
  public void fillRect(double x, double y, double across, double down, double arc, Color color) {
    add("rect", "x y width height rx", Svg.fill(color), x, y, across, down, arc / 2);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    HPos along = style.anchor().getHpos();
    double base = y + rises.of(style.font(), style.anchor().getVpos());
    String place =
        Svg.attribute("x", Svg.number(x))
            + Svg.attribute("y", Svg.number(base))
            + Svg.attribute(
                "text-anchor",
                along == HPos.LEFT ? "start" : along == HPos.RIGHT ? "end" : "middle");
    body.append("<text")
        .append(place)
        .append(Svg.fill(style.color()))
        .append(Svg.type(style.font()))
        .append(Svg.length(widths.of(text, style.font())))
        .append('>')
        .append(Xml.of(text))
        .append("</text>");
  }

  @Override
  public void image(PixelGrid.Part pixels, double x, double y, double side, double opacity) {
    String data = Base64.getEncoder().encodeToString(Png.of(raster(pixels)));
    String look =
        Svg.opacity("opacity", opacity)
            + Svg.attribute("preserveAspectRatio", "none")
            + (pixels.grid().isSmooth() ? "" : Svg.attribute("image-rendering", "pixelated"))
            + Svg.attribute("href", "data:image/png;base64," + data);
    add("image", "x y width height", look, x, y, side, side);
  }

  private static Raster raster(PixelGrid.Part part) {
    int[] pixels = new int[part.width() * part.height()];
    for (int row = 0; row < part.height(); row++) {
      int from = (part.top() + row) * part.grid().width() + part.left();
      System.arraycopy(part.grid().pixels(), from, pixels, row * part.width(), part.width());
    }
    return Raster.of(part.width(), part.height(), pixels);
  }

  @Override
  public void clipped(double x, double y, double across, double down, Runnable painting) {
    String clip = id + "-clip" + clips++;
    body.append("<clipPath").append(Svg.attribute("id", clip)).append('>');
    add("rect", "x y width height", "", x, y, across, down);
    body.append("</clipPath><g")
        .append(Svg.attribute("clip-path", "url(#" + clip + ")"))
        .append('>');
    painting.run();
    body.append("</g>");
  }
}
