package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * That the window writes numbers in the form of its language: by {@code numbers()} of the texts or
 * of the look, whoever is nearer, and never by {@code Numbers}, which files and commands use.
 */
class NumberRulesTest {

  private static final Pattern PERCENT = Pattern.compile("[+?:]\\s*\"\\s?%\"");

  private static final Pattern WRITES =
      Pattern.compile("(?<![\\w.{@#])Numbers(\\.(?!parse|notFinite)\\w+\\(|::)");

  /** What these write is put into the form by whoever shows it: fields, axes, labels of lines. */
  private static final Set<String> SHOWN_BY_OTHERS =
      Set.of(
          "AlphaStops.java",
          "AxisScale.java",
          "AxisTicks.java",
          "BrokenAxis.java",
          "Figure.java",
          "ParameterField.java");

  @Test
  void theWindowWritesNumbersInItsLanguage() throws IOException {
    assertEquals(new TreeSet<>(SHOWN_BY_OTHERS), with(WRITES, "view"));
  }

  /** How far from its number a percent sign stands is for the language to say. */
  @Test
  void noPercentSignStandsInTheCode() throws IOException {
    for (String room : new String[] {"view", "viewmodel", "export", "model/autopsy"}) {
      assertEquals(Set.of(), with(PERCENT, room));
    }
  }

  private static Set<String> with(Pattern pattern, String room) throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src", "main", "java", "flatline").resolve(room))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (pattern.matcher(Files.readString(file)).find()) {
          found.add(file.getFileName().toString());
        }
      }
    }
    return found;
  }
}
