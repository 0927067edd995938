package flatline.viewmodel;

import flatline.model.activation.LeakyRelu;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The leak α, 0 (ReLU) to 1 (identity): one for all pages. */
public final class AlphaModel {

  private final ReadOnlyDoubleWrapper alpha = new ReadOnlyDoubleWrapper(LeakyRelu.CUSTOMARY_ALPHA);

  /** The leak in force. */
  public ReadOnlyDoubleProperty alphaProperty() {
    return alpha.getReadOnlyProperty();
  }

  /** The leak in force. */
  public double alpha() {
    return alpha.get();
  }

  /**
   * Takes another leak.
   *
   * @throws IllegalArgumentException if it is not within 0 … 1
   */
  public void set(double value) {
    if (!isAllowed(value)) {
      throw new IllegalArgumentException("alpha must be within 0 and 1, got " + value);
    }
    alpha.set(value + 0.0); // −0 becomes 0
  }

  /** Whether a number can be a leak. */
  public static boolean isAllowed(double value) {
    return value >= 0 && value <= 1;
  }
}
