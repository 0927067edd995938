package flatline.export.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Opaque pixels as PNG. By hand, since the JDK's own writer stands in the module of another window
 * toolkit, and all that it takes is the JDK's deflater.
 */
public final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] RGB_OF_8_BITS = {8, 2, 0, 0, 0};

  /** Each row is written as what it differs by from the one above. */
  private static final byte FILTER_UP = 2;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private Png() {}

  /** The file of some pixels. */
  public static byte[] of(Raster pixels) {
    Png png = new Png();
    png.file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(pixels.width()).putInt(pixels.height()).put(RGB_OF_8_BITS);
    png.chunk("IHDR", header.array());
    png.chunk("IDAT", deflated(rows(pixels)));
    png.chunk("IEND", new byte[0]);
    return png.file.toByteArray();
  }

  private static byte[] rows(Raster pixels) {
    int rowBytes = 1 + 3 * pixels.width();
    ByteBuffer rows = ByteBuffer.allocate(rowBytes * pixels.height());
    for (int row = 0; row < pixels.height(); row++) {
      rows.put(FILTER_UP);
      for (int column = 0; column < pixels.width(); column++) {
        int here = pixels.at(row, column);
        int above = row == 0 ? 0 : pixels.at(row - 1, column);
        for (int shift = 16; shift >= 0; shift -= 8) {
          rows.put((byte) ((here >> shift) - (above >> shift)));
        }
      }
    }
    return rows.array();
  }

  private static byte[] deflated(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
