package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.UnusableException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline lesson}: what can be done with lessons without a window. */
final class LessonCommand implements Callable<Integer> {

  /** The command with all that it takes. */
  CommandSpec spec() {
    return new Arguments().of(this, "lesson", "Checks what a lesson says, or prints it.");
  }

  @Override
  public Integer call() throws UnusableException {
    throw new UnusableException("what to do with it must be said: check or print");
  }
}
