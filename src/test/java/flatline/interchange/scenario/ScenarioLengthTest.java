package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.JsonOutput;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.playground.PlaygroundLink;
import flatline.model.scenario.Scenario;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is too long to be a file is refused as soon as that is known. */
class ScenarioLengthTest {

  @Test
  void noMoreIsWrittenThanFits() {
    int[] written = {0};
    Optional<byte[]> text =
        JsonOutput.write(
            1 << 16,
            out ->
                out.tallObject(() -> {
                  for (int i = 0; i < 1_000_000; i++) {
                    out.key("a" + i).number(i);
                    written[0]++;
                  }
                }));
    assertTrue(text.isEmpty());
    assertTrue(written[0] < 20_000, written[0] + " written");
  }

  @Test
  void whatFitsExactlyIsWritten() throws ScenarioException {
    int length = ScenarioText.write(Scenario.DEFAULT).length;
    assertEquals(length, written(length).orElseThrow().length);
    assertTrue(written(length - 1).isEmpty());
  }

  private static Optional<byte[]> written(int most) {
    return JsonOutput.write(most, out -> ScenarioWriter.write(Scenario.DEFAULT, out));
  }

  @Test
  void aLinkWithAHugeNetworkIsRefused() throws ScenarioException {
    Scenario huge =
        PlaygroundLink.read("https://playground.tensorflow.org/#seed=1&networkShape=1000,1000")
            .scenario();
    assertEquals(
        "the scenario must be at most 16 MB (16777216 bytes) as a file, is larger",
        assertThrows(ScenarioException.class, () -> ScenarioText.write(huge)).getMessage());
  }
}
