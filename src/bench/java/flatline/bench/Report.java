package flatline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /**
   * Adds a line for something that must be at least so large.
   *
   * @param what its name, by which a line of an earlier run is replaced
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
      Map<String, String> lines = new LinkedHashMap<>();
      if (Files.exists(FILE)) {
        Files.readAllLines(FILE).forEach(each -> lines.put(name(each), each));
      }
      lines.put(what, line);
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, lines.values());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String name(String line) {
    return line.split(" {2,}", 2)[0];
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /**
   * Prints the table, and ends with status 1 if a budget is not kept.
   *
   * @param args the number of lines that there must be
   */
  public static void main(String... args) throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    System.out.printf("%n" + FORM + "%n", "", "measured", "budget", "", "");
    lines.forEach(System.out::println);
    int missing = Integer.parseInt(args[0]) - lines.size();
    if (missing != 0) {
      System.out.println("lines missing: " + missing);
    }
    System.exit(missing == 0 && lines.stream().noneMatch(each -> each.contains(MISSED)) ? 0 : 1);
  }
}
