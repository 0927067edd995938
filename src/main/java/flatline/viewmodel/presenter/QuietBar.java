package flatline.viewmodel.presenter;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** When the controls show: as soon as somebody stirs, and for a while after that. */
public final class QuietBar {

  /** In nanoseconds. */
  static final long PATIENCE = 3_000_000_000L;

  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
  private boolean held;
  private long stirred;

  /** Whether the controls show. */
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether they are about to go by themselves. */
  public ReadOnlyBooleanProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** They do not go from under the mouse, nor from who came to them by keys. */
  public void hold(boolean now) {
    held = now;
    update();
  }

  void stir(long now) {
    stirred = now;
    shown.set(true);
    update();
  }

  void onPulse(long now) {
    if (waiting.get() && now - stirred >= PATIENCE) {
      hide();
    }
  }

  void hide() {
    shown.set(false);
    update();
  }

  private void update() {
    waiting.set(shown.get() && !held);
  }
}
