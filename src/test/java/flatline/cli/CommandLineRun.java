package flatline.cli;

import flatline.model.lesson.Lesson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command carried out in this process, with what it printed. */
public record CommandLineRun(int status, String out, String err) {

  public static CommandLineRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = CommandRunner.run(List.of(arguments), print(out), print(err), MAKERS);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Pictures are tried where they are made. */
  static final Makers MAKERS = new Makers(CommandLineRun::noPicture, new NotedPictures());

  private static byte[] noPicture(Lesson lesson) {
    return lesson.title().getBytes(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
