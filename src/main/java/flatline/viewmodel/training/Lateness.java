package flatline.viewmodel.training;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether what is shown has been out of date for so long that it must look so: something else was
 * asked for, and is still being computed. Less than that would flicker.
 */
final class Lateness {

  private static final long PATIENCE = 200_000_000L;

  private final ReadOnlyBooleanWrapper late = new ReadOnlyBooleanWrapper();
  private boolean behind;
  private long since;

  ReadOnlyBooleanProperty lateProperty() {
    return late.getReadOnlyProperty();
  }

  /**
   * Takes note of whether something else than what is shown was asked for.
   *
   * @param now nanoseconds of some clock
   */
  void observe(boolean isBehind, long now) {
    if (isBehind && !behind) {
      since = now;
    }
    behind = isBehind;
    late.set(behind && now - since >= PATIENCE);
  }
}
