package flatline.model.digits.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What networks learn from and what they are tested on.
 *
 * @param name what people call it
 * @param learning the images to learn from and to validate on
 * @param test images that are neither, if there are such
 */
public record DigitData(String name, DigitSet learning, Optional<DigitSet> test) {

  private static final String FOLDER = "/flatline/mnist/";

  /**
   * @throws IllegalArgumentException if the images differ in size
   */
  public DigitData {
    if (test.isPresent()
        && (test.get().rows() != learning.rows() || test.get().columns() != learning.columns())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the images to test on must be %d×%d pixels as those to learn from, got %d×%d",
              learning.rows(),
              learning.columns(),
              test.get().rows(),
              test.get().columns()));
    }
  }

  /** MNIST, which comes with the program: 60,000 images and 10,000 to test on. Takes a while. */
  public static DigitData mnist() {
    return new DigitData("MNIST", shipped("train"), Optional.of(shipped("t10k")));
  }

  private static DigitSet shipped(String part) {
    String images = part + "-images-idx3-ubyte.gz";
    String labels = part + "-labels-idx1-ubyte.gz";
    try (InputStream in = resource(images);
        InputStream classes = resource(labels)) {
      return new DigitSet(IdxReader.images(images, in, _ -> {}), IdxReader.labels(labels, classes));
    } catch (IOException | IdxException damaged) {
      throw new IllegalStateException("the program's files are damaged: " + damaged, damaged);
    }
  }

  private static InputStream resource(String file) throws IOException {
    InputStream in = DigitData.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IOException(file + " is missing from the program");
    }
    return in;
  }

  /**
   * Reads a pair of IDX files, compressed by gzip or not. Their order says nothing, many are sorted
   * by class: the images come in a random order, the same each time.
   *
   * @throws IdxException if they are no such files or do not belong together
   * @throws IOException if they cannot be read
   */
  public static DigitSet read(Path images, Path labels) throws IOException, IdxException {
    try (InputStream in = Files.newInputStream(images);
        InputStream classes = Files.newInputStream(labels)) {
      var pair = new Pair(images, labels, classes);
      Images pictures = IdxReader.images(images.toString(), in, pair);
      return new DigitSet(pictures, pair.read).shuffled();
    }
  }

  /** The labels, read as soon as it is known how many there must be: they are the smaller file. */
  private static final class Pair implements IdxReader.Header {

    private final Path images;
    private final Path labels;
    private final InputStream in;
    private byte[] read = {};

    Pair(Path images, Path labels, InputStream in) {
      this.images = images;
      this.labels = labels;
      this.in = in;
    }

    @Override
    public void count(int expected) throws IOException, IdxException {
      read = IdxReader.labels(labels.toString(), in);
      if (read.length != expected) {
        throw new IdxException(
            String.format(
                Locale.ROOT,
                "%s: there must be a label for each of the %d images of %s, got %d",
                labels,
                expected,
                images,
                read.length));
      }
    }
  }
}
