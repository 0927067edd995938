package flatline.viewmodel;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How many times as large as customary the type is while a class looks on; kept for the next. */
public final class PresentedType {

  private static final double LEAST = 1.5;
  private static final double STEP = 0.25;
  private static final int MOST_STEPS = 6;

  private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();

  /** How many steps it is larger than the least. */
  public ReadOnlyIntegerProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /** Takes a choice of another day. */
  public void choose(int chosen) {
    steps.set(Math.clamp(chosen, 0, MOST_STEPS));
  }

  /** How many times as large as customary, 1.5 to 3. */
  public double times() {
    return LEAST + STEP * steps.get();
  }

  boolean canGrow() {
    return steps.get() < MOST_STEPS;
  }

  boolean canShrink() {
    return steps.get() > 0;
  }
}
