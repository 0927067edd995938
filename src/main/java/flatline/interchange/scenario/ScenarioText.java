package flatline.interchange.scenario;

import flatline.interchange.json.JsonDocument;
import flatline.interchange.json.JsonOutput;
import flatline.interchange.json.ScenarioException;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Scenarios as text: the {@code .flatline} format, version 1. */
public final class ScenarioText {

  /** The largest file that is read or written, in bytes. */
  public static final int MOST_BYTES = 16 << 20;

  static final List<String> TASKS = Stream.of(Task.values()).map(Task::id).toList();
  static final List<String> LOSSES = Stream.of(Loss.values()).map(Loss::id).distinct().toList();
  static final String SHUFFLED = "shuffled";
  static final String FIXED = "fixed";
  static final List<String> ORDERS = List.of(SHUFFLED, FIXED);

  private ScenarioText() {}

  /**
   * Reads a scenario.
   *
   * @param utf8 the whole file
   * @throws ScenarioException if it is not exactly a scenario of version 1
   */
  public static Scenario read(byte[] utf8) throws ScenarioException {
    if (utf8.length > MOST_BYTES) {
      throw new ScenarioException(
          String.format(
              Locale.ROOT, "the file must be at most 16 MB (%d bytes), is larger", MOST_BYTES));
    }
    return JsonDocument.read(utf8, input -> new ScenarioReader(input).read());
  }

  /**
   * Writes a scenario with every key, so that reading it gives an equal one.
   *
   * @throws ScenarioException if the text would be larger than {@link #MOST_BYTES}
   */
  public static byte[] write(Scenario scenario) throws ScenarioException {
    return bounded(output -> ScenarioWriter.write(scenario, output));
  }

  /**
   * The same without points that can be drawn again from their origin.
   *
   * @throws ScenarioException if the text would be larger than {@link #MOST_BYTES}
   */
  public static byte[] writeBriefly(Scenario scenario) throws ScenarioException {
    return bounded(output -> ScenarioWriter.writeBriefly(scenario, output));
  }

  private static byte[] bounded(Consumer<JsonOutput> document) throws ScenarioException {
    return JsonOutput.write(MOST_BYTES, document)
        .orElseThrow(() ->
            new ScenarioException(
                String.format(
                    Locale.ROOT,
                    "the scenario must be at most 16 MB (%d bytes) as a file, is larger",
                    MOST_BYTES)));
  }
}
