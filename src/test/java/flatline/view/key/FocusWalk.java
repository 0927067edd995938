package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Presses every key that is registered in every focus of a window. Actions are counted instead of
 * done, so that all stays as it is; a key that reaches the node with the focus counts, too.
 */
public final class FocusWalk {

  private static final String PLAY = "key.play";

  private final List<String> done = new ArrayList<>();
  private final Set<KeyCombination> keys = new LinkedHashSet<>();
  private final List<KeyAction> shared = new ArrayList<>();
  private boolean plays;
  private int stops;
  private int presses;

  private FocusWalk() {}

  /**
   * Goes by all that may have the focus now, on the FX thread.
   *
   * @return how many stops there were
   */
  public static int through(Scene scene) {
    var walk = new FocusWalk();
    var map = KeyMap.of(scene);
    map.replace(walk::countedOfAll);
    var nodes = all(scene.getRoot()).toList();
    nodes.forEach(walk::countOwn);
    nodes.stream().filter(FocusWalk::mayStop).forEach(walk::stopAt);
    assertTrue(walk.presses >= walk.stops * 10, "only " + walk.presses + " presses");
    return walk.stops;
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(FocusWalk::all))
        : Stream.of(node);
  }

  private static boolean mayStop(Node node) {
    return node.isFocusTraversable()
        && !node.isDisabled()
        && NodeKeys.around(node).allMatch(Node::isVisible);
  }

  private KeyAction countedOfAll(KeyAction action) {
    shared.add(action);
    plays |= action.title().equals(Optional.of(PLAY));
    return counted(action);
  }

  private KeyAction counted(KeyAction action) {
    keys.addAll(action.keys());
    String name = action.title().orElse(action.keys().toString());
    return new KeyAction(action.title(), action.keys(), () -> done.add(name), action.when());
  }

  private void countOwn(Node node) {
    KeyGroup own = NodeKeys.of(node);
    if (!own.actions().isEmpty()) {
      var counted = own.actions().stream().map(this::counted).toList();
      for (Map.Entry<Object, Object> each : node.getProperties().entrySet()) {
        if (own.equals(each.getValue())) {
          each.setValue(new KeyGroup(own.title(), counted));
        }
      }
    }
  }

  private void stopAt(Node node) {
    stops++;
    for (KeyCombination key : List.copyOf(keys)) {
      if (key instanceof KeyCodeCombination combination) {
        press(node, combination);
      }
    }
  }

  /** Exactly one has it: an action, or the node itself if it is one that uses this key. */
  private void press(Node node, KeyCodeCombination key) {
    Scene scene = node.getScene();
    node.requestFocus();
    done.clear();
    var reached = new ArrayList<KeyEvent>();
    EventHandler<KeyEvent> filter =
        event -> {
          if (!event.isConsumed()) {
            reached.add(event);
            event.consume(); // what the control makes of it is its own affair
          }
        };
    KeyEvent event = event(key);
    boolean own = ControlKeys.use(node, event);
    boolean isMeant = shared.stream().anyMatch(action -> action.matches(event));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, filter);
    Event.fireEvent(node, event);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
    presses++;
    assertEquals(1, done.size() + reached.size(), () -> told(node, key));
    assertTrue(done.size() == 1 || own || !isMeant, () -> told(node, key));
    if (key.getCode() == KeyCode.SPACE && plays) {
      assertEquals(node instanceof TextInputControl ? List.of() : List.of(PLAY), done);
    }
  }

  private String told(Node node, KeyCombination key) {
    return key + " on " + node + " did " + done;
  }

  private static KeyEvent event(KeyCodeCombination key) {
    KeyCode code = key.getCode();
    boolean shift = key.getShift() == KeyCombination.ModifierValue.DOWN;
    boolean control =
        key.getShortcut() == KeyCombination.ModifierValue.DOWN
            || key.getControl() == KeyCombination.ModifierValue.DOWN;
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
  }
}
