package flatline.viewmodel.training.setup;

import flatline.interchange.scenario.PresetGroup;
import flatline.interchange.scenario.Presets.Preset;
import java.util.List;
import java.util.Optional;

/** The presets by what comes of them, and which of them is set up. */
public final class Gallery {

  private final List<Preset> presets;
  private final ScenarioEditor editor;

  /**
   * @param presets not to be changed; asked for when they are named
   */
  Gallery(List<Preset> presets, ScenarioEditor editor) {
    this.presets = presets;
    this.editor = editor;
  }

  /** All presets of a group, in the order in which they are offered. */
  public List<Preset> of(PresetGroup group) {
    return presets.stream().filter(preset -> preset.group() == group).toList();
  }

  /** The preset that is set up, with whatever seed. */
  public Optional<Preset> current() {
    return presets.stream()
        .filter(preset -> Titles.isSame(preset.scenario(), editor.scenario()))
        .findFirst();
  }

  /** Shows a preset from its start. */
  public void open(Preset preset) {
    editor.open(preset.scenario());
  }
}
