package flatline.view.study.map;

import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.viewmodel.NumberSetting;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/** Drags the first and the last value of an axis; whichever of the two is the smaller is low. */
final class SpanSlider extends RangeSlider {

  private static final String LOW = ".low-thumb";
  private static final String HIGH = ".high-thumb";

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
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(name);
    // Tab goes from thumb to thumb by the skin, which then would stop at whatever stands beside.
    NodeKeys.add(
        this,
        "keys.map",
        KeyAction.unlisted(() -> requestFocusTraversal(TraversalDirection.NEXT), "Tab")
            .when(() -> isAt(HIGH)),
        KeyAction.unlisted(() -> requestFocusTraversal(TraversalDirection.PREVIOUS), "Shift+Tab")
            .when(() -> isAt(LOW)));
    Life.own(
        skinProperty(),
        _ -> Stream.of(LOW, HIGH).map(this::lookup).forEach(SpanSlider::leaveToTheSlider));
    var life = new Life(this);
    life.hear(from.valueProperty(), _ -> show());
    life.hear(to.valueProperty(), _ -> show());
    Life.own(lowValueProperty(), low -> drag(isReversed() ? to : from, low.doubleValue()));
    Life.own(highValueProperty(), high -> drag(isReversed() ? from : to, high.doubleValue()));
    Life.own(lowValueChangingProperty(), (_, changing) -> settle(changing));
    Life.own(highValueChangingProperty(), (_, changing) -> settle(changing));
  }

  private static void leaveToTheSlider(@Nullable Node thumb) {
    if (thumb != null) {
      thumb.setFocusTraversable(false);
    }
  }

  private boolean isAt(String thumb) {
    Node found = lookup(thumb);
    return found != null && found.isFocused();
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
