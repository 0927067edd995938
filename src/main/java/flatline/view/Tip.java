package flatline.view;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Explains a control to whoever rests the mouse on it, or has the screen read aloud. */
public final class Tip {

  private Tip() {}

  /** Gives a control its tooltip when the mouse first comes: to make dozens at once takes long. */
  public static void on(Control control, String text) {
    control.setAccessibleHelp(text);
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent entered) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            control.setTooltip(new Tooltip(text));
          }
        });
  }
}
