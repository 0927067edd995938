package flatline.interchange.lesson;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The scenarios that a lesson can name: the presets, and files in its own folder. */
public final class ScenarioSource {

  /** What is allowed, in words. */
  static final String ALLOWED = "a .flatline file beside the lesson or a preset";

  /** Neither a path nor hidden: a lesson opens nothing elsewhere. */
  private static final Pattern FILE = Pattern.compile("[^./\\\\:\\x00][^/\\\\:\\x00]*\\.flatline");

  private final Optional<Path> folder;

  private ScenarioSource(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The presets alone. */
  public static ScenarioSource presets() {
    return new ScenarioSource(Optional.empty());
  }

  /** The presets, and the files of a folder. */
  public static ScenarioSource beside(Path folder) {
    return new ScenarioSource(Optional.of(folder));
  }

  /**
   * The scenario of that name, if there can be one.
   *
   * @throws ScenarioException if its file cannot be read or is no scenario
   */
  Optional<Scenario> get(String name) throws ScenarioException {
    if (Presets.ids().contains(name)) {
      return Optional.of(Presets.get(name));
    }
    return folder.isPresent() && FILE.matcher(name).matches()
        ? Optional.of(ScenarioFile.read(folder.get().resolve(name)))
        : Optional.empty();
  }
}
