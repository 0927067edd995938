package flatline.view.plot;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/**
 * What a painter paints on, all of it cleared.
 *
 * @param gc draws in logical pixels from the top left corner
 * @param width of the area in logical pixels
 * @param height of the area in logical pixels
 * @param pixelScale device pixels per logical pixel
 */
public record Drawing(GraphicsContext gc, double width, double height, double pixelScale) {

  public Pen pen() {
    return new CanvasPen(gc, width, height, pixelScale);
  }

  /** The width of a hairline: about one logical pixel, a whole number of device pixels. */
  public double hairline() {
    return Math.max(1, Math.rint(pixelScale)) / pixelScale;
  }

  /** Where a hairline at a position is sharp: the nearest place that fills whole device pixels. */
  public double crisp(double position) {
    double half = hairline() / 2;
    return Math.rint((position - half) * pixelScale) / pixelScale + half;
  }

  /** Draws a sharp horizontal line in the colour of strokes, from left to right. */
  public void horizontal(double y, double from, double to) {
    fill(from, crisp(y) - hairline() / 2, to - from, hairline());
  }

  /** Draws a sharp vertical line in the colour of strokes, from top to bottom. */
  public void vertical(double x, double from, double to) {
    fill(crisp(x) - hairline() / 2, from, hairline(), to - from);
  }

  /** Whole device pixels are filled without the renderer's search for edges, which takes long. */
  private void fill(double x, double y, double width, double height) {
    Paint before = gc.getFill();
    gc.setFill(gc.getStroke());
    gc.fillRect(x, y, width, height);
    gc.setFill(before);
  }
}
