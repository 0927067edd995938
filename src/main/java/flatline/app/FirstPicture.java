package flatline.app;

import flatline.view.life.Pulse;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/** The moment at which the first complete picture is on the screen. */
final class FirstPicture {

  /** At the second pulse after a picture is complete it was handed to the screen. */
  private static final int SHOWN = 2;

  private final BooleanSupplier isComplete;
  private final Runnable action;
  private final BooleanProperty awaited = new SimpleBooleanProperty(true);
  private int pulses;

  private FirstPicture(BooleanSupplier isComplete, Runnable action) {
    this.isComplete = isComplete;
    this.action = action;
  }

  /**
   * Does something then, once; not at all if the node is taken away before.
   *
   * @param node in the window that shows it
   * @param isComplete whether the picture shows all that it is to show
   */
  static void then(Node node, Pulse pulse, BooleanSupplier isComplete, Runnable action) {
    var first = new FirstPicture(isComplete, action);
    pulse.hear(node, _ -> first.pulse(), first.awaited);
  }

  private void pulse() {
    if (!awaited.get() || (pulses == 0 && !isComplete.getAsBoolean())) {
      return;
    }
    pulses++;
    if (pulses == SHOWN) {
      awaited.set(false);
      action.run();
    }
  }
}
