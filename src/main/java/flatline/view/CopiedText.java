package flatline.view;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The text on the system's clipboard. */
public final class CopiedText {

  private CopiedText() {}

  /** What was copied; empty if it is no text. */
  public static String get() {
    return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
  }

  /** Copies a text. */
  public static void put(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
