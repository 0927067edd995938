package flatline.view.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one registry of all that can be done by keys: everywhere, on each page, and on what has the
 * focus. A key is for the first of these that has a use for it: an open menu or popover, the node
 * with the focus, the page, the window; and for nobody else.
 */
public final class KeyMap {

  private final List<KeyAction> everywhere = new ArrayList<>();
  private final List<KeyGroup> foremost = new ArrayList<>();
  private final SequencedMap<String, List<KeyAction>> pages = new LinkedHashMap<>();
  private String open = "";
  private DigitRow digits = DigitRow.of(Locale.getDefault());

  /** Adds what works on every page. */
  public void add(List<KeyAction> actions) {
    everywhere.addAll(actions);
  }

  /**
   * Adds what works on every page before anything of the page's own, and after what was added so
   * before.
   *
   * @param title over it in the list of keys
   */
  public void addForemost(String title, List<KeyAction> actions) {
    foremost.add(new KeyGroup(title, actions));
  }

  /** Adds what works on one page. */
  public void add(String page, List<KeyAction> actions) {
    pages.put(page, List.copyOf(actions));
  }

  /** Says which page is open. */
  public void open(String page) {
    open = page;
  }

  /**
   * All of it, what works everywhere first.
   *
   * @param title the text key of a page's title, by the page's id
   */
  public List<KeyGroup> groups(UnaryOperator<String> title) {
    List<KeyGroup> groups = new ArrayList<>(List.of(new KeyGroup("keys.everywhere", everywhere)));
    groups.addAll(foremost);
    pages.forEach((page, actions) -> groups.add(new KeyGroup(title.apply(page), actions)));
    return groups;
  }

  /** Puts others in place of all actions, so that somebody is told of them. */
  void replace(UnaryOperator<KeyAction> other) {
    everywhere.replaceAll(other);
    foremost.replaceAll(group -> new KeyGroup(group.title(), all(group.actions(), other)));
    pages.replaceAll((_, actions) -> all(actions, other));
  }

  private static List<KeyAction> all(List<KeyAction> actions, UnaryOperator<KeyAction> other) {
    return actions.stream().map(other).toList();
  }

  /** The one that listens to a scene, which must have one. */
  static KeyMap of(Scene scene) {
    return (KeyMap) Objects.requireNonNull(scene.getProperties().get(KeyMap.class));
  }

  /** Lets the keys act on what is in a scene, in place of those that did so before. */
  public void listenTo(Scene scene) {
    if (scene.getProperties().put(KeyMap.class, this) == null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> of(scene).press(scene, event));
    }
  }

  private void press(Scene scene, KeyEvent event) {
    Node focus = scene.getFocusOwner();
    if (focus instanceof ComboBoxBase<?> choice && choice.isShowing()) {
      PopupKeys.keepToList(event);
      return;
    }
    if (PopupKeys.areMeant(scene)) {
      event.consume();
      return;
    }
    digits = digits.after(event.getCode(), event.getText(), event.isShiftDown());
    for (KeyEvent meant : KeyPlaces.readings(event, digits)) {
      Optional<KeyAction> action = own(focus, meant);
      boolean used = action.isEmpty() && focus != null && ControlKeys.use(focus, meant);
      if (used) {
        hand(meant, event, focus);
        return;
      }
      action = action.or(() -> shared(focus, meant));
      if (action.isPresent()) {
        event.consume();
        action.get().run().run();
        return;
      }
    }
  }

  /** A control knows keys by what they print: it is told which one was meant. */
  private static void hand(KeyEvent meant, KeyEvent event, Node focus) {
    if (meant != event) {
      event.consume();
      Event.fireEvent(focus, meant);
    }
  }

  private static Optional<KeyAction> own(@Nullable Node focus, KeyEvent event) {
    return first(
        NodeKeys.around(focus).flatMap(node -> NodeKeys.of(node).actions().stream()), event);
  }

  private Optional<KeyAction> shared(@Nullable Node focus, KeyEvent event) {
    if (NodeKeys.isEnclosed(focus)) {
      return first(everywhere.stream(), event);
    }
    List<KeyAction> page = pages.getOrDefault(open, List.of());
    var first = foremost.stream().map(KeyGroup::actions);
    var all = Stream.concat(first, Stream.of(page, everywhere)).flatMap(List::stream);
    return first(all, event);
  }

  private static Optional<KeyAction> first(Stream<KeyAction> actions, KeyEvent event) {
    return actions.filter(action -> action.matches(event)).findFirst();
  }
}
