package flatline.cli;

import flatline.cli.argument.UnusableException;
import flatline.interchange.GivenPath;
import flatline.interchange.Reasons;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import flatline.model.digits.images.IdxException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which digits to learn: those that come with the program, or other IDX files. */
final class DigitFiles {

  @Option(
      names = "--images",
      paramLabel = "FILE",
      description = "Learn these images, an IDX file, instead of MNIST.")
  private @Nullable String images;

  @Option(names = "--labels", paramLabel = "FILE", description = "The classes of these images.")
  private @Nullable String labels;

  @Option(
      names = "--test-images",
      paramLabel = "FILE",
      description = "Test on these images; without this there is no test beside MNIST's own.")
  private @Nullable String testImages;

  @Option(
      names = "--test-labels",
      paramLabel = "FILE",
      description = "The classes of the images to test on.")
  private @Nullable String testLabels;

  /**
   * Reads them.
   *
   * @throws UnusableException if files are missing, or are not what they should be
   */
  DigitData read() throws UnusableException {
    Optional<DigitSet> learning = pair("--images", images, "--labels", labels);
    Optional<DigitSet> test = pair("--test-images", testImages, "--test-labels", testLabels);
    if (learning.isEmpty()) {
      if (test.isPresent()) {
        throw new UnusableException("--test-images must stand beside --images, got it alone");
      }
      return DigitData.mnist();
    }
    try {
      return new DigitData(String.valueOf(images), learning.get(), test);
    } catch (IllegalArgumentException differ) {
      throw new UnusableException("--test-images: " + differ.getMessage());
    }
  }

  private static Optional<DigitSet> pair(
      String imagesName, @Nullable String imageFile, String labelsName, @Nullable String labelFile)
      throws UnusableException {
    if (imageFile == null && labelFile == null) {
      return Optional.empty();
    }
    if (imageFile == null || labelFile == null) {
      throw new UnusableException(
          String.format(
              Locale.ROOT,
              "%s and %s must stand together, got one of them",
              imagesName,
              labelsName));
    }
    try {
      return Optional.of(DigitData.read(path(imagesName, imageFile), path(labelsName, labelFile)));
    } catch (IdxException unusable) {
      throw new UnusableException(String.valueOf(unusable.getMessage()));
    } catch (IOException unreadable) {
      boolean named = unreadable instanceof FileSystemException;
      throw new UnusableException(
          (named ? ((FileSystemException) unreadable).getFile() : imageFile + " or " + labelFile)
              + ": "
              + Reasons.of(unreadable));
    }
  }

  private static Path path(String option, String name) throws UnusableException {
    try {
      return GivenPath.of(name);
    } catch (IOException unusable) {
      throw new UnusableException(option + " " + name + ": " + unusable.getMessage());
    }
  }
}
