import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A command line that is put together, run, and must succeed. */
final class Command {
  /** A busy machine takes minutes to pack; a window that nobody closes would wait for ever. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final List<String> words = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  private Command() {}

  static Command of(Object... words) {
    return new Command().add(words);
  }

  Command add(Object... more) {
    for (Object word : more) {
      words.add(word.toString());
    }
    return this;
  }

  Command addAll(List<?> more) {
    return add(more.toArray());
  }

  /** Sets a variable of its environment. */
  Command with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** Whether the system knows a program of this name. */
  static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Runs it as a tool of the JDK that runs this program, which must succeed. */
  void runTool() throws IOException {
    System.out.println("> " + this);
    ToolProvider tool = ToolProvider.findFirst(words.getFirst()).orElseThrow();
    String[] args = words.subList(1, words.size()).toArray(String[]::new);
    check(tool.run(System.out, System.err, args));
  }

  /**
   * Runs it as a program of the system, which must succeed within {@link #PATIENCE}, and shows what
   * it says.
   *
   * @return all that it said
   */
  String run() throws IOException, InterruptedException {
    System.out.println("> " + this);
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println("  " + line);
        said.append(line).append('\n');
      }
    }
    check(process.waitFor());
    return said.toString();
  }

  private void check(int status) throws IOException {
    if (status != 0) {
      throw new IOException(words.getFirst() + " ended with status " + status);
    }
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
