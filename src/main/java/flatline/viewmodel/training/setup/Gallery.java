package flatline.viewmodel.training.setup;

import flatline.interchange.scenario.PresetGroup;
import flatline.interchange.scenario.Presets.Preset;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.TextKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The presets by what comes of them, and which of them is set up. */
public final class Gallery {

  /** What the groups are called, by their words. */
  public static final TextKeys GROUPS = TextKeys.of("gallery.group.*", PresetGroup.values());

  /** Files beside the presets: more are in the menu of files. */
  private static final int MOST_FILES = 3;

  private final List<Preset> presets;
  private final ScenarioEditor editor;
  private Supplier<List<Path>> files = List::of;
  private Consumer<Path> openFile = _ -> {};

  /**
   * A preset on show.
   *
   * @param id by which it is told from the others
   * @param line what comes of it, in a line with numbers
   * @param scenario what it holds
   */
  public record Exhibit(String id, String line, Scenario scenario) {}

  /**
   * @param presets not to be changed; asked for when they are named
   */
  Gallery(List<Preset> presets, ScenarioEditor editor) {
    this.presets = presets;
    this.editor = editor;
  }

  /**
   * All presets of a group, in the order in which they are offered.
   *
   * @param group one of the words of {@link #GROUPS}
   */
  public List<Exhibit> of(String group) {
    return presets.stream()
        .filter(preset -> GROUPS.of(preset.group()).equals(GROUPS.of(group)))
        .map(Gallery::show)
        .toList();
  }

  private static Exhibit show(Preset preset) {
    return new Exhibit(preset.id(), preset.line(), preset.scenario());
  }

  /** Offers the user's own files, too, the latest first. */
  public void offer(Supplier<List<Path>> recent, Consumer<Path> open) {
    files = recent;
    openFile = open;
  }

  /** The user's own files that were used last. */
  public List<Path> files() {
    return files.get().stream().limit(MOST_FILES).toList();
  }

  /** Opens one of the user's files. */
  public void open(Path file) {
    openFile.accept(file);
  }

  /** The preset that is set up, with whatever seed. */
  public Optional<Exhibit> current() {
    return presets.stream()
        .filter(preset -> Titles.isSame(preset.scenario(), editor.scenario()))
        .map(Gallery::show)
        .findFirst();
  }

  /** Shows a preset from its start. */
  public void open(Exhibit preset) {
    editor.open(preset.scenario());
  }
}
