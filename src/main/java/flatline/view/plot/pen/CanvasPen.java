package flatline.view.plot.pen;

import javafx.geometry.HPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/** Paints on a canvas. */
final class CanvasPen implements Pen {

  private static final double[] UNBROKEN = {};

  private final GraphicsContext gc;
  private final double width;
  private final double height;
  private final double pixelScale;
  private @Nullable ClipArea area;

  private CanvasPen(GraphicsContext gc, double width, double height, double pixelScale) {
    this.gc = gc;
    this.width = width;
    this.height = height;
    this.pixelScale = pixelScale;
    gc.clearRect(0, 0, width, height);
  }

  /**
   * Paints all of a canvas anew.
   *
   * @param pixelScale device pixels per pixel of the canvas
   */
  CanvasPen(Canvas canvas, double pixelScale) {
    this(unmoved(canvas), canvas.getWidth(), canvas.getHeight(), pixelScale);
  }

  /**
   * Paints on a canvas what is seen on it of a picture of so many logical pixels.
   *
   * @param scale pixels of the canvas per logical pixel
   * @param left where the canvas begins in the picture, in its own pixels
   * @param top where it begins downwards
   */
  static CanvasPen scaled(
      Canvas canvas, double width, double height, double scale, double left, double top) {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setTransform(new Affine(scale, 0, -left, 0, scale, -top));
    return new CanvasPen(gc, width, height, scale);
  }

  private static GraphicsContext unmoved(Canvas canvas) {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setTransform(new Affine());
    return gc;
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
    return pixelScale;
  }

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
    if (area == null) {
      gc.strokeLine(fromX, fromY, toX, toY);
    } else {
      polyline(new double[] {fromX, toX}, new double[] {fromY, toY}, 2);
    }
  }

  @Override
  public void curve(double fromX, double fromY, double toX, double toY, double bend) {
    inArea(() -> {
      gc.beginPath();
      gc.moveTo(fromX, fromY);
      gc.bezierCurveTo(fromX + bend, fromY, toX - bend, toY, toX, toY);
      gc.stroke();
    });
  }

  @Override
  public void polyline(double[] xs, double[] ys, int points) {
    if (area == null) {
      gc.strokePolyline(xs, ys, points);
    } else {
      area.cut(xs, ys, points, this::piece);
    }
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int points) {
    inArea(() -> gc.strokePolygon(xs, ys, points));
  }

  @Override
  public void strokeCircle(double x, double y, double radius) {
    Runnable circle = () -> gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    round(x, y, radius + gc.getLineWidth() / 2, circle);
  }

  @Override
  public void strokeRect(double x, double y, double width, double height, double arc) {
    if (arc == 0) {
      inArea(() -> gc.strokeRect(x, y, width, height));
    } else {
      inArea(() -> gc.strokeRoundRect(x, y, width, height, arc, arc));
    }
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int points, Color color) {
    gc.setFill(color);
    inArea(() -> gc.fillPolygon(xs, ys, points));
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color color) {
    gc.setFill(color);
    round(x, y, radius, () -> gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void fillRect(double x, double y, double width, double height, double arc, Color color) {
    gc.setFill(color);
    if (arc > 0) {
      inArea(() -> gc.fillRoundRect(x, y, width, height, arc, arc));
    } else if (area == null) {
      gc.fillRect(x, y, width, height);
    } else {
      ClipArea seen = new ClipArea(x, y, x + width, y + height).within(area);
      gc.fillRect(seen.left(), seen.top(), seen.width(), seen.height());
    }
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    gc.setFill(style.color());
    gc.setFont(style.font());
    gc.setTextAlign(alignment(style.anchor().getHpos()));
    gc.setTextBaseline(style.anchor().getVpos());
    inArea(() -> gc.fillText(text, x, y));
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
    inArea(() ->
        gc.drawImage(
            pixels.grid().image(),
            pixels.left(),
            pixels.top(),
            pixels.width(),
            pixels.height(),
            x,
            y,
            side,
            side));
    gc.setGlobalAlpha(1);
  }

  @Override
  public void clipped(double x, double y, double width, double height, Runnable body) {
    ClipArea around = area;
    ClipArea inner = new ClipArea(x, y, x + width, y + height);
    area = around == null ? inner : inner.within(around);
    body.run();
    area = around;
  }

  /** A piece of a line, whose dashes are where they would be on the whole of it. */
  private void piece(double[] xs, double[] ys, int points, double before) {
    gc.setLineDashOffset(before);
    gc.strokePolyline(xs, ys, points);
    gc.setLineDashOffset(0);
  }

  /** Paints what may reach beyond the area; what does not is painted faster without a clip. */
  private void round(double x, double y, double radius, Runnable painting) {
    if (area == null || area.holds(x, y, radius)) {
      painting.run();
    } else if (area.reaches(x, y, radius)) {
      inArea(painting);
    }
  }

  private void inArea(Runnable painting) {
    if (area == null) {
      painting.run();
      return;
    }
    gc.save();
    gc.beginPath();
    gc.rect(area.left(), area.top(), area.width(), area.height());
    gc.clip();
    painting.run();
    gc.restore();
  }
}
