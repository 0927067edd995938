package flatline.view.key;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.RangeSlider;

/** Which keys a control that has the focus uses itself, so that nobody else may. */
final class ControlKeys {

  private static final Set<KeyCode> ALONG =
      EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

  private static final Set<KeyCode> LIST =
      EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  private static final Set<KeyCode> CHOICE = EnumSet.of(KeyCode.UP, KeyCode.DOWN);

  /** With the shortcut key these move or change the text. */
  private static final Set<KeyCode> EDITING =
      EnumSet.of(
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.X,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE);

  private ControlKeys() {}

  /** Whether it is for the node with the focus that a key was pressed. */
  static boolean use(Node focus, KeyEvent event) {
    return switch (focus) {
      case TextInputControl field -> isTyped(field, event);
      case Slider _ -> isPlain(event) && ALONG.contains(event.getCode());
      case ComboBoxBase<?> _ -> isOf(CHOICE, event);
      case ListView<?> _ -> isOf(LIST, event) || isEnd(event);
      case TableView<?> _ -> isOf(LIST, event) || isOf(ALONG, event);
      case RangeSlider _ -> isOf(ALONG, event);
      case Node thumb when thumb.getParent() instanceof RangeSlider -> isOf(ALONG, event);
      default -> false;
    };
  }

  private static boolean isOf(Set<KeyCode> codes, KeyEvent event) {
    return isPlain(event) && codes.contains(event.getCode());
  }

  private static boolean isEnd(KeyEvent event) {
    return event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
  }

  private static boolean isTyped(TextInputControl field, KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown()) {
      return switch (code) {
        case Z -> event.isShiftDown() ? field.isRedoable() : field.isUndoable();
        case Y -> field.isRedoable();
        default -> EDITING.contains(code);
      };
    }
    return !event.isAltDown() && !code.isFunctionKey() && code != KeyCode.ESCAPE;
  }
}
