package flatline.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The one registry of all that can be done by keys: everywhere, and on each page. */
public final class KeyMap {

  private final List<KeyAction> everywhere = new ArrayList<>();
  private final SequencedMap<String, List<KeyAction>> pages = new LinkedHashMap<>();
  private String open = "";

  /** Adds what works on every page. */
  void add(List<KeyAction> actions) {
    everywhere.addAll(actions);
  }

  /** Adds what works on one page. */
  void add(Page page) {
    pages.put(page.id(), page.keys());
  }

  /** Says which page is open. */
  void open(String page) {
    open = page;
  }

  /** What works on every page. */
  List<KeyAction> everywhere() {
    return Collections.unmodifiableList(everywhere);
  }

  /** What works on each page, by its id. */
  Map<String, List<KeyAction>> pages() {
    return Collections.unmodifiableMap(pages);
  }

  /** Lets the keys act, unless the control that has the focus uses them itself. */
  void listenTo(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(scene, event));
    // A button would hand the focus on with an arrow, which Tab does as well: it has no other use.
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode().isArrowKey() && scene.getFocusOwner() instanceof ButtonBase) {
            press(scene, event);
          }
        });
  }

  private void press(Scene scene, KeyEvent event) {
    boolean typing = scene.getFocusOwner() instanceof TextInputControl && isTyped(event);
    if (!typing && (run(everywhere, event) || run(pages.getOrDefault(open, List.of()), event))) {
      event.consume();
    }
  }

  private static boolean run(List<KeyAction> actions, KeyEvent event) {
    var action = actions.stream().filter(candidate -> candidate.matches(event)).findFirst();
    action.ifPresent(found -> found.run().run());
    return action.isPresent();
  }

  private static boolean isTyped(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
  }
}
