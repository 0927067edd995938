package flatline.view;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Labels whose words do not fit. */
public final class CutText {

  private CutText() {}

  /** Those that are shown under a node. */
  public static Stream<Labeled> under(Parent root) {
    return root.lookupAll("*").stream()
        .filter(node -> node instanceof Labeled && isShown(node))
        .map(Labeled.class::cast)
        .filter(CutText::isCut);
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  /** Whether not all of the words of a label are seen. */
  public static boolean isCut(Labeled labeled) {
    return labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
        && labeled.lookup(".text") instanceof Text text
        && labeled.equals(text.getParent())
        && !text.getText().equals(labeled.getText());
  }
}
