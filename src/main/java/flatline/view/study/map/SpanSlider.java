package flatline.view.study.map;

import flatline.viewmodel.NumberSetting;
import org.controlsfx.control.RangeSlider;

/** Drags the first and the last value of an axis; whichever of the two is the smaller is low. */
final class SpanSlider extends RangeSlider {

  private final NumberSetting from;
  private final NumberSetting to;
  private boolean showing;

  /**
   * @param name what it is called
   */
  SpanSlider(NumberSetting from, NumberSetting to, String name) {
    super(0, 1, 0, 1);
    this.from = from;
    this.to = to;
    setId(from.id() + "-slider");
    setAccessibleText(name);
    show();
    from.valueProperty().subscribe((_, _) -> show());
    to.valueProperty().subscribe((_, _) -> show());
    lowValueProperty().subscribe(low -> drag(isReversed() ? to : from, low.doubleValue()));
    highValueProperty().subscribe(high -> drag(isReversed() ? from : to, high.doubleValue()));
    lowValueChangingProperty().subscribe((_, changing) -> settle(changing));
    highValueChangingProperty().subscribe((_, changing) -> settle(changing));
  }

  private boolean isReversed() {
    return from.value() > to.value();
  }

  private void drag(NumberSetting end, double position) {
    // A value that was typed may lie between those that the slider gives.
    if (!showing) {
      end.drag(position);
    }
  }

  private void settle(boolean changing) {
    if (!changing) {
      show();
    }
  }

  /** While a thumb is dragged, it stays under the pointer. */
  private void show() {
    if (isLowValueChanging() || isHighValueChanging()) {
      return;
    }
    showing = true;
    setBlockIncrement(from.scale().keyStep());
    double one = from.scale().position(from.value());
    double other = to.scale().position(to.value());
    // Each is held within the other as it is set.
    setLowValue(0);
    setHighValue(Math.max(one, other));
    setLowValue(Math.min(one, other));
    showing = false;
  }
}
