package flatline.viewmodel;

import flatline.model.number.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * One number of the set-up, dragged or typed. A number that is not allowed leaves the old one in
 * place and a message that names what is.
 */
public final class NumberSetting {

  /** What a new value does; says so if it cannot be. */
  public interface Effect {
    /** Takes a value, or refuses it. */
    Optional<Message> to(double value);
  }

  private final SettingKey key;
  private final Effect effect;
  private Scale scale;
  private Allowed allowed;
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper value = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param key {@code setting.} and the id by which controls are found
   * @param effect what a new value does
   */
  public NumberSetting(String key, Scale scale, Allowed allowed, Effect effect) {
    this.key = new SettingKey(key);
    this.scale = scale;
    this.allowed = allowed;
    this.effect = effect;
  }

  /** Whether somebody holds its slider: what is set meanwhile is one change. */
  public ReadOnlyBooleanProperty heldProperty() {
    return held.getReadOnlyProperty();
  }

  /** Takes note that somebody holds the slider, or has let go of it. */
  public void hold(boolean holds) {
    held.set(holds);
  }

  /** By which controls are found. */
  public String id() {
    return key.id();
  }

  /** By which texts are found. */
  public SettingKey key() {
    return key;
  }

  /** The slider's scale. */
  public Scale scale() {
    return scale;
  }

  /** The value in force. */
  public ReadOnlyDoubleProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** The value in force. */
  public double value() {
    return value.get();
  }

  /** The value in force as it stands in its field. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** What was wrong with the last attempt, until something is right again. */
  public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Takes what was typed. */
  public void type(String typed) {
    if (typed.strip().equals(text.get())) {
      message.set(Optional.empty());
      return;
    }
    OptionalDouble number = Numbers.parse(typed);
    if (number.isEmpty() || !allowed.holds(number.getAsDouble())) {
      message.set(Ambiguity.of(typed).or(() -> Optional.of(allowed.message())));
    } else {
      become(number.getAsDouble());
    }
  }

  /** Takes a place on the slider, 0 to 1. */
  public void drag(double position) {
    double dragged = scale.value(position);
    dragged = allowed.isWhole() ? Math.rint(dragged) : dragged;
    if (!allowed.holds(dragged)) {
      message.set(Optional.of(allowed.message()));
    } else if (dragged != value.get()) {
      become(dragged);
    }
  }

  /** Goes a notch up (1) or down (−1), not beyond what is allowed. */
  public void nudge(int by) {
    double step = allowed.isWhole() ? 1 : scale.step();
    double next =
        step > 0
            ? scale.onGrid(value.get() + by * step)
            : scale.value(scale.position(value.get()) + by * scale.keyStep());
    if (allowed.holds(next) && next != value.get()) {
      become(next);
    }
  }

  private void become(double wanted) {
    Optional<Message> refusal = effect.to(wanted);
    if (refusal.isEmpty()) {
      show(wanted);
    }
    message.set(refusal);
  }

  /** Sets other limits. */
  public void allow(Allowed limits) {
    allowed = limits;
  }

  /** Sets another scale and other limits: the number of something else. */
  public void measure(Scale other, Allowed limits) {
    scale = other;
    allowed = limits;
  }

  /** Shows a value that came about elsewhere. */
  public void show(double current) {
    value.set(current);
    text.set(Numbers.exact(current));
    message.set(Optional.empty());
  }
}
