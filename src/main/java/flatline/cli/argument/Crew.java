package flatline.cli.argument;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that works on several threads. */
public final class Crew {

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Count.class,
      description = "Threads to work on; without this, one for each processor.")
  private @Nullable Integer threads;

  /** How many threads to work on. */
  public int size() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
