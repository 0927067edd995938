package flatline.interchange.lesson;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The scenarios that a lesson can name: the presets, and files in its own folder. */
public final class ScenarioSource {

  /** What is allowed, in words. */
  static final String ALLOWED = "a .flatline file beside the lesson or a preset";

  /** Neither a path nor hidden: a lesson opens nothing elsewhere. */
  private static final Pattern FILE = Pattern.compile("[^./\\\\:\\x00][^/\\\\:\\x00]*\\.flatline");

  private final Optional<Path> folder;

  private final Consumer<Path> uses;

  private ScenarioSource(Optional<Path> folder, Consumer<Path> uses) {
    this.folder = folder;
    this.uses = uses;
  }

  /** The presets alone. */
  public static ScenarioSource presets() {
    return new ScenarioSource(Optional.empty(), _ -> {});
  }

  /** The presets, and the files of a folder. */
  public static ScenarioSource beside(Path folder) {
    return beside(folder, _ -> {});
  }

  /**
   * The same.
   *
   * @param uses is told of each file that is asked for, before it is read
   */
  static ScenarioSource beside(Path folder, Consumer<Path> uses) {
    return new ScenarioSource(Optional.of(folder), uses);
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
    if (folder.isEmpty() || !FILE.matcher(name).matches()) {
      return Optional.empty();
    }
    Path file = folder.get().resolve(name);
    uses.accept(file);
    return Optional.of(ScenarioFile.read(file));
  }
}
