package flatline.view.control;

import atlantafx.base.controls.ProgressSliderSkin;
import flatline.view.life.Life;
import flatline.viewmodel.NumberSetting;
import javafx.scene.control.Slider;

/** A slider along the scale of a setting. */
public final class SettingSlider extends Slider {

  private final NumberSetting setting;
  private boolean showing;

  /**
   * @param name what it is called
   */
  public SettingSlider(NumberSetting setting, String name) {
    super(0, 1, setting.scale().position(setting.value()));
    this.setting = setting;
    setId(setting.id() + "-slider");
    setSkin(new ProgressSliderSkin(this));
    setBlockIncrement(setting.scale().keyStep());
    setAccessibleText(name);
    new Life(this).hear(setting.valueProperty(), _ -> show());
    Life.own(pressedProperty(), _ -> show());
    Life.own(pressedProperty(), setting::hold);
    Life.own(valueProperty(), position -> drag(position.doubleValue()));
  }

  private void drag(double position) {
    // A value that was typed may lie between those that the slider gives.
    if (!showing) {
      setting.drag(position);
    }
  }

  /** While it is pressed, the thumb stays under the pointer. */
  private void show() {
    if (!isPressed()) {
      showing = true;
      setValue(setting.scale().position(setting.value()));
      showing = false;
    }
  }
}
