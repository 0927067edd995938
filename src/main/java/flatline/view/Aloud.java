package flatline.view;

import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/** What a screen reader says of a node, and says again when it changes. */
public final class Aloud {

  private Aloud() {}

  /** Says what a node shows now; whoever listens is told if it is something else than before. */
  public static void of(Node node, String words) {
    if (!Objects.equals(words, node.getAccessibleText())) {
      node.setAccessibleText(words);
      node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
