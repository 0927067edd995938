package flatline.viewmodel.training.setup;

import flatline.interchange.scenario.Presets.Preset;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names scenarios while they are edited: what is expected of a preset was measured for that very
 * preset, so a changed one may not claim it, and one that is changed back may again; what is
 * expected with one seed, not with another.
 */
final class Titles {

  private static final String CHANGED = " (changed)";

  /** So many of those that were opened are still known: each may hold millions of samples. */
  private static final int MOST = 4;

  private final List<Preset> presets;
  private final List<Scenario> others = new ArrayList<>();
  private Scenario opened;

  Titles(List<Preset> presets) {
    this.presets = presets;
    opened = presets.getFirst().scenario();
  }

  void open(Scenario scenario) {
    if (known().noneMatch(scenario::equals)) {
      others.addFirst(scenario);
      others.subList(Math.min(MOST, others.size()), others.size()).clear();
    }
    opened = scenario;
  }

  boolean isChanged(Scenario scenario) {
    return known().noneMatch(each -> isSame(each, scenario));
  }

  /** The scenario under the name of the known one that it equals, or as what is changed of one. */
  Scenario name(Scenario scenario) {
    Optional<Scenario> same =
        Stream.concat(Stream.of(opened), known())
            .filter(each -> isSame(each, scenario))
            .findFirst();
    opened = same.orElse(opened);
    String name =
        same.map(known -> known.title().name()).orElseGet(() -> mark(scenario.title().name()));
    return scenario.with(new Scenario.Title(name, expect(scenario)));
  }

  /** What was measured of a run as it is, with what was changed on the way; empty if nothing. */
  String expect(Scenario run) {
    return known()
        .filter(each -> isSame(each, run))
        .map(each -> expect(each, run))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What comes with the program was measured over seeds; what a file says, nobody knows how. */
  private String expect(Scenario known, Scenario run) {
    boolean sameSeed = known.setup().seed() == run.setup().seed();
    if (shipped().anyMatch(known::equals)) {
      return sameSeed ? known.title().expect() : known.title().expectOfEverySeed();
    }
    return sameSeed && !isCopied(known.title()) ? known.title().expect() : "";
  }

  /** A seed of a study, or a file that was changed, may still have the words of a preset. */
  private boolean isCopied(Scenario.Title title) {
    return shipped().anyMatch(each -> each.title().expect().equals(title.expect()));
  }

  /** The last that was opened is the first to be asked. */
  private Stream<Scenario> known() {
    return Stream.concat(others.stream(), shipped());
  }

  private Stream<Scenario> shipped() {
    return presets.stream().map(Preset::scenario);
  }

  private static String mark(String name) {
    return name.isEmpty() || name.endsWith(CHANGED) ? name : name + CHANGED;
  }

  /** Whether two fix the same run but for the seed. */
  static boolean isSame(Scenario one, Scenario other) {
    return one.interventions().equals(other.interventions())
        && one.setup().equalsUpToSeed(other.setup());
  }
}
