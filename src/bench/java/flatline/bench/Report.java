package flatline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/**
 * The table of all that was measured against a budget. Each measurement runs in a virtual machine
 * of its own and leaves its lines in a file, so that one that misses its budget does not keep the
 * others from being taken.
 */
public final class Report {

  private static final Path FILE = Path.of("target", "bench-report.txt");
  private static final String FORM = "%-46s %12s %14s  %-8s  %s";
  private static final String MISSED = "NOT KEPT";

  private Report() {}

  /** Begins an empty one. */
  static void begin() throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, "");
  }

  /**
   * Adds a line for something that must be at least so large.
   *
   * @param more what else there is to say
   */
  public static void atLeast(String what, double value, double budget, String more) {
    add(what, value, ">= " + number(budget), value >= budget, more);
  }

  /** As {@link #atLeast}, for something that must be at most so large. */
  public static void atMost(String what, double value, double budget, String more) {
    add(what, value, "<= " + number(budget), value <= budget, more);
  }

  private static void add(String what, double value, String budget, boolean kept, String more) {
    String line = FORM.formatted(what, number(value), budget, kept ? "kept" : MISSED, more);
    System.out.println(line);
    try {
      Files.writeString(FILE, line + System.lineSeparator(), StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Prints the table, and says whether it has so many lines and every budget in it is kept. */
  static boolean print(int count) throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    System.out.printf("%n" + FORM + "%n", "", "measured", "budget", "", "");
    lines.forEach(System.out::println);
    int missing = count - lines.size();
    if (missing != 0) {
      System.out.println("lines missing: " + missing);
    }
    return missing == 0 && lines.stream().noneMatch(each -> each.contains(MISSED));
  }
}
