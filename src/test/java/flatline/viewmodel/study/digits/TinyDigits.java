package flatline.viewmodel.study.digits;

import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.IdxException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;

/** A few images in which the brightest column tells the class. */
public final class TinyDigits {

  private static final int SIDE = 10;

  private TinyDigits() {}

  /** Writes as many images as asked for; the labels lie beside them in a file {@code labels}. */
  public static Path write(Path folder, int count) throws IOException {
    var random = new SplittableRandom(1);
    Path images = folder.resolve("images");
    try (var out = new DataOutputStream(Files.newOutputStream(images));
        var labels = new DataOutputStream(Files.newOutputStream(folder.resolve("labels")))) {
      out.writeInt(0x803);
      out.writeInt(count);
      out.writeInt(SIDE);
      out.writeInt(SIDE);
      labels.writeInt(0x801);
      labels.writeInt(count);
      for (int i = 0; i < count; i++) {
        int digit = i % 10;
        labels.writeByte(digit);
        for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
          out.writeByte(pixel % SIDE == digit ? 200 + random.nextInt(56) : random.nextInt(30));
        }
      }
    }
    return images;
  }

  /** Images to learn from and to test on. */
  public static DigitData read(Path folder) {
    try {
      Path images = write(folder, 600);
      var set = DigitData.read(images, folder.resolve("labels"));
      return new DigitData("tiny", set, Optional.of(set));
    } catch (IOException | IdxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
