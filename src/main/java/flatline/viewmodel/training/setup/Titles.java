package flatline.viewmodel.training.setup;

import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names scenarios while they are edited: what is expected of a preset was measured for that very
 * preset, so a changed one may not claim it, and one that is changed back may again.
 */
final class Titles {

  private static final String CHANGED = " (changed)";

  private final List<Scenario> presets;
  private final List<Scenario> others = new ArrayList<>();
  private Scenario opened;

  Titles(List<Scenario> presets) {
    this.presets = presets;
    opened = presets.getFirst();
  }

  void open(Scenario scenario) {
    if (known().noneMatch(scenario::equals)) {
      others.addFirst(scenario);
    }
    opened = scenario;
  }

  /** What was measured for what was opened last, as it was then. */
  String measured() {
    return opened.title().expect();
  }

  boolean isChanged(Scenario scenario) {
    return known().noneMatch(each -> isSame(each, scenario));
  }

  /** The scenario under the name of the known one that it equals, or as a changed one. */
  Scenario name(Scenario scenario) {
    if (isSame(opened, scenario)) {
      return scenario.with(opened.title());
    }
    Optional<Scenario> same = known().filter(each -> isSame(each, scenario)).findFirst();
    opened = same.orElse(opened);
    var title = same.map(Scenario::title).orElseGet(this::changed);
    return scenario.with(title);
  }

  /** The last that was opened is the first to be asked. */
  private Stream<Scenario> known() {
    return Stream.concat(others.stream(), presets.stream());
  }

  private Scenario.Title changed() {
    return new Scenario.Title(mark(opened.title().name()), "");
  }

  private static String mark(String name) {
    return name.isEmpty() || name.endsWith(CHANGED) ? name : name + CHANGED;
  }

  private static boolean isSame(Scenario one, Scenario other) {
    return one.interventions().equals(other.interventions())
        && one.setup().equalsUpToSeed(other.setup());
  }
}
