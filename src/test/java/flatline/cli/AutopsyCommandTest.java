package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutopsyCommandTest {

  @TempDir private Path folder;

  private String scenario() throws IOException {
    Path file = folder.resolve("dying.flatline");
    Files.writeString(
        file,
        """
        {"flatline": 1, "normalization": {"kind": "standardized", "offset": [1.5, 1.5]},
         "contenders": [{"activation": "relu"}, {"activation": "leaky_relu", "alpha": 0.1}],
         "hidden": [12], "learningRate": 2, "steps": 200}
        """);
    return file.toString();
  }

  @Test
  void sentencesNameUnitsAndCauses() throws IOException {
    CommandLineRun run = CommandLineRun.of("autopsy", scenario());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Killed by step"), run.out());
    assertTrue(run.out().contains("leaky_relu:"), run.out());
  }

  @Test
  void jsonHoldsEveryUnitAndTheNumbersBehindTheSentence() throws IOException {
    CommandLineRun run = CommandLineRun.of("autopsy", scenario(), "--steps", "100", "--out", "-");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("{"), run.out());
    assertEquals(24, run.out().split("\"state\":", -1).length - 1);
    for (String key : new String[] {"cause", "biasBefore", "weightsAfter", "gradientNorm"}) {
      assertTrue(run.out().contains("\"" + key + "\":"), key);
    }
    assertTrue(run.out().contains("\"cause\": \"single_step\""), run.out());
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    CommandLineRun run = CommandLineRun.of("autopsy", "nowhere.flatline");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("nowhere.flatline"), run.err());
  }
}
