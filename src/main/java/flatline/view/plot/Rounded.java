package flatline.view.plot;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/**
 * Rectangles with round corners, of parts: straight ones fill whole device pixels, without the
 * renderer's search for edges, which takes long for all that lies between two corners.
 */
record Rounded(GraphicsContext gc, double pixelScale) {

  /**
   * Fills a rectangle with the colour that is set.
   *
   * @return false where parts would be seen: nothing is painted then
   */
  boolean fill(double x, double y, double width, double height, double arc) {
    if (arc > Math.min(width, height)
        || !isOpaque(gc.getFill())
        || !areWhole(x, y, width, height)) {
      return false;
    }
    double straight = Math.ceil(arc / 2 * pixelScale) / pixelScale;
    gc.fillRect(x + straight, y, width - 2 * straight, height);
    gc.fillRect(x, y + straight, width, height - 2 * straight);
    for (double left : new double[] {x, x + width - arc}) {
      for (double top : new double[] {y, y + height - arc}) {
        gc.fillOval(left, top, arc, arc);
      }
    }
    return true;
  }

  /**
   * Draws around a rectangle with the stroke that is set.
   *
   * @return false where parts would be seen: nothing is painted then
   */
  boolean stroke(double x, double y, double width, double height, double arc) {
    double line = gc.getLineWidth();
    double left = x - line / 2;
    double top = y - line / 2;
    double[] dashes = gc.getLineDashes();
    if ((dashes != null && dashes.length > 0)
        || arc > Math.min(width, height)
        || !isOpaque(gc.getStroke())
        || !areWhole(left, top, width + line, height + line, line)) {
      return false;
    }
    // Where it begins to bend, rounded towards the bend, so that no seam shows.
    double bend = Math.floor((arc / 2 + line / 2) * pixelScale) / pixelScale;
    gc.setFill(gc.getStroke());
    gc.fillRect(left + bend, top, width + line - 2 * bend, line);
    gc.fillRect(left + bend, top + height, width + line - 2 * bend, line);
    gc.fillRect(left, top + bend, line, height + line - 2 * bend);
    gc.fillRect(left + width, top + bend, line, height + line - 2 * bend);
    gc.strokeArc(x, y, arc, arc, 90, 90, ArcType.OPEN);
    gc.strokeArc(x + width - arc, y, arc, arc, 0, 90, ArcType.OPEN);
    gc.strokeArc(x, y + height - arc, arc, arc, 180, 90, ArcType.OPEN);
    gc.strokeArc(x + width - arc, y + height - arc, arc, arc, 270, 90, ArcType.OPEN);
    return true;
  }

  private static boolean isOpaque(Object paint) {
    return paint instanceof Color color && color.isOpaque();
  }

  private boolean areWhole(double... lengths) {
    return Arrays.stream(lengths)
        .map(each -> each * pixelScale)
        .allMatch(each -> Math.rint(each) == each);
  }
}
