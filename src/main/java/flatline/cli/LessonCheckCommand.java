package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Crew;
import flatline.cli.argument.Given;
import flatline.cli.argument.LessonInput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.cli.report.LessonReport;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.check.LessonCheck;
import flatline.model.work.VectorModule;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline lesson check}: whether all is true that a lesson says. */
final class LessonCheckCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<String> source = LessonInput.parameter(arguments);

  private final Crew crew = new Crew(arguments);

  LessonCheckCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        arguments.of(
            this,
            "check",
            "Finds out whether the claims of a lesson hold, and answers its questions.");
    spec.usageMessage().footer("", "Exit status 1 if something does not hold.");
    return spec;
  }

  @Override
  public Integer call() throws UnusableException {
    Lesson lesson = LessonInput.read(source.get());
    VectorModule.fetch();
    try (LessonCheck check = new LessonCheck(lesson, crew.size());
        Foreground foreground = new Foreground(check, err)) {
      foreground.run();
      boolean holds = new LessonReport(out).print(lesson, check);
      return holds ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }
}
