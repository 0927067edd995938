package flatline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Holds the resident memory after much use to what it was before: every page and section, runs at
 * full speed, branches, a comparison, digits, full screen and back.
 */
public final class UsedMemory {

  /** The resident memory after it, of that before. */
  private static final double MOST = 1.25;

  private static final int REST_SECONDS = 60;
  private static final int LOOKS = 5;
  private static final int STUDY_SECONDS = 8;
  private static final int PAGE_SECONDS = 2;
  private static final int BRANCHES = 5;
  private static final Path STATUS = Path.of("/proc/self/status");

  private final RunningApp app;

  private UsedMemory(RunningApp app) {
    this.app = app;
  }

  /**
   * Prints what was measured, and ends with status 1 if the budget is not kept.
   *
   * @param args the minutes of use, fractions allowed
   */
  public static void main(String... args) throws IOException, InterruptedException {
    var app = RunningApp.start();
    double ratio = new UsedMemory(app).measure(Double.parseDouble(args[0]));
    app.close();
    System.exit(ratio <= MOST ? 0 : 1);
  }

  private double measure(double minutes) throws IOException, InterruptedException {
    double before = rest();
    long end = System.nanoTime() + (long) (minutes * 60e9);
    app.playAtFullSpeed();
    Thread.sleep(PAGE_SECONDS * 1000L);
    app.pause();
    for (int round = 0; round == 0 || System.nanoTime() < end; round++) {
      if (round < BRANCHES) {
        app.branch(Double.toString(0.5 + round));
      }
      use();
    }
    double after = rest();
    Report.atMost(
        "resident after use, of that before",
        after / before,
        MOST,
        String.format(
            Locale.ROOT, "%.1f minutes, %.0f MB before, %.0f after", minutes, before, after));
    return after / before;
  }

  private void use() throws InterruptedException {
    app.openTraining();
    app.togglePlay();
    Thread.sleep(PAGE_SECONDS * 1000L);
    app.pause();
    app.scrub(PAGE_SECONDS);
    app.openPage("functions");
    Thread.sleep(PAGE_SECONDS * 1000L);
    app.openPage("study");
    for (String section : List.of("theory", "map", "digits", "comparison")) {
      app.openSection(section);
      Thread.sleep(PAGE_SECONDS * 1000L);
      app.runFor(section, STUDY_SECONDS);
    }
    app.fillWholeScreen(true);
    Thread.sleep(PAGE_SECONDS * 1000L);
    app.fillWholeScreen(false);
    app.openTraining();
  }

  /** Megabytes after a rest, the least of several looks. */
  private static double rest() throws IOException, InterruptedException {
    Thread.sleep(REST_SECONDS * 1000L);
    double least = Double.POSITIVE_INFINITY;
    for (int look = 0; look < LOOKS; look++) {
      Thread.sleep(1000);
      least = Math.min(least, resident());
    }
    return least;
  }

  private static double resident() throws IOException {
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
