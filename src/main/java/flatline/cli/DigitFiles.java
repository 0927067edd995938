package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
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

/** Which digits to learn: those that come with the program, or other IDX files. */
final class DigitFiles {

  private final Given<String> images;
  private final Given<String> labels;
  private final Given<String> testImages;
  private final Given<String> testLabels;

  /** Adds its options. */
  DigitFiles(Arguments arguments) {
    images =
        arguments
            .option("--images", "FILE", "Learn these images, an IDX file, instead of MNIST.")
            .text();
    labels = arguments.option("--labels", "FILE", "The classes of these images.").text();
    testImages =
        arguments
            .option(
                "--test-images",
                "FILE",
                "Test on these images; without this there is no test beside MNIST's own.")
            .text();
    testLabels =
        arguments.option("--test-labels", "FILE", "The classes of the images to test on.").text();
  }

  /**
   * Reads them.
   *
   * @throws UnusableException if files are missing, or are not what they should be
   */
  DigitData read() throws UnusableException {
    Optional<DigitSet> learning = pair(images, labels);
    Optional<DigitSet> test = pair(testImages, testLabels);
    if (learning.isEmpty()) {
      if (test.isPresent()) {
        throw new UnusableException("--test-images must stand beside --images, got it alone");
      }
      return DigitData.mnist();
    }
    try {
      return new DigitData(images.get(), learning.get(), test);
    } catch (IllegalArgumentException differ) {
      throw new UnusableException("--test-images: " + differ.getMessage());
    }
  }

  private static Optional<DigitSet> pair(Given<String> images, Given<String> labels)
      throws UnusableException {
    if (!images.isGiven() && !labels.isGiven()) {
      return Optional.empty();
    }
    if (!images.isGiven() || !labels.isGiven()) {
      throw new UnusableException(
          String.format(
              Locale.ROOT,
              "%s and %s must stand together, got one of them",
              images.name(),
              labels.name()));
    }
    try {
      return Optional.of(DigitData.read(path(images), path(labels)));
    } catch (IdxException unusable) {
      throw new UnusableException(String.valueOf(unusable.getMessage()));
    } catch (IOException unreadable) {
      boolean named = unreadable instanceof FileSystemException;
      throw new UnusableException(
          (named
                  ? ((FileSystemException) unreadable).getFile()
                  : images.get() + " or " + labels.get())
              + ": "
              + Reasons.of(unreadable));
    }
  }

  private static Path path(Given<String> option) throws UnusableException {
    try {
      return GivenPath.of(option.get());
    } catch (IOException unusable) {
      throw new UnusableException(
          option.name() + " " + option.get() + ": " + unusable.getMessage());
    }
  }
}
