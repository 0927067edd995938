package flatline.view.plot.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A picture that is painted for its pixels alone, at any scale. It may be made on any thread; the
 * pixels are had on the FX thread.
 */
public final class OffScreen {

  /** Graphics cards know no larger canvases. */
  private static final int LARGEST = 2048;

  private final int width;
  private final int height;
  private final List<Tile> tiles = new ArrayList<>();

  private record Tile(Canvas canvas, int left, int top) {}

  /**
   * Paints.
   *
   * @param scale pixels per logical pixel
   * @param ground what lies under everything
   */
  public OffScreen(double width, double height, double scale, Color ground, Consumer<Pen> painter) {
    this.width = (int) Math.max(1, Math.round(width * scale));
    this.height = (int) Math.max(1, Math.round(height * scale));
    for (int top = 0; top < this.height; top += LARGEST) {
      for (int left = 0; left < this.width; left += LARGEST) {
        int across = Math.min(LARGEST, this.width - left);
        var canvas = new Canvas(across, Math.min(LARGEST, this.height - top));
        Pen pen = CanvasPen.scaled(canvas, width, height, scale, left, top);
        pen.fillRect(0, 0, this.width / scale, this.height / scale, 0, ground);
        painter.accept(pen);
        tiles.add(new Tile(canvas, left, top));
      }
    }
  }

  /** The number of columns. */
  public int width() {
    return width;
  }

  /** The number of rows. */
  public int height() {
    return height;
  }

  /** The pixels, row by row, each as alpha (255), red, green and blue; on the FX thread. */
  public int[] pixels() {
    int[] pixels = new int[width * height];
    for (Tile tile : tiles) {
      int across = (int) tile.canvas.getWidth();
      int down = (int) tile.canvas.getHeight();
      WritableImage image =
          tile.canvas.snapshot(new SnapshotParameters(), new WritableImage(across, down));
      int place = tile.top * width + tile.left;
      var format = PixelFormat.getIntArgbInstance();
      image.getPixelReader().getPixels(0, 0, across, down, format, pixels, place, width);
    }
    return pixels;
  }
}
