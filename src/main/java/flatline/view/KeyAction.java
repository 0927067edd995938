package flatline.view;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something that keys do.
 *
 * @param id names the action; the text {@code key.<id>} says what it does
 * @param keys any of these; the first one is shown
 * @param run what is done, on the FX thread
 */
public record KeyAction(String id, List<KeyCombination> keys, Runnable run) {

  public KeyAction {
    keys = List.copyOf(keys);
  }

  /**
   * An action for some keys, written as {@code Shortcut+D}, {@code Space}, {@code F11}.
   *
   * @throws IllegalArgumentException if a key is not understood
   */
  public static KeyAction of(String id, Runnable run, String... keys) {
    return new KeyAction(id, List.of(keys).stream().map(KeyCombination::valueOf).toList(), run);
  }

  /** Whether this is what was pressed. */
  boolean matches(KeyEvent event) {
    return keys.stream().anyMatch(key -> key.match(event));
  }
}
