package flatline.cli;

import flatline.cli.argument.Crew;
import flatline.cli.argument.LessonInput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.cli.report.LessonReport;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.check.LessonCheck;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code flatline lesson check}: whether all is true that a lesson says. */
@Command(
    name = "check",
    description = "Finds out whether the claims of a lesson hold, and answers its questions.",
    footer = {"", "Exit status 1 if something does not hold."})
final class LessonCheckCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "FILE",
      description = "A lesson, *.lesson.md, or one that ships by its name.")
  private String source = "";

  @Mixin private Crew crew = new Crew();

  LessonCheckCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException {
    Lesson lesson = LessonInput.read(source);
    try (LessonCheck check = new LessonCheck(lesson, crew.size());
        Foreground foreground = new Foreground(check, err)) {
      foreground.run();
      boolean holds = new LessonReport(out).print(lesson, check);
      return holds ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }
}
