package flatline.model.digits.images;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SplittableRandom;

/** IDX files made for tests. */
public final class Idx {

  public static final int SIDE = 6;

  private Idx() {}

  /** Big-endian numbers, then bytes. */
  public static byte[] file(int[] header, byte... body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int number : header) {
        out.writeInt(number);
      }
      out.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Images with a bright bar whose place is the class, in noise; a good half of them is dark. */
  public static DigitSet set(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] pixels = new byte[count * SIDE * SIDE];
    byte[] labels = new byte[count];
    for (int i = 0; i < count; i++) {
      labels[i] = (byte) random.nextInt(DigitSet.CLASSES);
      for (int p = 0; p < SIDE * SIDE; p++) {
        boolean bar = p / 3 == labels[i];
        boolean noise = random.nextInt(4) == 0;
        pixels[i * SIDE * SIDE + p] = (byte) (bar ? 255 : noise ? random.nextInt(256) : 0);
      }
    }
    byte[] images = file(new int[] {0x803, count, SIDE, SIDE}, pixels);
    try {
      return new DigitSet(
          IdxReader.images("images", new ByteArrayInputStream(images), _ -> {}),
          IdxReader.labels(
              "labels", new ByteArrayInputStream(file(new int[] {0x801, count}, labels))));
    } catch (IOException | IdxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static DigitData data(int learning, int test) {
    return new DigitData("bars", set(learning, 1), Optional.of(set(test, 2)));
  }
}
