package flatline.interchange.scenario;

import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenarios that come with the program, each with what to expect of it as measured. */
public final class Presets {

  private static final String FOLDER = "/flatline/presets/";
  private static final String OPENING = "opening";

  /**
   * One of them.
   *
   * @param id the file's name without its ending
   * @param scenario what it holds
   */
  public record Preset(String id, Scenario scenario) {}

  private Presets() {}

  /** The ids in the order in which they are offered. */
  public static List<String> ids() {
    return new String(resource("index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /** All of them in the order in which they are offered. */
  public static List<Preset> all() {
    return ids().stream().map(id -> new Preset(id, get(id))).toList();
  }

  /** The one that the program opens with. */
  public static Preset opening() {
    return new Preset(OPENING, get(OPENING));
  }

  /**
   * The scenario with that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Scenario get(String id) {
    try {
      return ScenarioText.read(resource(id + ".flatline"));
    } catch (ScenarioException damaged) {
      throw new IllegalStateException(id + ": " + damaged.getMessage(), damaged);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Presets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no preset " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
