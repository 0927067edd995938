package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The document of what the commands write: its examples are what they write, every key is named.
 */
class DocumentedResultsTest {

  private static final Path DOCUMENT = Path.of("assets", "scenarios", "RESULTS.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```\nflatline ([^\n]*)\n```\n```json\n(.*?)\n```\n", Pattern.DOTALL);

  /** Keys of {@code settings} and {@code axes}: the law's parameters, the scenario's paths. */
  private static final Set<String> FREE = Set.of("degrees");

  /** A command and what it is said to write. */
  record Example(String command, String written) {
    @Override
    public String toString() {
      return command;
    }
  }

  static List<Example> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(DocumentedResultsTest::example)
        .toList();
  }

  private static Example example(MatchResult found) {
    return new Example(found.group(1), found.group(2));
  }

  @Test
  void everyCommandThatWritesResultsHasItsExample() throws IOException {
    assertEquals(
        List.of("autopsy", "study", "theory", "digits"),
        examples().stream().map(each -> each.command().split(" ", -1)[0]).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itsExampleIsWhatACommandWrites(Example example) {
    CommandLineRun run = CommandLineRun.of(example.command().split(" ", -1));
    assertEquals(0, run.status(), run.err());
    assertEquals(Json.object(example.written()), Json.object(run.out()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyKeyIsNamedInTheText(Example example) throws IOException {
    String text = EXAMPLE.matcher(Files.readString(DOCUMENT)).replaceAll("");
    Set<String> keys = new TreeSet<>();
    collect(Json.object(example.written()), keys);
    keys.removeAll(FREE);
    keys.forEach(key -> assertTrue(text.contains("`" + key + "`"), key + " is not in " + DOCUMENT));
  }

  private static void collect(Object value, Set<String> keys) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((key, entry) -> {
        keys.add(key.toString());
        collect(entry, keys);
      });
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(each -> collect(each, keys));
    }
  }
}
