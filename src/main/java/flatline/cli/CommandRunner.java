package flatline.cli;

import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.interchange.GivenPath;
import flatline.interchange.json.JsonDocument;
import flatline.interchange.lesson.LessonFile;
import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.PlaygroundLink;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the program. */
public final class CommandRunner {

  /** The names of all commands. */
  static final List<String> NAMES =
      List.of(
          "train",
          "autopsy",
          "convert",
          "export",
          "study",
          "remedies",
          "longrun",
          "theory",
          "digits",
          "lesson",
          "selftest");

  private static final String ENDING = ".flatline";

  private CommandRunner() {}

  /**
   * Whether arguments are for the command line: options, a command, or a word that is neither a
   * command nor a file. Otherwise they are for the window: nothing, or one file to open.
   */
  public static boolean takes(List<String> arguments) {
    if (arguments.size() != 1) {
      return !arguments.isEmpty();
    }
    String only = arguments.getFirst();
    return only.startsWith("-") || NAMES.contains(only) || !isFile(only);
  }

  private static boolean isNamedAsOne(String word) {
    return word.endsWith(ENDING)
        || word.endsWith(LessonFile.SUFFIX)
        || PlaygroundLink.isLink(word)
        || ScenarioLine.isLine(word);
  }

  /**
   * Or a link or line, which is opened as a file is. A file that is absent is one all the same: the
   * window says so.
   */
  private static boolean isFile(String word) {
    try {
      return isNamedAsOne(word) || (!word.isEmpty() && Files.exists(GivenPath.of(word)));
    } catch (IOException noPath) {
      return false;
    }
  }

  /**
   * Carries out a command.
   *
   * @param out for results
   * @param err for messages
   * @param makers of what has pictures
   * @return the exit status: 0 done, 1 the run failed or a check did not hold, 2 unusable arguments
   *     or input
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err, Makers makers) {
    int status = execute(arguments, out, err, makers);
    // A stream of this kind throws nothing: whether all was taken is asked once, when all is said.
    if (out.checkError()) {
      err.println("flatline: standard output cannot be written");
      return Math.max(status, ExitStatus.FAILED);
    }
    return status;
  }

  private static int execute(
      List<String> arguments, PrintStream out, PrintStream err, Makers makers) {
    if (isNamed(arguments)) {
      JsonDocument.prepare();
    }
    CommandLine line = line(arguments, out, err, makers);
    try {
      return line.execute(arguments.toArray(String[]::new));
    } catch (OutOfMemoryError tooMuch) {
      err.println("flatline: this takes more memory than there is");
      return ExitStatus.FAILED;
    }
  }

  /** What understands these arguments. */
  static CommandLine line(List<String> arguments, PrintStream out, PrintStream err, Makers makers) {
    var line = new CommandLine(FlatlineCommand.spec());
    for (String name : named(arguments)) {
      line.addSubcommand(StandardOptions.addTo(command(name, out, err, makers)));
    }
    return line.setExpandAtFiles(false)
        .setOut(new PrintWriter(out, true, out.charset()))
        .setErr(new PrintWriter(err, true, err.charset()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((wrong, _) -> explain(wrong, err))
        .setExecutionExceptionHandler((failure, at, _) -> fail(failure, at, err));
  }

  /** To make a command takes time: all are made only for the help that lists them. */
  private static List<String> named(List<String> arguments) {
    return isNamed(arguments) ? arguments.subList(0, 1) : NAMES;
  }

  private static boolean isNamed(List<String> arguments) {
    return !arguments.isEmpty() && NAMES.contains(arguments.getFirst());
  }

  private static CommandSpec command(String name, PrintStream out, PrintStream err, Makers makers) {
    return switch (name) {
      case "train" -> new TrainCommand(out, err).spec();
      case "autopsy" -> new AutopsyCommand(out, err).spec();
      case "convert" -> new ConvertCommand(out, err).spec();
      case "export" -> new ExportCommand(out, err, makers.pictures()).spec();
      case "study" -> new StudyCommand(out, err).spec();
      case "remedies" -> new RemediesCommand(out, err).spec();
      case "longrun" -> new LongRunCommand(out, err).spec();
      case "theory" -> new TheoryCommand(out, err).spec();
      case "digits" -> new DigitsCommand(out, err).spec();
      case "lesson" ->
          new LessonCommand()
              .spec()
              .addSubcommand(
                  "check", StandardOptions.addTo(new LessonCheckCommand(out, err).spec()))
              .addSubcommand(
                  "print",
                  StandardOptions.addTo(new LessonPrintCommand(out, makers.handouts()).spec()));
      case "selftest" -> new SelfTestCommand(out).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static int explain(ParameterException wrong, PrintStream err) {
    CommandLine at = wrong.getCommandLine();
    boolean noCommand = at.getParent() == null && wrong instanceof UnmatchedArgumentException;
    if (noCommand && !((UnmatchedArgumentException) wrong).isUnknownOption()) {
      List<String> unmatched = ((UnmatchedArgumentException) wrong).getUnmatched();
      say(at, unmatched.getFirst() + " must be a command, or alone a file", err);
    } else {
      say(at, reason(wrong).replaceFirst("^Error: ", ""), err);
    }
    err.println("Try " + at.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.UNUSABLE;
  }

  private static int fail(Exception failure, CommandLine at, PrintStream err) {
    say(at, reason(failure), err);
    return failure instanceof UnusableException ? ExitStatus.UNUSABLE : ExitStatus.FAILED;
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.toString() : message;
  }

  private static void say(CommandLine at, String message, PrintStream err) {
    err.println(at.getCommandSpec().qualifiedName() + ": " + message);
  }
}
