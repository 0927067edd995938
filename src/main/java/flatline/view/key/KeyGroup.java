package flatline.view.key;

import java.util.List;

/**
 * Keys that belong together.
 *
 * @param title the key of what stands over them in the list of keys
 * @param actions what they do
 */
public record KeyGroup(String title, List<KeyAction> actions) {

  public KeyGroup {
    actions = List.copyOf(actions);
  }
}
