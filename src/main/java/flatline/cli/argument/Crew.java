package flatline.cli.argument;

/** The option of every command that works on several threads. */
public final class Crew {

  private final Given<Integer> threads;

  /** Adds its option. */
  public Crew(Arguments arguments) {
    threads =
        arguments
            .option("--threads", "N", "Threads to work on; without this, one for each processor.")
            .of(new Count());
  }

  /** How many threads to work on. */
  public int size() {
    return threads.or(Runtime.getRuntime().availableProcessors());
  }
}
