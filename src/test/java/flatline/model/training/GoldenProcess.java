package flatline.model.training;

/** The child process of {@link GoldenRunTest}: trains the runs it is told to and prints. */
final class GoldenProcess {

  private GoldenProcess() {}

  /** Prints a line for each golden run that the arguments name. */
  public static void main(String... names) {
    for (String name : names) {
      for (GoldenRun run : GoldenRun.all()) {
        if (run.name().equals(name)) {
          System.out.println(name + " = " + run.train());
        }
      }
    }
  }
}
