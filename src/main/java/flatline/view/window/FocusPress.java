package flatline.view.window;

import atlantafx.base.controls.ToggleSwitch;
import flatline.view.key.KeyAction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/**
 * Presses what has the focus by a key, as the mouse would: buttons, switches, choices, menus and
 * folds.
 */
public final class FocusPress {

  private FocusPress() {}

  /**
   * By Enter everywhere; by Space where that means nothing else.
   *
   * @param focus what has the focus, or null
   */
  public static KeyAction key(Supplier<@Nullable Node> focus) {
    return KeyAction.of("key.press", () -> press(focus.get()), "Enter", "Space")
        .when(() -> isPressed(focus.get()));
  }

  private static boolean isPressed(@Nullable Node node) {
    return node instanceof ButtonBase
        || node instanceof ComboBoxBase<?>
        || node instanceof ToggleSwitch
        || node instanceof TitledPane;
  }

  private static void press(@Nullable Node node) {
    switch (node) {
      case MenuButton menu -> menu.show();
      case ButtonBase button -> button.fire();
      case ComboBoxBase<?> choice -> choice.show();
      case ToggleSwitch toggle -> toggle.fire();
      case TitledPane fold -> fold.setExpanded(!fold.isExpanded());
      case null, default -> {}
    }
  }
}
