package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One line of the legend. */
public final class FunctionItem {

  private final Activation kind;
  private final BooleanProperty shown;

  FunctionItem(Activation kind, boolean shown) {
    this.kind = kind;
    this.shown = new SimpleBooleanProperty(shown);
  }

  /** The function; if it has a leak, not the one in force. */
  public Activation kind() {
    return kind;
  }

  /** Whether it is switched on. */
  public BooleanProperty shownProperty() {
    return shown;
  }
}
