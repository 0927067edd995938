package flatline.cli.argument;

import flatline.interchange.SafeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** What every study over seeds is told: where they begin, where results are written. */
public final class StudyOptions {

  private static final String CSV = ".csv";

  private final Given<Long> firstSeed;
  private final Given<String> target;

  /** Adds its options. */
  public StudyOptions(Arguments arguments) {
    firstSeed =
        arguments
            .option("--first-seed", "S", "The first of the seeds; ${DEFAULT-VALUE} without this.")
            .byDefault("1")
            .of(Long.class);
    target =
        arguments
            .option(
                "--out",
                "FILE",
                "Write the results to FILE: a line for each run if its name ends in .csv, else"
                    + " JSON; - is standard output.")
            .text();
  }

  /** The first of the seeds. */
  public long firstSeed() {
    return firstSeed.get();
  }

  /**
   * Where results are written, if anywhere.
   *
   * @throws UnusableException if the file could not be written
   */
  public Optional<ResultOutput> output(PrintStream out) throws UnusableException {
    return target.isGiven() ? Optional.of(ResultOutput.of(target.get(), out)) : Optional.empty();
  }

  /**
   * Writes results in the form that the file's name asks for.
   *
   * @throws IOException if they cannot be written
   */
  public void write(ResultOutput output, SafeFile.Content csv, SafeFile.Content json)
      throws IOException {
    output.write(target.or("").endsWith(CSV) ? csv : json);
  }
}
