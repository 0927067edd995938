package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.model.activation.Relu;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.StreamSource;
import flatline.model.scenario.Scenario;
import flatline.model.stream.StreamContender;
import flatline.model.stream.StreamRun;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamFileTest {

  private static Scenario read(String more) throws ScenarioException {
    return ScenarioText.read(
        ("{\"flatline\": 1, \"task\": \"regression\", \"loss\": \"squared_error\", " + more + "}")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whereNothingIsSaidStandsWhatAStreamAsksFor() throws ScenarioException {
    Scenario read = read("\"data\": {\"kind\": \"stream\"}");
    assertEquals(new StreamSource(), read.setup().data());
    assertEquals(Features.DIGITS, read.setup().features());
    assertEquals(Normalization.UNTOUCHED, read.setup().normalization());
    assertEquals(1, read.setup().training().batchSize());
  }

  @Test
  void aRunOfTheLongRunIsWrittenAndReadsBack() throws ScenarioException {
    Scenario run = StreamRun.of(new StreamContender(new Relu(), 0.01), 3, 1_000_000);
    byte[] written = ScenarioText.write(run);
    assertEquals(run, ScenarioText.read(written));
    assertFalse(new String(written, StandardCharsets.UTF_8).contains("features"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"data\": {\"kind\": \"stream\", \"samples\": 5}"
            + "| data.samples must not be given beside data.kind stream, got it",
        "\"data\": {\"kind\": \"stream\"}, \"features\": [\"x\"]"
            + "| features must be absent for data.kind stream, got x",
        "\"data\": {\"kind\": \"stream\"}, \"batchSize\": 2"
            + "| batchSize must be 1 for data.kind stream, got 2",
        "\"data\": {\"kind\": \"stream\"}, \"split\": {\"train\": 0.5}"
            + "| split.train must be 1 for data.kind stream, got 0.5",
        "\"data\": {\"kind\": \"stream\"}, \"order\": \"fixed\""
            + "| order must be shuffled for data.kind stream",
        "\"data\": {\"kind\": \"stream\"}, \"batchNorm\": true"
            + "| batchNorm must be absent for data.kind stream",
      })
  void whatMakesNoSenseOfAStreamIsRefused(String more, String message) {
    var refused = assertThrows(ScenarioException.class, () -> read(more));
    assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
  }

  @Test
  void itsSamplesCannotBeWrittenOut() {
    Scenario run = StreamRun.of(new StreamContender(new Relu(), 0.01), 3, 1_000_000);
    assertEquals(
        "data of kind stream cannot be written out: its samples never end",
        assertThrows(ScenarioException.class, () -> ExplicitScenario.of(run, 100)).getMessage());
  }
}
