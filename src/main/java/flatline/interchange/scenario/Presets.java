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

  /**
   * One of them.
   *
   * @param id the file's name without its ending
   * @param group what comes of it
   * @param line the same in a line with numbers
   * @param scenario what it holds
   */
  public record Preset(String id, PresetGroup group, String line, Scenario scenario) {}

  private Presets() {}

  /** The ids in the order in which they are offered. */
  public static List<String> ids() {
    return index().stream().map(PresetIndex.Entry::id).toList();
  }

  private static List<PresetIndex.Entry> index() {
    return PresetIndex.read(new String(resource("index.txt"), StandardCharsets.UTF_8));
  }

  /** All of them in the order in which they are offered. */
  public static List<Preset> all() {
    return index().stream().map(Presets::get).toList();
  }

  private static Preset get(PresetIndex.Entry entry) {
    return new Preset(entry.id(), entry.group(), entry.line(), get(entry.id()));
  }

  /** The one that the program opens with, the first. */
  public static Preset opening() {
    return get(index().getFirst());
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
