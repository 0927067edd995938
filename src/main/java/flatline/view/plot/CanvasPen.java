package flatline.view.plot;

import javafx.geometry.HPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * Paints on a canvas.
 *
 * @param gc of the canvas, which is clear
 */
record CanvasPen(GraphicsContext gc, double width, double height, double pixelScale)
    implements Pen {

  private static final double[] UNBROKEN = {};

  @Override
  public void stroke(Color color, double width, Nib nib) {
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.setLineDashes(UNBROKEN);
    gc.setLineCap(
        switch (nib) {
          case FLAT -> StrokeLineCap.BUTT;
          case SQUARE -> StrokeLineCap.SQUARE;
          case ROUND -> StrokeLineCap.ROUND;
        });
    gc.setLineJoin(nib == Nib.SQUARE ? StrokeLineJoin.MITER : StrokeLineJoin.ROUND);
  }

  @Override
  public void dash(double... lengths) {
    gc.setLineDashes(lengths);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY) {
    gc.strokeLine(fromX, fromY, toX, toY);
  }

  @Override
  public void curve(double fromX, double fromY, double toX, double toY, double bend) {
    gc.beginPath();
    gc.moveTo(fromX, fromY);
    gc.bezierCurveTo(fromX + bend, fromY, toX - bend, toY, toX, toY);
    gc.stroke();
  }

  @Override
  public void polyline(double[] xs, double[] ys, int points) {
    gc.strokePolyline(xs, ys, points);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int points) {
    gc.strokePolygon(xs, ys, points);
  }

  @Override
  public void strokeCircle(double x, double y, double radius) {
    gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void strokeRect(double x, double y, double width, double height, double arc) {
    if (arc > 0) {
      gc.strokeRoundRect(x, y, width, height, arc, arc);
    } else {
      gc.strokeRect(x, y, width, height);
    }
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int points, Color color) {
    gc.setFill(color);
    gc.fillPolygon(xs, ys, points);
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color color) {
    gc.setFill(color);
    gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void fillRect(double x, double y, double width, double height, double arc, Color color) {
    gc.setFill(color);
    if (arc > 0) {
      gc.fillRoundRect(x, y, width, height, arc, arc);
    } else {
      gc.fillRect(x, y, width, height);
    }
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    gc.setFill(style.color());
    gc.setFont(style.font());
    gc.setTextAlign(alignment(style.anchor().getHpos()));
    gc.setTextBaseline(style.anchor().getVpos());
    gc.fillText(text, x, y);
  }

  private static TextAlignment alignment(HPos place) {
    return switch (place) {
      case LEFT -> TextAlignment.LEFT;
      case CENTER -> TextAlignment.CENTER;
      case RIGHT -> TextAlignment.RIGHT;
    };
  }

  @Override
  public void image(PixelGrid.Part pixels, double x, double y, double side, double opacity) {
    gc.setImageSmoothing(pixels.grid().isSmooth());
    gc.setGlobalAlpha(opacity);
    gc.drawImage(
        pixels.grid().image(),
        pixels.left(),
        pixels.top(),
        pixels.width(),
        pixels.height(),
        x,
        y,
        side,
        side);
    gc.setGlobalAlpha(1);
  }

  @Override
  public void clipped(double x, double y, double width, double height, Runnable body) {
    gc.save();
    gc.beginPath();
    gc.rect(x, y, width, height);
    gc.clip();
    body.run();
    gc.restore();
  }
}
