package flatline.export.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a film as GIF that begins anew after its end. By hand, as {@link Png} is. Each frame has
 * colours of its own and holds what differs from the one before.
 */
public final class Gif implements AutoCloseable {

  /** Players take shorter ones for a mistake and show such frames for a tenth of a second. */
  public static final int SHORTEST = 2;

  private static final int MOST = 0xffff;
  private static final int STAYS = 1 << 2;
  private static final int OWN_COLORS = 1 << 7;

  private final OutputStream out;
  private @Nullable Raster last;

  /**
   * Begins a film.
   *
   * @param out stays open
   */
  public Gif(OutputStream out, int width, int height) throws IOException {
    this.out = out;
    letters("GIF89a");
    number(width);
    number(height);
    // No colours that all frames have in common; square pixels.
    bytes(0, 0, 0);
    bytes(0x21, 0xff, 11);
    letters("NETSCAPE2.0");
    bytes(3, 1);
    number(0);
    bytes(0);
  }

  /**
   * Adds a frame, as large as the film.
   *
   * @param time how long it is shown, in hundredths of a second
   */
  public void add(Raster frame, int time) throws IOException {
    Raster before = last;
    Box box = before == null ? Box.all(frame) : Box.ofDifference(before, frame);
    Raster part = frame.part(box.left, box.top, box.width(), box.height());
    ColorTable colors = ColorTable.of(part);
    int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(colors.size() - 1));
    bytes(0x21, 0xf9, 4, STAYS);
    number(Math.clamp(time, SHORTEST, MOST));
    bytes(0, 0, 0x2c);
    number(box.left);
    number(box.top);
    number(box.width());
    number(box.height());
    bytes(OWN_COLORS | bits - 1);
    for (int i = 0; i < 1 << bits; i++) {
      int color = i < colors.size() ? colors.color(i) : 0;
      bytes(color >> 16, color >> 8, color);
    }
    out.write(RunCoding.of(colors.indices(part), bits));
    last = frame;
  }

  private void letters(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void number(int value) throws IOException {
    bytes(value, value >> Byte.SIZE);
  }

  private void bytes(int... values) throws IOException {
    for (int value : values) {
      out.write(value);
    }
  }

  /** Ends the film. */
  @Override
  public void close() throws IOException {
    bytes(0x3b);
  }

  /** A rectangle, from its first column and row to before its last. */
  private record Box(int left, int top, int right, int bottom) {

    static Box all(Raster frame) {
      return new Box(0, 0, frame.width(), frame.height());
    }

    /** What holds all pixels that differ; of frames that are equal, one pixel. */
    static Box ofDifference(Raster before, Raster frame) {
      int left = frame.width();
      int right = 0;
      int top = frame.height();
      int bottom = 0;
      for (int row = 0; row < frame.height(); row++) {
        for (int column = 0; column < frame.width(); column++) {
          if (before.at(row, column) != frame.at(row, column)) {
            left = Math.min(left, column);
            right = Math.max(right, column + 1);
            top = Math.min(top, row);
            bottom = row + 1;
          }
        }
      }
      return right == 0 ? new Box(0, 0, 1, 1) : new Box(left, top, right, bottom);
    }

    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }
  }
}
