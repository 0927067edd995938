package flatline.viewmodel.training.setup;

import flatline.interchange.scenario.PresetGroup;
import flatline.interchange.scenario.Presets.Preset;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.TextKeys;
import java.util.List;
import java.util.Optional;

/** The presets by what comes of them, and which of them is set up. */
public final class Gallery {

  /** What the groups are called, by their words. */
  public static final TextKeys GROUPS = TextKeys.of("gallery.group.*", PresetGroup.values());

  private final List<Preset> presets;
  private final ScenarioEditor editor;

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
