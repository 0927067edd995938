package flatline.model.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import flatline.model.digits.images.Idx;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** That the digits which are shipped are the original ones. */
class MnistTest {

  private static final DigitData MNIST = DigitData.mnist();

  @Test
  void allOfThemAreThere() {
    assertEquals(60_000, MNIST.learning().size());
    assertEquals(10_000, MNIST.test().orElseThrow().size());
    assertEquals(28, MNIST.learning().rows());
    assertEquals(28, MNIST.learning().columns());
  }

  /** How often each digit occurs in the test images, as published with them. */
  @Test
  void theClassesAreTheOriginalOnes() {
    DigitSet test = MNIST.test().orElseThrow();
    int[] counts = new int[10];
    for (int i = 0; i < test.size(); i++) {
      counts[test.label(i)]++;
    }
    assertArrayEquals(new int[] {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009}, counts);
  }

  /** The hash of the unpacked original file, its header of four numbers included. */
  @Test
  void everyPixelIsTheOriginalOne() throws NoSuchAlgorithmException {
    DigitSet test = MNIST.test().orElseThrow();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(Idx.file(new int[] {0x803, 10_000, 28, 28}));
    byte[] image = new byte[28 * 28];
    for (int i = 0; i < test.size(); i++) {
      int[] levels = test.image(i);
      for (int p = 0; p < image.length; p++) {
        image[p] = (byte) levels[p];
      }
      digest.update(image);
    }
    assertEquals(
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        HexFormat.of().formatHex(digest.digest()));
  }
}
