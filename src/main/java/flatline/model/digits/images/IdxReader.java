package flatline.model.digits.images;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads IDX files of unsigned bytes, the format of MNIST (LeCun, Cortes &amp; Burges): big-endian
 * numbers 0x803, count, rows, columns and then the pixels, or 0x801, count and then the labels.
 * Compressed by gzip or not.
 */
final class IdxReader {

  private static final int IMAGES = 0x803;
  private static final int LABELS = 0x801;
  private static final int MOST_IMAGES = 1_000_000;
  private static final int MOST_PIXELS_A_SIDE = 256;
  private static final long MOST_PIXELS = 1_000_000_000;

  private final String name;
  private final InputStream in;
  private long at;

  private IdxReader(String name, InputStream in) throws IOException {
    this.name = name;
    this.in = new BufferedInputStream(unpacked(new BufferedInputStream(in)), 1 << 16);
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return compressed ? new GZIPInputStream(in) : in;
  }

  /** What a file of images says of itself before the images come. */
  interface Header {
    /**
     * Told how many images come.
     *
     * @throws IdxException if there should be another number of them
     */
    void count(int images) throws IOException, IdxException;
  }

  /**
   * Reads images.
   *
   * @param name how messages call the file
   * @param header is told of them before the first is read
   * @throws IdxException if the file is no such file, is cut off or goes on after its end
   */
  static Images images(String name, InputStream in, Header header)
      throws IOException, IdxException {
    return guarded(name, () -> new IdxReader(name, in).images(header));
  }

  /**
   * Reads labels.
   *
   * @param name how messages call the file
   * @throws IdxException as for images, and if a label is not 0 to 9
   */
  static byte[] labels(String name, InputStream in) throws IOException, IdxException {
    return guarded(name, () -> new IdxReader(name, in).labels());
  }

  private interface Reading<T> {
    T read() throws IOException, IdxException;
  }

  private static <T> T guarded(String name, Reading<T> reading) throws IOException, IdxException {
    try {
      return reading.read();
    } catch (ZipException damaged) {
      throw new IdxException(name + ": the compressed file is damaged: " + damaged.getMessage());
    } catch (EOFException cut) {
      throw new IdxException(name + ": the compressed file is cut off");
    }
  }

  private Images images(Header header) throws IOException, IdxException {
    magic(IMAGES, "images");
    int count = dimension("number of images", MOST_IMAGES);
    int rows = dimension("number of rows", MOST_PIXELS_A_SIDE);
    int columns = dimension("number of columns", MOST_PIXELS_A_SIDE);
    checkPixels((long) count * rows * columns);
    header.count(count);
    Images.Builder images = new Images.Builder(count, rows, columns);
    byte[] image = new byte[rows * columns];
    for (int i = 0; i < count; i++) {
      fill(image, "image " + (i + 1) + " of " + count);
      images.add(image);
    }
    end();
    return images.build();
  }

  /** A few bytes of a compressed file can unfold to many: what comes of them has a limit. */
  private void checkPixels(long pixels) throws IdxException {
    if (pixels > MOST_PIXELS) {
      throw new IdxException(
          name + ": the images must have at most " + MOST_PIXELS + " pixels in all, got " + pixels);
    }
  }

  private byte[] labels() throws IOException, IdxException {
    magic(LABELS, "labels");
    byte[] labels = new byte[dimension("number of labels", MOST_IMAGES)];
    fill(labels, labels.length + " labels");
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] >= DigitSet.CLASSES) {
        throw new IdxException(
            String.format(
                Locale.ROOT,
                "%s: label %d must be 0 to %d, got %d",
                name,
                i + 1,
                DigitSet.CLASSES - 1,
                labels[i] & 0xff));
      }
    }
    end();
    return labels;
  }

  private void magic(int expected, String what) throws IOException, IdxException {
    int found = number();
    if (found != expected) {
      throw new IdxException(
          String.format(
              Locale.ROOT,
              "%s: an IDX file of %s must begin with %08x, got %08x%s",
              name,
              what,
              expected,
              found,
              hint(found)));
    }
  }

  private static String hint(int found) {
    return switch (found) {
      case IMAGES -> ", which is a file of images";
      case LABELS -> ", which is a file of labels";
      default -> "";
    };
  }

  private int dimension(String what, int most) throws IOException, IdxException {
    int value = number();
    if (value < 1 || value > most) {
      throw new IdxException(
          String.format(
              Locale.ROOT,
              "%s: the %s must be 1 to %d, got %d",
              name,
              what,
              most,
              Integer.toUnsignedLong(value)));
    }
    return value;
  }

  private int number() throws IOException, IdxException {
    byte[] four = new byte[4];
    fill(four, "the header");
    return ByteBuffer.wrap(four).getInt();
  }

  private void fill(byte[] into, String what) throws IOException, IdxException {
    int got = in.readNBytes(into, 0, into.length);
    at += got;
    if (got < into.length) {
      throw new IdxException(
          String.format(Locale.ROOT, "%s: the file ends at byte %d, within %s", name, at, what));
    }
  }

  private void end() throws IOException, IdxException {
    if (in.read() >= 0) {
      throw new IdxException(
          String.format(
              Locale.ROOT,
              "%s: the file goes on after byte %d, where its header says it ends",
              name,
              at));
    }
  }
}
