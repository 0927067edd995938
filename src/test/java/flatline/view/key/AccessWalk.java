package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;

/**
 * Looks for what a screen reader would pass over in silence: it can have the focus or is a picture,
 * and has no name, or is not said to be anything.
 */
public final class AccessWalk {

  private AccessWalk() {}

  /**
   * Goes by all that is seen now, on the FX thread.
   *
   * @return how many there were that must have a name
   */
  public static int through(Scene scene) {
    List<Node> named = all(scene.getRoot()).filter(AccessWalk::mustHaveAName).toList();
    List<String> silent =
        named.stream().filter(node -> !isNamed(node)).map(AccessWalk::describe).toList();
    assertEquals(List.of(), silent);
    List<String> vague =
        named.stream().filter(node -> !hasARole(node)).map(AccessWalk::describe).toList();
    assertEquals(List.of(), vague);
    assertTrue(isNamedItself(named.getFirst()) || named.size() > 1);
    return named.size();
  }

  /** All that is seen; the inside of a control is its own business. */
  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    boolean within =
        node instanceof Parent
            && (!(node instanceof Control)
                || node instanceof ScrollPane
                || node instanceof TitledPane);
    return within
        ? Stream.concat(
            Stream.of(node),
            ((Parent) node).getChildrenUnmodifiable().stream().flatMap(AccessWalk::all))
        : Stream.of(node);
  }

  private static boolean mustHaveAName(Node node) {
    boolean picture =
        node instanceof Canvas
            || node instanceof ImageView
            || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
    return picture || (node.isFocusTraversable() && !(node instanceof ScrollPane));
  }

  /** What can have the focus is more than a region of the screen. */
  private static boolean hasARole(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    return !node.isFocusTraversable()
        || (role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT);
  }

  /** A picture in something with a name is spoken of there; what has the focus, by itself. */
  private static boolean isNamed(Node node) {
    return isNamedItself(node)
        || (!node.isFocusTraversable()
            && Stream.iterate(node, each -> each != null, Node::getParent)
                .takeWhile(each -> !each.getStyleClass().contains("root"))
                // The name of a whole sheet says nothing of what is on it.
                .filter(each -> each.getAccessibleRole() != AccessibleRole.DIALOG)
                .anyMatch(AccessWalk::isNamedItself));
  }

  private static boolean isNamedItself(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    return switch (node) {
      case Labeled labeled -> labeled.getText() != null && !labeled.getText().isBlank();
      case ComboBox<?> _ -> false;
      default -> false;
    };
  }

  private static String describe(Node node) {
    var way =
        Stream.iterate(node, each -> each != null, Node::getParent)
            .limit(4)
            .map(
                each -> each.getClass().getSimpleName() + "#" + each.getId() + each.getStyleClass())
            .toList();
    return String.join(" in ", way);
  }
}
