package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One line of the legend. */
public final class FunctionItem {

  private Activation function;
  private final BooleanProperty shown;

  FunctionItem(Activation function, boolean shown) {
    this.function = function;
    this.shown = new SimpleBooleanProperty(shown);
  }

  /** The function, with its parameter in force. */
  public Activation function() {
    return function;
  }

  /** Takes the function with another parameter. */
  void become(Activation newFunction) {
    function = newFunction;
  }

  /** Whether it is switched on. */
  public BooleanProperty shownProperty() {
    return shown;
  }
}
