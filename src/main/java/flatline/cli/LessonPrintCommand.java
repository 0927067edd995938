package flatline.cli;

import flatline.cli.argument.LessonInput;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.model.lesson.Lesson;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline lesson print}: a lesson on paper. */
@Command(
    name = "print",
    description = "Writes a lesson as one HTML file, with a picture of each step.")
final class LessonPrintCommand implements Callable<Integer> {

  private final PrintStream out;
  private final HandoutMaker maker;

  @Parameters(
      paramLabel = "FILE",
      description = "A lesson, *.lesson.md, or one that ships by its name.")
  private String source = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; - is standard output.")
  private String target = "";

  LessonPrintCommand(PrintStream out, HandoutMaker maker) {
    this.out = out;
    this.maker = maker;
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    Lesson lesson = LessonInput.read(source);
    ResultOutput file = ResultOutput.of(target, out);
    byte[] page = maker.make(lesson);
    file.write(to -> to.write(page));
    return ExitStatus.DONE;
  }
}
