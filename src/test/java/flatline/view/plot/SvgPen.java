package flatline.view.plot;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;

/** Writes a picture as SVG: all that another pen takes is this one class. */
final class SvgPen implements Pen {

  private final double width;
  private final double height;
  private final StringBuilder body = new StringBuilder();
  private String stroke = "";
  private int clips;

  SvgPen(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** The whole file. */
  String svg() {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='%s' height='%s'>%s</svg>"
        .formatted(number(width), number(height), body);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** An element whose attributes are numbers, and then others. */
  private void add(String name, String numbers, String others, double... values) {
    String[] names = numbers.split(" ", -1);
    body.append('<').append(name);
    for (int i = 0; i < names.length; i++) {
      body.append(" %s='%s'".formatted(names[i], number(values[i])));
    }
    body.append(others).append("/>");
  }

  private static String fill(Color color) {
    return " fill='%s' fill-opacity='%s'".formatted(Css.of(color), number(color.getOpacity()));
  }

  private static String points(double[] xs, double[] ys, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> number(xs[i]) + "," + number(ys[i]))
        .collect(Collectors.joining(" ", " points='", "'"));
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
        " fill='none' stroke='%s' stroke-opacity='%s' stroke-width='%s'"
                .formatted(Css.of(color), number(color.getOpacity()), number(lineWidth))
            + " stroke-linecap='%s' stroke-linejoin='%s'"
                .formatted(ends, nib == Nib.SQUARE ? "miter" : "round");
  }

  @Override
  public void dash(double... lengths) {
    String dashes =
        IntStream.range(0, lengths.length)
            .mapToObj(i -> number(lengths[i]))
            .collect(Collectors.joining(" "));
    stroke += lengths.length == 0 ? "" : " stroke-dasharray='" + dashes + "'";
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY) {
    add("line", "x1 y1 x2 y2", stroke, fromX, fromY, toX, toY);
  }

  @Override
  public void curve(double fromX, double fromY, double toX, double toY, double bend) {
    body.append(
        "<path d='M%s %s C%s %s %s %s %s %s'%s/>"
            .formatted(
                number(fromX),
                number(fromY),
                number(fromX + bend),
                number(fromY),
                number(toX - bend),
                number(toY),
                number(toX),
                number(toY),
                stroke));
  }

  @Override
  public void polyline(double[] xs, double[] ys, int count) {
    body.append("<polyline").append(points(xs, ys, count)).append(stroke).append("/>");
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int count) {
    body.append("<polygon").append(points(xs, ys, count)).append(stroke).append("/>");
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
    body.append("<polygon").append(points(xs, ys, count)).append(fill(color)).append("/>");
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
    body.append(
        "<text x='%s' y='%s' text-anchor='%s' dominant-baseline='%s'%s"
            .formatted(
                number(x),
                number(y),
                along == HPos.LEFT ? "start" : along == HPos.RIGHT ? "end" : "middle",
                across == VPos.TOP ? "hanging" : across == VPos.BOTTOM ? "auto" : "central",
                fill(style.color())));
    body.append(
        " font-family='%s' font-size='%s'>%s</text>"
            .formatted(
                style.font().getFamily(),
                number(style.font().getSize()),
                text.replace("&", "&amp;").replace("<", "&lt;")));
  }

  @Override
  public void image(PixelGrid.Part pixels, double x, double y, double side, double opacity) {
    double cell = side / pixels.width();
    for (int row = 0; row < pixels.height(); row++) {
      for (int column = 0; column < pixels.width(); column++) {
        int at = (pixels.top() + row) * pixels.grid().width() + pixels.left() + column;
        int rgb = pixels.grid().pixels()[at] & 0xffffff;
        String look = " fill='#%06x' fill-opacity='%s'".formatted(rgb, number(opacity));
        double top = y + row * side / pixels.height();
        add("rect", "x y width height", look, x + column * cell, top, cell, cell);
      }
    }
  }

  @Override
  public void clipped(double x, double y, double across, double down, Runnable painting) {
    String id = "clip" + clips++;
    body.append("<clipPath id='").append(id).append("'>");
    add("rect", "x y width height", "", x, y, across, down);
    body.append("</clipPath><g clip-path='url(#").append(id).append(")'>");
    painting.run();
    body.append("</g>");
  }
}
