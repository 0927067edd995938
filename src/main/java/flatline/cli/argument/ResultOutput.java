package flatline.cli.argument;

import flatline.interchange.GivenPath;
import flatline.interchange.SafeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes its result: a file, or standard output for {@code -}. */
public final class ResultOutput {

  private static final String STANDARD_OUTPUT = "-";

  private final Optional<Path> file;
  private final PrintStream out;

  private ResultOutput(Optional<Path> file, PrintStream out) {
    this.file = file;
    this.out = out;
  }

  /**
   * The target that an option names.
   *
   * @throws UnusableException if the file could not be written
   */
  public static ResultOutput of(String option, PrintStream out) throws UnusableException {
    if (option.equals(STANDARD_OUTPUT)) {
      return new ResultOutput(Optional.empty(), out);
    }
    try {
      Path file = GivenPath.of(option);
      SafeFile.check(file);
      return new ResultOutput(Optional.of(file), out);
    } catch (IOException unusable) {
      throw new UnusableException("--out " + option + ": " + unusable.getMessage());
    }
  }

  public boolean isStandardOutput() {
    return file.isEmpty();
  }

  /**
   * Writes the result. Whether standard output took it is seen at the end of the command.
   *
   * @throws IOException if it cannot be written; the message says where and why
   */
  public void write(SafeFile.Content content) throws IOException {
    if (file.isPresent()) {
      try {
        SafeFile.write(file.get(), content);
      } catch (IOException failed) {
        throw new IOException("--out " + file.get() + ": " + failed.getMessage(), failed);
      }
      return;
    }
    OutputStream buffered = new BufferedOutputStream(out);
    content.writeTo(buffered);
    buffered.flush();
  }
}
