package flatline.viewmodel.training;

import flatline.model.training.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Names scenarios while they are edited: what is expected of a preset was measured for that very
 * preset, so a changed one may not claim it, and one that is changed back may again.
 */
final class Titles {

  private static final String CHANGED = " (changed)";

  private final List<Scenario> known;
  private Scenario opened;

  Titles(List<Scenario> presets) {
    known = new ArrayList<>(presets);
    opened = presets.getFirst();
  }

  void open(Scenario scenario) {
    if (!known.contains(scenario)) {
      known.addFirst(scenario);
    }
    opened = scenario;
  }

  /** What was measured for what was opened last, as it was then. */
  String measured() {
    return opened.title().expect();
  }

  boolean isChanged(Scenario scenario) {
    return known.stream().noneMatch(each -> isSame(each, scenario));
  }

  /** The scenario under the name of the known one that it equals, or as a changed one. */
  Scenario name(Scenario scenario) {
    if (isSame(opened, scenario)) {
      return scenario.toBuilder().title(opened.title()).build();
    }
    for (Scenario each : known) {
      if (isSame(each, scenario)) {
        opened = each;
        return scenario.toBuilder().title(each.title()).build();
      }
    }
    String name = opened.title().name();
    return scenario.toBuilder().title(new Scenario.Title(mark(name), "")).build();
  }

  private static String mark(String name) {
    return name.isEmpty() || name.endsWith(CHANGED) ? name : name + CHANGED;
  }

  private static boolean isSame(Scenario one, Scenario other) {
    Scenario alike = other.toBuilder().title(one.title()).seed(one.seed()).build();
    return alike.equals(one);
  }
}
