package flatline.viewmodel.training.setup;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What the planes show beside what networks learn from; kept from one start to the next. */
public final class PlaneSight {

  private final BooleanProperty test = new SimpleBooleanProperty();
  private final BooleanProperty twoColors = new SimpleBooleanProperty();

  /** Whether the samples kept back are shown. */
  public BooleanProperty testProperty() {
    return test;
  }

  /** Whether planes have two colours, by the sign of the output. */
  public BooleanProperty twoColorsProperty() {
    return twoColors;
  }

  /** Shows the samples kept back, or hides them. */
  public void switchTest() {
    test.set(!test.get());
  }

  /** Shows the sign of the output alone, or how large it is. */
  public void switchColors() {
    twoColors.set(!twoColors.get());
  }
}
