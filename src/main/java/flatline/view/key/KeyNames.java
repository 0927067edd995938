package flatline.view.key;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What keys are called where they are told of. */
public final class KeyNames {

  private KeyNames() {}

  /** The name of a key with those to be held, as this system calls them. */
  public static String of(KeyCombination keys) {
    String shown = keys.getDisplayText().replace('-', '−');
    boolean plus = keys instanceof KeyCodeCombination code && code.getCode() == KeyCode.PLUS;
    return plus ? shown.replace("Plus", "+") : shown;
  }
}
