package flatline.view.key;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something that keys do.
 *
 * @param title the key of what is said of it in the list of keys; empty if another action's line
 *     stands for it too
 * @param keys any of these; the first one is shown
 * @param run what is done, on the FX thread
 * @param when whether it can be done now; if not, the key is free for others
 */
public record KeyAction(
    Optional<String> title, List<KeyCombination> keys, Runnable run, BooleanSupplier when) {

  public KeyAction {
    keys = List.copyOf(keys);
  }

  /**
   * An action for some keys, written as {@code Shortcut+D}, {@code Space}, {@code F11}.
   *
   * @throws IllegalArgumentException if a key is not understood
   */
  public static KeyAction of(String title, Runnable run, String... keys) {
    return new KeyAction(Optional.of(title), combinations(keys), run, () -> true);
  }

  /**
   * The same without a line in the list of keys.
   *
   * @throws IllegalArgumentException if a key is not understood
   */
  public static KeyAction unlisted(Runnable run, String... keys) {
    return new KeyAction(Optional.empty(), combinations(keys), run, () -> true);
  }

  private static List<KeyCombination> combinations(String... keys) {
    return Stream.of(keys).map(KeyCombination::valueOf).toList();
  }

  /** The same, only while something holds. */
  public KeyAction when(BooleanSupplier holds) {
    return new KeyAction(title, keys, run, holds);
  }

  /** Whether this is what was pressed, and can be done now. */
  boolean matches(KeyEvent event) {
    return keys.stream().anyMatch(key -> key.match(event)) && when.getAsBoolean();
  }
}
