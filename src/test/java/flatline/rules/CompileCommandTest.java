package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The virtual machine says nothing of a name that fits no class: that name would do nothing. */
class CompileCommandTest {

  private static final Path OPTIONS = Path.of("jlink", "vectors.txt");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern NAMED =
      Pattern.compile("-XX:CompileCommand=\\w+,([\\w.]+)\\.(\\w+\\*?)::");

  @Test
  void theEngineThatTheRehearsalLeavesUncompiledIsThere() throws IOException {
    String facts = Files.readString(Path.of("jlink", "flatline.properties"));
    List<MatchResult> left =
        Pattern.compile("exclude,(flatline[.\\w]*)\\.\\*::").matcher(facts).results().toList();
    assertFalse(left.isEmpty());
    left.forEach(each ->
        assertTrue(
            Files.isDirectory(SOURCES.resolve(each.group(1).replace('.', '/'))), each.group()));
  }

  @Test
  void everyNameFitsAClass() throws IOException {
    List<MatchResult> named = NAMED.matcher(Files.readString(OPTIONS)).results().toList();
    assertFalse(named.isEmpty());
    for (MatchResult each : named) {
      Path folder = SOURCES.resolve(each.group(1).replace('.', '/'));
      Pattern name = Pattern.compile(each.group(2).replace("*", "\\w*") + "\\.java");
      try (Stream<Path> files = Files.list(folder)) {
        assertTrue(
            files.anyMatch(file -> name.matcher(file.getFileName().toString()).matches()),
            each.group());
      }
    }
  }
}
