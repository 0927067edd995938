package flatline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Holds the window's comparison of many networks to its budget: the processor time of the whole
 * program meanwhile, as a ratio to that of the same written in C, which needs {@code cc}.
 */
public final class ComparisonBudget {

  private static final Path FOLDER = Path.of("jlink", "measure");
  private static final String STEPS = "4000";
  private static final double MOST = 6;

  /** What {@code times} of a shell says of its children: minutes and seconds of user and system. */
  private static final Pattern TIMES =
      Pattern.compile("(\\d+)m([\\d.]+)s\\s+(\\d+)m([\\d.]+)s\\s*$");

  private ComparisonBudget() {}

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args how many networks to compare
   */
  public static void main(String... args) throws IOException, InterruptedException {
    String networks = args[0];
    var app = RunningApp.start(FOLDER.resolve("w3.flatline").toString());
    app.playAtFullSpeed();
    app.pause();
    double before = spent();
    app.compare(networks, STEPS);
    while (app.isStudying()) {
      Thread.sleep(200);
    }
    double window = spent() - before;
    app.close();
    double inC = inC(networks);
    Report.atMost(
        "the window's comparison, of C's time",
        window / inC,
        MOST,
        String.format(
            Locale.ROOT, "%s networks, %.1f s of processor time for %.1f", networks, window, inC));
    System.exit(0);
  }

  /** Seconds of processor time that this program has used. */
  private static double spent() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static double inC(String networks) throws IOException, InterruptedException {
    Path program = Files.createTempFile("lanes", "");
    program.toFile().deleteOnExit();
    run(
        "cc -O3 -march=native -ffp-contract=off -o %s %s -lm -lpthread"
            .formatted(program, FOLDER.resolve("lanes.c")));
    var times = TIMES.matcher(run("%s %s >/dev/null; times".formatted(program, networks)));
    if (!times.find()) {
      throw new IOException("the shell did not say what the yardstick took");
    }
    return 60 * (Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(3)))
        + Double.parseDouble(times.group(2))
        + Double.parseDouble(times.group(4));
  }

  private static String run(String command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("sh", "-c", command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + command);
    }
    return said;
  }
}
