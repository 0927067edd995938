package flatline.viewmodel.study;

import flatline.model.scenario.Scenario;
import flatline.model.study.Setting;
import flatline.model.study.StudyAxis;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** One axis of a map as it is set up: which setting, and which of its values. */
public final class MapAxis {

  private static final int MOST_VALUES = 100;
  private static final Scale ANY = Scale.linear(0, 1, 1);

  private final ChoiceSetting setting;
  private final NumberSetting from;
  private final NumberSetting to;
  private final NumberSetting count;
  private final BooleanProperty logarithmic = new SimpleBooleanProperty();
  private String shown = "";

  /**
   * @param number 1 or 2: controls are found by it
   * @param choose is told which setting is wanted here, and which was there
   */
  MapAxis(int number, BiConsumer<Setting, Setting> choose) {
    setting =
        new ChoiceSetting(
            "setting.axis" + number,
            StudyTextKeys.AXES,
            List.of(),
            key -> choose.accept(setting(key), setting(shown)));
    from = number("setting.axisFrom" + number, Allowed.within(0, 1));
    to = number("setting.axisTo" + number, Allowed.within(0, 1));
    count = number("setting.axisCount" + number, Allowed.whole(2, MOST_VALUES));
  }

  private static NumberSetting number(String key, Allowed allowed) {
    return new NumberSetting(key, ANY, allowed, _ -> Optional.empty());
  }

  private static Setting setting(String key) {
    return Setting.of(key).orElse(Setting.RATE);
  }

  /** Which number of the scenario varies along it; the other axis has another. */
  public ChoiceSetting setting() {
    return setting;
  }

  /** The first value. */
  public NumberSetting from() {
    return from;
  }

  /** The last value. */
  public NumberSetting to() {
    return to;
  }

  /** How many values. */
  public NumberSetting count() {
    return count;
  }

  /** Whether neighbours have equal ratios, not equal differences. */
  public BooleanProperty logarithmicProperty() {
    return logarithmic;
  }

  Setting chosen() {
    return setting(shown);
  }

  /** Offers the settings of a scenario. */
  void offer(List<Setting> settings) {
    setting.offer(settings.stream().map(Setting::key).toList());
    setting.show(shown);
  }

  /** Shows a setting with its usual values. */
  void show(Setting chosen, Scenario scenario) {
    shown = chosen.key();
    setting.show(shown);
    AxisRange range = AxisRange.of(chosen, scenario);
    from.measure(range.scale(), range.allowed());
    to.measure(range.scale(), range.allowed());
    from.show(range.scale().least());
    to.show(range.scale().most());
    count.show(range.count());
    logarithmic.set(range.isLogarithmic());
  }

  /**
   * The axis.
   *
   * @throws IllegalArgumentException if there cannot be such a one
   */
  StudyAxis axis() {
    return new StudyAxis(
        chosen(), from.value(), to.value(), logarithmic.get(), (int) count.value());
  }

  /** All that makes it what it is. */
  public List<ObservableValue<?>> parts() {
    return List.of(
        setting.chosenProperty(),
        from.valueProperty(),
        to.valueProperty(),
        count.valueProperty(),
        logarithmic);
  }
}
