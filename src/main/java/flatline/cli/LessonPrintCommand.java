package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
import flatline.cli.argument.LessonInput;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.model.lesson.Lesson;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline lesson print}: a lesson on paper. */
final class LessonPrintCommand implements Callable<Integer> {

  private final PrintStream out;
  private final HandoutMaker maker;

  private final Arguments arguments = new Arguments();

  private final Given<String> source = LessonInput.parameter(arguments);

  private final Given<String> target =
      arguments
          .option("--out", "FILE", "The file to write; - is standard output.")
          .required()
          .text();

  LessonPrintCommand(PrintStream out, HandoutMaker maker) {
    this.out = out;
    this.maker = maker;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    return arguments.of(
        this, "print", "Writes a lesson as one HTML file, with a picture of each step.");
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    Lesson lesson = LessonInput.read(source.get());
    ResultOutput file = ResultOutput.of(target.get(), out);
    byte[] page = maker.make(lesson);
    file.write(to -> to.write(page));
    return ExitStatus.DONE;
  }
}
