package flatline.view.window;

import flatline.view.key.KeyAction;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;

/** The keys that work on every page. */
final class ShellKeys {

  private static final TextKeys KEYS = PageTextKeys.TITLES.in("key.page.*");

  private ShellKeys() {}

  static List<KeyAction> actions(
      ShellModel shell, Runnable present, Runnable toggleKeys, Runnable toggleAbout) {
    var actions = new ArrayList<KeyAction>();
    for (String page : shell.pages()) {
      int number = shell.pages().indexOf(page) + 1;
      actions.add(KeyAction.of(KEYS.of(page), () -> shell.open(page), "Shortcut+" + number));
    }
    var size = shell.typeSize();
    actions.add(KeyAction.of("key.theme", shell::switchTheme, "Shortcut+D"));
    actions.add(KeyAction.of("key.present", present, "F11"));
    actions.add(
        KeyAction.of(
            "key.larger",
            size::grow,
            "Shortcut+Plus",
            "Shortcut+Equals",
            "Shortcut+Shift+Equals",
            "Shortcut+Add"));
    actions.add(KeyAction.of("key.smaller", size::shrink, "Shortcut+Minus", "Shortcut+Subtract"));
    actions.add(KeyAction.of("key.normalSize", size::reset, "Shortcut+0", "Shortcut+Numpad 0"));
    actions.add(KeyAction.of("key.sheet", toggleKeys, "Shortcut+F1"));
    actions.add(KeyAction.of("key.about", toggleAbout, "Shift+F1"));
    return actions;
  }
}
