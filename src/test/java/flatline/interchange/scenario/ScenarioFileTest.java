package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.SafeFile;
import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTest {

  @TempDir private Path folder;

  @Test
  void aFileReadsBack() throws Exception {
    Path file = folder.resolve("run.flatline");
    Scenario scenario = Scenario.DEFAULT.with(b -> b.seed(7));
    ScenarioFile.write(Scenario.DEFAULT, file);
    ScenarioFile.write(scenario, file);
    assertEquals(scenario, ScenarioFile.read(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertEquals(
        "cannot be read: there is no such file or folder",
        refusal(folder.resolve("absent.flatline")));
    assertEquals("must be a file, is a folder", refusal(folder));
    Path file = Files.writeString(folder.resolve("file"), "{}");
    assertTrue(refusal(file.resolve("below")).startsWith("cannot be read: "));
  }

  @Test
  void aFileThatIsTooLargeIsNotReadToItsEnd() throws IOException {
    Path file = folder.resolve("large.flatline");
    Files.write(file, new byte[ScenarioText.MOST_BYTES + 1]);
    assertEquals("the file must be at most 16 MB (16777216 bytes), is larger", refusal(file));
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    assertEquals("cannot be written: it is a folder", failure(folder));
    Path absent = folder.resolve("absent");
    assertEquals(
        "cannot be written: there is no folder " + absent, failure(absent.resolve("run.flatline")));
  }

  @Test
  void aWriteThatFailsLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("run.flatline"), "before");
    IOException failed =
        assertThrows(
            IOException.class,
            () ->
                SafeFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }));
    assertEquals("cannot be written: No space left on device", failed.getMessage());
    assertEquals("before", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path file = Files.writeString(folder.resolve("run.flatline"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.flatline"), file);
    ScenarioFile.write(Scenario.DEFAULT, link);
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(ScenarioText.write(Scenario.DEFAULT), Files.readAllBytes(file));
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  @Test
  @EnabledIf("hasFullDevice")
  void devicesAreWrittenToAndNotReplaced() throws Exception {
    ScenarioFile.write(Scenario.DEFAULT, Path.of("/dev/null"));
    assertEquals("cannot be written: No space left on device", failure(Path.of("/dev/full")));
    assertTrue(Files.exists(Path.of("/dev/full")) && !Files.isRegularFile(Path.of("/dev/null")));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String refusal(Path file) {
    return assertThrows(ScenarioException.class, () -> ScenarioFile.read(file)).getMessage();
  }

  private static String failure(Path file) {
    return assertThrows(IOException.class, () -> ScenarioFile.write(Scenario.DEFAULT, file))
        .getMessage();
  }
}
