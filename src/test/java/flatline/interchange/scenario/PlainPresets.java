package flatline.interchange.scenario;

import flatline.interchange.scenario.Presets.Preset;
import flatline.model.scenario.Scenario;
import java.util.List;

/** Scenarios that stand in for the presets. */
public final class PlainPresets {

  private PlainPresets() {}

  /** Presets that nothing is said of. */
  public static List<Preset> of(Scenario... scenarios) {
    return of(List.of(scenarios));
  }

  /** The same of a list. */
  public static List<Preset> of(List<Scenario> scenarios) {
    return scenarios.stream().map(each -> new Preset("", PresetGroup.APART, "", each)).toList();
  }
}
