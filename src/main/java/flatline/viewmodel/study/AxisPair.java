package flatline.viewmodel.study;

import flatline.model.scenario.Scenario;
import flatline.model.study.Setting;
import flatline.model.study.StudyAxis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/** The two axes of a map. They never vary the same number: asked to, they change places. */
public final class AxisPair {

  private static final Set<Setting> OFFSETS =
      EnumSet.of(Setting.OFFSET, Setting.OFFSET_X, Setting.OFFSET_Y);

  private final ObservableValue<Scenario> scenario;
  private final MapAxis across = new MapAxis(1, (wanted, was) -> choose(true, wanted, was));
  private final MapAxis up = new MapAxis(2, (wanted, was) -> choose(false, wanted, was));

  AxisPair(ObservableValue<Scenario> scenario) {
    this.scenario = scenario;
    across.show(Setting.BIAS, scenario.getValue());
    up.show(Setting.RATE, scenario.getValue());
    scenario.subscribe(this::follow);
  }

  /** The axis from left to right. */
  public MapAxis across() {
    return across;
  }

  /** The axis from below to above. */
  public MapAxis up() {
    return up;
  }

  /**
   * Both, as a plan needs them.
   *
   * @throws IllegalArgumentException if one of them cannot be
   */
  List<StudyAxis> axes() {
    return List.of(across.axis(), up.axis());
  }

  /** The settings that a scenario has. */
  private static List<Setting> of(Scenario scenario) {
    return Arrays.stream(Setting.values())
        .filter(each -> each.in(scenario.setup()).isPresent())
        .toList();
  }

  private void follow(Scenario now) {
    List<Setting> settings = of(now);
    across.offer(settings);
    up.offer(settings);
    mend(across, up, settings, now);
    mend(up, across, settings, now);
  }

  /** Replaces a setting that the scenario does not have. */
  private static void mend(MapAxis axis, MapAxis other, List<Setting> settings, Scenario now) {
    if (!settings.contains(axis.chosen())) {
      axis.show(free(other.chosen()), now);
    }
  }

  private void choose(boolean first, Setting wanted, Setting was) {
    MapAxis axis = first ? across : up;
    MapAxis other = first ? up : across;
    Scenario now = scenario.getValue();
    axis.show(wanted, now);
    if (clash(wanted, other.chosen())) {
      other.show(clash(wanted, was) ? free(wanted) : was, now);
    }
  }

  /** One that every scenario has and that does not vary the same number. */
  private static Setting free(Setting taken) {
    return taken == Setting.RATE ? Setting.BATCH_SIZE : Setting.RATE;
  }

  /** Whether two settings vary the same number. */
  private static boolean clash(Setting one, Setting other) {
    boolean both = one == Setting.OFFSET || other == Setting.OFFSET;
    return one == other || (both && OFFSETS.contains(one) && OFFSETS.contains(other));
  }
}
