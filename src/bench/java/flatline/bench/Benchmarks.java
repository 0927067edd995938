package flatline.bench;

import flatline.model.digits.DigitBudget;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes every measurement in a virtual machine of its own, one after the other, so that what the
 * compiler learned in one is not in the next, and one that fails does not keep the others from
 * being taken.
 */
public final class Benchmarks {

  /** What the table at the end must have, so that nothing is left out in silence. */
  private static final int LINES = 55;

  /** Of the engine, and as many of what it is measured by. */
  private static final String COLD_STARTS = "15";

  /** How many the window compares. */
  private static final String NETWORKS = "10000";

  private static final List<Path> LAUNCHER_OPTIONS =
      List.of(
          Path.of("jlink", "jvm.txt"),
          Path.of("jlink", "vectors.txt"),
          Path.of("jlink", "window.txt"));

  private static final String[] VECTORS = {"--add-modules", "jdk.incubator.vector"};

  /** The app as it ships, in modules, with the benchmarks patched into its own. */
  private static final List<String> APP =
      List.of(
          "--enable-native-access=javafx.graphics",
          "-Dprism.order=sw",
          "--module-path=target/classes" + File.pathSeparator + "target/modules",
          "--patch-module=flatline=target/bench-classes",
          "--add-modules=jdk.management",
          "--add-reads=flatline=java.management,jdk.management");

  private Benchmarks() {}

  /**
   * Prints the table of all that was measured, and ends with status 1 if a budget is not kept.
   *
   * @param args the rounds of steps, studies and digits, the seconds of each look at frames and the
   *     number of jumps and the minutes of {@link UsedMemory}; if a fifth is given, it is the
   *     minutes of {@link Soak}, and nothing else is measured
   */
  public static void main(String... args) throws IOException, InterruptedException {
    boolean kept =
        args.length > 4
            ? inWindow(Soak.class, args[4], "-Xmx256m")
            : speed(args[0], args[1], args[2], args[3]);
    System.exit(kept ? 0 : 1);
  }

  private static boolean speed(String rounds, String seconds, String jumps, String use)
      throws IOException, InterruptedException {
    Report.begin();
    var ended =
        List.of(
            plain(ColdBudget.class, COLD_STARTS),
            plain(StepBudget.class, rounds, "--sun-misc-unsafe-memory-access=allow"),
            plain(StudyBudget.class, rounds),
            plain(StudyBudget.class, rounds, VECTORS),
            plain(DigitBudget.class, rounds),
            plain(DigitBudget.class, rounds, VECTORS),
            inWindow(FrameBudget.class, seconds),
            inWindow(JumpBudget.class, jumps),
            inWindow(LargeJumpBudget.class, jumps),
            inWindow(DragBudget.class, jumps),
            inWindow(ComparisonBudget.class, NETWORKS, launcherOptions()),
            inWindow(RestBudget.class, seconds),
            inWindow(UsedMemory.class, use, launcherOptions()));
    return Report.print(LINES) && !ended.contains(false);
  }

  /** Those of the window's virtual machine, without what only a package has. */
  private static String[] launcherOptions() throws IOException {
    var options = new ArrayList<String>();
    for (var file : LAUNCHER_OPTIONS) {
      options.addAll(Files.readAllLines(file));
    }
    options.removeIf(line -> line.startsWith("#") || line.contains("$APPDIR"));
    return options.toArray(String[]::new);
  }

  private static boolean plain(Class<?> main, String argument, String... options)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
    arguments.add(argument);
    return fork(arguments, Map.of());
  }

  private static boolean inWindow(Class<?> main, String argument, String... options)
      throws InterruptedException {
    var arguments = new ArrayList<>(List.of(options));
    arguments.addAll(APP);
    arguments.addAll(List.of("--module", "flatline/" + main.getName(), argument));
    try (var screen = VirtualScreen.open()) {
      // Begins as after the installation, not with what the user had open, which stays as it is.
      var environment = new HashMap<>(screen.environment());
      environment.put("XDG_STATE_HOME", Files.createTempDirectory("flatline").toString());
      return fork(arguments, environment);
    } catch (IOException noScreen) {
      System.err.println(noScreen.getMessage());
      return false;
    }
  }

  /** Whether it ended well. */
  private static boolean fork(List<String> arguments, Map<String, String> environment)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(arguments);
    command.addFirst(ProcessHandle.current().info().command().orElse("java"));
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    int status = process.waitFor();
    if (status != 0) {
      System.err.printf("ended with status %d: java %s%n", status, String.join(" ", arguments));
    }
    return status == 0;
  }
}
