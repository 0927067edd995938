package flatline.model.digits.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxReaderTest {

  private static final byte[] TWO_IMAGES =
      Idx.file(
          new int[] {0x803, 2, 1, 3},
          (byte) 0,
          (byte) 200,
          (byte) 1,
          (byte) 255,
          (byte) 0,
          (byte) 0);
  private static final byte[] TWO_LABELS = Idx.file(new int[] {0x801, 2}, (byte) 9, (byte) 0);

  @TempDir private Path folder;

  private static Images images(byte[] file) throws IOException, IdxException {
    return IdxReader.images("pictures", new ByteArrayInputStream(file), _ -> {});
  }

  private static void refused(String message, byte[] file) {
    IdxException refused = assertThrows(IdxException.class, () -> images(file));
    assertEquals("pictures: " + message, refused.getMessage());
  }

  private static void refusedLabels(String message, byte[] file) {
    IdxException refused =
        assertThrows(
            IdxException.class, () -> IdxReader.labels("classes", new ByteArrayInputStream(file)));
    assertEquals("classes: " + message, refused.getMessage());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void levelsAreUnsigned() throws IOException, IdxException {
    Images images = images(TWO_IMAGES);
    assertEquals(2, images.size());
    assertEquals(1, images.rows());
    assertEquals(3, images.columns());
    assertArrayEquals(new int[] {0, 200, 1}, images.image(0));
    assertArrayEquals(new int[] {255, 0, 0}, images.image(1));
  }

  @Test
  void compressedFilesAreTheSame() throws IOException, IdxException {
    assertArrayEquals(new int[] {0, 200, 1}, images(gzip(TWO_IMAGES)).image(0));
  }

  @Test
  void aFileOfAnotherKindIsNamed() {
    refused(
        "an IDX file of images must begin with 00000803, got 00000801, which is a file of labels",
        TWO_LABELS);
    refusedLabels(
        "an IDX file of labels must begin with 00000801, got 00000803, which is a file of images",
        TWO_IMAGES);
    refused(
        "an IDX file of images must begin with 00000803, got 00000d03",
        Idx.file(new int[] {0xd03, 1, 1, 1}, (byte) 0));
  }

  @Test
  void aCutFileSaysWhere() throws IOException {
    refused("the file ends at byte 0, within the header", new byte[0]);
    refused("the file ends at byte 6, within the header", Arrays.copyOf(TWO_IMAGES, 6));
    refused("the file ends at byte 20, within image 2 of 2", Arrays.copyOf(TWO_IMAGES, 20));
    refusedLabels("the file ends at byte 9, within 2 labels", Arrays.copyOf(TWO_LABELS, 9));
    refused("the compressed file is cut off", Arrays.copyOf(gzip(TWO_IMAGES), 30));
  }

  @Test
  void aDamagedCompressedFileIsNamed() throws IOException {
    byte[] packed = gzip(TWO_IMAGES);
    packed[12] ^= 0x55;
    packed[13] ^= 0x55;
    IdxException refused = assertThrows(IdxException.class, () -> images(packed));
    assertTrue(refused.getMessage().startsWith("pictures: "), refused.getMessage());
  }

  @Test
  void aFileThatGoesOnIsRefused() {
    refused(
        "the file goes on after byte 22, where its header says it ends",
        Arrays.copyOf(TWO_IMAGES, 23));
  }

  @Test
  void sizesHaveLimits() {
    refused(
        "the number of images must be 1 to 1000000, got 0", Idx.file(new int[] {0x803, 0, 1, 1}));
    refused(
        "the number of images must be 1 to 1000000, got 4294967295",
        Idx.file(new int[] {0x803, -1, 1, 1}));
    refused("the number of rows must be 1 to 256, got 257", Idx.file(new int[] {0x803, 1, 257, 1}));
    refused(
        "the number of columns must be 1 to 256, got 1000000000",
        Idx.file(new int[] {0x803, 1, 1, 1_000_000_000}));
  }

  @Test
  void labelsAreDigits() {
    refusedLabels(
        "label 2 must be 0 to 9, got 10", Idx.file(new int[] {0x801, 2}, (byte) 0, (byte) 10));
    refusedLabels("label 1 must be 0 to 9, got 255", Idx.file(new int[] {0x801, 1}, (byte) -1));
  }

  @Test
  void imagesSortedByClassComeInARandomOrderEachWithItsLabel() throws IOException, IdxException {
    byte[] classes = new byte[1000];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) (i / 100);
    }
    Path images =
        Files.write(folder.resolve("i"), Idx.file(new int[] {0x803, 1000, 1, 1}, classes));
    Path labels = Files.write(folder.resolve("l"), Idx.file(new int[] {0x801, 1000}, classes));
    DigitSet set = DigitData.read(images, labels);
    DigitSet last = set.part(900, 100);
    Set<Integer> seen = new TreeSet<>();
    for (int i = 0; i < last.size(); i++) {
      assertEquals(last.label(i), last.image(i)[0]);
      seen.add(last.label(i));
    }
    assertEquals(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), seen);
    DigitSet again = DigitData.read(images, labels);
    for (int i = 0; i < set.size(); i++) {
      assertEquals(set.label(i), again.label(i));
    }
  }

  @Test
  void whatLabelsCanSayIsSaidBeforeTheImagesAreUnfolded() throws IOException {
    Path images = folder.resolve("i");
    // The header of a gigabyte, of which not one image is there.
    Files.write(images, gzip(Idx.file(new int[] {0x803, 1_000_000, 28, 28})));
    Path labels = Files.write(folder.resolve("l"), TWO_LABELS);
    assertEquals(
        labels + ": there must be a label for each of the 1000000 images of " + images + ", got 2",
        assertThrows(IdxException.class, () -> DigitData.read(images, labels)).getMessage());
    refused(
        "the images must have at most 1000000000 pixels in all, got 65536000000",
        Idx.file(new int[] {0x803, 1_000_000, 256, 256}));
  }

  @Test
  void aPairMustBelongTogether() throws IOException, IdxException {
    Path images = Files.write(folder.resolve("i"), TWO_IMAGES);
    Path labels = Files.write(folder.resolve("l"), TWO_LABELS);
    Path three = Files.write(folder.resolve("t"), Idx.file(new int[] {0x801, 3}, new byte[3]));
    DigitSet set = DigitData.read(images, labels);
    assertEquals(2, set.size());
    assertTrue(set.isShuffled());
    assertEquals(
        three + ": there must be a label for each of the 2 images of " + images + ", got 3",
        assertThrows(IdxException.class, () -> DigitData.read(images, three)).getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new DigitData("", set, Optional.of(Idx.set(2, 1))));
  }
}
