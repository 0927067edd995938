package flatline.view.plot.pen;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Opaque pixels that painters set and any pen can draw or keep. Those on the screen take them as
 * they are in memory, without a copy.
 */
public final class PixelGrid {

  /**
   * A rectangle of a grid.
   *
   * @param left its first column
   * @param top its first row
   */
  public record Part(PixelGrid grid, int left, int top, int width, int height) {}

  private final int width;
  private final int height;
  private final boolean smooth;
  private final int[] pixels;
  private @Nullable PixelBuffer<IntBuffer> buffer;
  private @Nullable Image image;

  /**
   * @param smooth whether neighbours flow into each other when it is stretched
   */
  public PixelGrid(int width, int height, boolean smooth) {
    this.width = width;
    this.height = height;
    this.smooth = smooth;
    pixels = new int[width * height];
  }

  /** A colour, all of it opaque, as a pixel. */
  public static int argb(Color color) {
    return 0xff000000
        | (int) Math.round(255 * color.getRed()) << 16
        | (int) Math.round(255 * color.getGreen()) << 8
        | (int) Math.round(255 * color.getBlue());
  }

  /** The number of columns. */
  public int width() {
    return width;
  }

  /** The number of rows. */
  public int height() {
    return height;
  }

  /** Whether neighbours flow into each other when it is stretched. */
  public boolean isSmooth() {
    return smooth;
  }

  /**
   * The pixels themselves, row by row, each as alpha (255), red, green and blue. Whoever changes
   * them says so by {@link #changed}.
   */
  public int[] pixels() {
    return pixels;
  }

  /** All of it. */
  public Part whole() {
    return new Part(this, 0, 0, width, height);
  }

  /** Brings what is shown of it up to date; on the FX thread once it is shown. */
  public void changed() {
    if (buffer != null) {
      buffer.updateBuffer(_ -> null);
    }
  }

  /** The picture for nodes and canvases, which stays the same object. */
  public Image image() {
    if (image == null) {
      buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }
    return image;
  }
}
