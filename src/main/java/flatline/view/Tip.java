package flatline.view;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Explains a control to whoever rests the mouse on it, or has the screen read aloud. */
public final class Tip {

  /** In em. */
  private static final double WIDTH = 30;

  private Tip() {}

  /** Gives a control its tooltip when the mouse first comes: to make dozens at once takes long. */
  public static void on(Control control, String text) {
    control.setAccessibleHelp(text);
    whenMouseComes(control, () -> control.setTooltip(tooltip(text)));
  }

  /**
   * The same, with what there is to say at the time.
   *
   * @param text of the control's own: it is listened to as long as the control is there
   */
  public static void on(Control control, ObservableValue<String> text) {
    control.accessibleHelpProperty().bind(text);
    whenMouseComes(
        control,
        () -> {
          Tooltip tooltip = tooltip("");
          tooltip.textProperty().bind(text);
          control.setTooltip(tooltip);
        });
  }

  private static void whenMouseComes(Control control, Runnable give) {
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent entered) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            give.run();
          }
        });
  }

  /** Lines that are easy to read, however large the type. */
  private static Tooltip tooltip(String text) {
    var tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.maxWidthProperty().bind(tooltip.fontProperty().map(font -> WIDTH * font.getSize()));
    return tooltip;
  }
}
