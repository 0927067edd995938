package flatline.viewmodel;

import flatline.model.activation.LeakyRelu;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** The leak α, 0 (ReLU) to 1 (identity): one for all pages. */
public final class AlphaModel {

  private final DoubleProperty alpha =
      new SimpleDoubleProperty(this, "alpha", LeakyRelu.CUSTOMARY_ALPHA) {
        @Override
        public void set(double value) {
          LeakyRelu.ALPHA.check("alpha", value);
          super.set(value + 0.0); // −0 becomes 0
        }
      };

  private BooleanSupplier guard = () -> true;
  private final AlphaReach reach = new AlphaReach();
  private final BooleanProperty held = new SimpleBooleanProperty(this, "held");

  /** Whether somebody holds its control: what is set meanwhile is one change. */
  public BooleanProperty heldProperty() {
    return held;
  }

  /** What it acts on beside the plots. */
  public AlphaReach reach() {
    return reach;
  }

  /** The leak in force; setting it to what is not within 0 … 1 throws. */
  public DoubleProperty alphaProperty() {
    return alpha;
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
    alpha.set(value);
  }

  /** Has somebody asked whether the leak may be changed by hand. */
  public void setGuard(BooleanSupplier mayBeChanged) {
    guard = mayBeChanged;
  }

  /**
   * Takes another leak from somebody's hand, if it may be changed so.
   *
   * @throws IllegalArgumentException if it is not within 0 … 1
   */
  public void wish(double value) {
    if (value != alpha.get() && guard.getAsBoolean()) {
      alpha.set(value);
    }
  }

  /** Whether a number can be a leak. */
  public static boolean isAllowed(double value) {
    return LeakyRelu.ALPHA.holds(value);
  }
}
