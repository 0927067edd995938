package flatline.view;

import flatline.view.key.KeyAction;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

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

  /** Gives a control its tip when somebody first asks for it, by the mouse or by a key. */
  public static void lazily(Control control, Supplier<Tooltip> make) {
    whenMouseComes(control, () -> control.setTooltip(make.get()));
  }

  /**
   * The key that shows, and takes away, the tip of what has the focus.
   *
   * @param focus what has it, or null
   */
  public static KeyAction key(Supplier<@Nullable Node> focus) {
    return KeyAction.of("key.explain", () -> toggle(focus.get()), "F2");
  }

  private static void toggle(@Nullable Node focus) {
    for (Node node = focus; node != null; node = node.getParent()) {
      if (node instanceof Control control && tip(control) != null) {
        toggle(control);
        return;
      }
    }
  }

  private static @Nullable Tooltip tip(Control control) {
    if (control.getProperties().get(Tip.class) instanceof Runnable once) {
      once.run();
    }
    return control.getTooltip();
  }

  private static void toggle(Control control) {
    Tooltip tip = control.getTooltip();
    if (tip.isShowing()) {
      tip.hide();
      return;
    }
    Bounds place = control.localToScreen(control.getLayoutBounds());
    tip.setAutoHide(true);
    tip.show(control, place.getMinX(), place.getMaxY());
  }

  private static void whenMouseComes(Control control, Runnable give) {
    var once =
        new Runnable() {
          private boolean given;

          @Override
          public void run() {
            if (!given) {
              given = true;
              give.run();
            }
          }
        };
    control.getProperties().put(Tip.class, once);
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent entered) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            once.run();
          }
        });
  }

  /** Lines that are easy to read, however large the type. */
  public static Tooltip tooltip(String text) {
    var tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.maxWidthProperty().bind(tooltip.fontProperty().map(font -> WIDTH * font.getSize()));
    return tooltip;
  }
}
