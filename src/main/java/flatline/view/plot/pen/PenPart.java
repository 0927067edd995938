package flatline.view.plot.pen;

import java.util.Arrays;
import javafx.scene.paint.Color;

/** A part of a picture as a picture of its own: what is painted there lies where the part does. */
public final class PenPart implements Pen {

  private final Pen whole;
  private final double left;
  private final double top;
  private final double width;
  private final double height;

  /**
   * A part of what a pen paints on.
   *
   * @param left its left edge, to whole pixels so that hairlines stay sharp
   * @param top its upper edge, to whole pixels
   */
  public PenPart(Pen whole, double left, double top, double width, double height) {
    this.whole = whole;
    this.left = Math.rint(left);
    this.top = Math.rint(top);
    this.width = width;
    this.height = height;
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
    return whole.pixelScale();
  }

  @Override
  public void stroke(Color color, double lineWidth, Nib nib) {
    whole.stroke(color, lineWidth, nib);
  }

  @Override
  public void dash(double... lengths) {
    whole.dash(lengths);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY) {
    whole.line(left + fromX, top + fromY, left + toX, top + toY);
  }

  @Override
  public void curve(double fromX, double fromY, double toX, double toY, double bend) {
    whole.curve(left + fromX, top + fromY, left + toX, top + toY, bend);
  }

  private static double[] moved(double[] places, double by) {
    return Arrays.stream(places).map(each -> each + by).toArray();
  }

  @Override
  public void polyline(double[] xs, double[] ys, int points) {
    whole.polyline(moved(xs, left), moved(ys, top), points);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int points) {
    whole.strokePolygon(moved(xs, left), moved(ys, top), points);
  }

  @Override
  public void strokeCircle(double x, double y, double radius) {
    whole.strokeCircle(left + x, top + y, radius);
  }

  @Override
  public void strokeRect(double x, double y, double across, double down, double arc) {
    whole.strokeRect(left + x, top + y, across, down, arc);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int points, Color color) {
    whole.fillPolygon(moved(xs, left), moved(ys, top), points, color);
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color color) {
    whole.fillCircle(left + x, top + y, radius, color);
  }

  @Override
  public void fillRect(double x, double y, double across, double down, double arc, Color color) {
    whole.fillRect(left + x, top + y, across, down, arc, color);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    whole.text(text, left + x, top + y, style);
  }

  @Override
  public void image(PixelGrid.Part pixels, double x, double y, double side, double opacity) {
    whole.image(pixels, left + x, top + y, side, opacity);
  }

  @Override
  public void clipped(double x, double y, double across, double down, Runnable body) {
    whole.clipped(left + x, top + y, across, down, body);
  }
}
