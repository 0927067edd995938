package flatline.view.plot;

import javafx.scene.canvas.GraphicsContext;

/**
 * What a painter paints on, all of it cleared.
 *
 * @param gc draws in logical pixels from the top left corner
 * @param width of the area in logical pixels
 * @param height of the area in logical pixels
 * @param pixelScale device pixels per logical pixel
 */
public record Drawing(GraphicsContext gc, double width, double height, double pixelScale) {

  /** The width of a hairline: about one logical pixel, a whole number of device pixels. */
  public double hairline() {
    return Math.max(1, Math.rint(pixelScale)) / pixelScale;
  }

  /** Where a hairline at a position is sharp: the nearest place that fills whole device pixels. */
  public double crisp(double position) {
    double half = hairline() / 2;
    return Math.rint((position - half) * pixelScale) / pixelScale + half;
  }

  /** Strokes a sharp horizontal line in the current stroke. */
  public void horizontal(double y, double from, double to) {
    gc.setLineDashes();
    gc.setLineWidth(hairline());
    gc.strokeLine(from, crisp(y), to, crisp(y));
  }

  /** Strokes a sharp vertical line in the current stroke. */
  public void vertical(double x, double from, double to) {
    gc.setLineDashes();
    gc.setLineWidth(hairline());
    gc.strokeLine(crisp(x), from, crisp(x), to);
  }
}
