package flatline.view.key;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Whether a menu or popover is open over a scene: it has the keyboard then. */
final class PopupKeys {

  /** What the open list of a choice uses; it is told by the choice, which has the focus. */
  private static final Set<KeyCode> LIST =
      EnumSet.of(
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.TAB,
          KeyCode.F4);

  private PopupKeys() {}

  /** Lets nobody but the open list have a key. */
  static void keepToList(KeyEvent event) {
    if (!LIST.contains(event.getCode())) {
      event.consume();
    }
  }

  /** Whether keys are for what is open over a scene, even those that it has no use for. */
  static boolean areMeant(Scene scene) {
    return Window.getWindows().stream()
        .anyMatch(window ->
            window instanceof PopupWindow popup
                && popup.isShowing()
                && hasKeys(popup)
                && isOver(popup, scene.getWindow()));
  }

  /** What only says something has nothing in it that could have the focus. */
  private static boolean hasKeys(PopupWindow popup) {
    return popup instanceof ContextMenu
        || (!(popup instanceof Tooltip)
            && popup.getScene() != null
            && popup.getScene().getFocusOwner() != null);
  }

  private static boolean isOver(PopupWindow popup, @Nullable Window window) {
    Window owner = popup.getOwnerWindow();
    while (owner instanceof PopupWindow below) {
      owner = below.getOwnerWindow();
    }
    return Objects.equals(owner, window);
  }
}
