package flatline.interchange.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An interpreter of Python that this machine has. */
final class Python {

  private static final List<String> PLACES = List.of("python3", "/usr/bin/python3");
  private static final long MINUTES = 5;

  private final String program;

  private Python(String program) {
    this.program = program;
  }

  /**
   * One that can import modules.
   *
   * @throws IllegalStateException if there is none: what cannot be tried did not hold
   */
  static Python with(String... modules) throws IOException, InterruptedException {
    for (String place : PLACES) {
      Path folder = Files.createTempDirectory("python");
      if (exists(place) && new Python(place).call(folder, "-c", imports(modules)).status() == 0) {
        return new Python(place);
      }
    }
    throw new IllegalStateException(
        "no python3 with "
            + String.join(", ", modules)
            + ": apt-get install python3-numpy"
            + " python3-torch");
  }

  private static boolean exists(String place) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, place)))
        || Files.isExecutable(Path.of(place));
  }

  private static String imports(String... modules) {
    return modules.length == 0 ? "" : "import " + String.join(", ", modules);
  }

  /** What a program printed, and how it ended. */
  record Result(int status, String out, String err) {}

  /** What a script prints when it is run. */
  String run(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(script.toString()));
    words.addAll(List.of(arguments));
    Path folder = Files.createTempDirectory("python");
    Result result = call(folder, words.toArray(String[]::new));
    assertEquals(0, result.status(), result.err());
    assertEquals("", result.err());
    return result.out();
  }

  /** Whether a text is a program at all. */
  void compile(Path script) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("python");
    Result result = call(folder, "-W", "error", "-m", "py_compile", script.toString());
    assertEquals(0, result.status(), result.err());
  }

  private Result call(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(words + " takes more than " + MINUTES + " minutes");
    }
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
