package flatline.cli.argument;

import flatline.interchange.SafeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every study over seeds is told: where they begin, where results are written. */
public final class StudyOptions {

  private static final String CSV = ".csv";

  @Option(
      names = "--first-seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The first of the seeds; ${DEFAULT-VALUE} without this.")
  private long firstSeed;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write the results to FILE: a line for each run if its name ends in .csv, else JSON;"
              + " - is standard output.")
  private @Nullable String target;

  /** The first of the seeds. */
  public long firstSeed() {
    return firstSeed;
  }

  /**
   * Where results are written, if anywhere.
   *
   * @throws UnusableException if the file could not be written
   */
  public Optional<ResultOutput> output(PrintStream out) throws UnusableException {
    return target == null ? Optional.empty() : Optional.of(ResultOutput.of(target, out));
  }

  /**
   * Writes results in the form that the file's name asks for.
   *
   * @throws IOException if they cannot be written
   */
  public void write(ResultOutput output, SafeFile.Content csv, SafeFile.Content json)
      throws IOException {
    output.write(target != null && target.endsWith(CSV) ? csv : json);
  }
}
