package flatline.cli;

import flatline.cli.argument.UnusableException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code flatline lesson}: what can be done with lessons without a window. */
@Command(name = "lesson", description = "Checks what a lesson says, or prints it.")
final class LessonCommand implements Callable<Integer> {

  @Override
  public Integer call() throws UnusableException {
    throw new UnusableException("what to do with it must be said: check or print");
  }
}
