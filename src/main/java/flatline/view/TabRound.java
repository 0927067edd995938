package flatline.view;

import flatline.view.key.KeyAction;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/** Lets Tab go round in a part of the window and not leave it. */
final class TabRound {

  private final Parent part;

  private TabRound(Parent part) {
    this.part = part;
  }

  /** The keys that turn back at the ends of a part which can have the focus itself. */
  static KeyAction[] keys(Parent part) {
    var round = new TabRound(part);
    return new KeyAction[] {
      KeyAction.unlisted(() -> goOnFrom(part), "Tab").when(round::isAtLast),
      KeyAction.unlisted(round::goToLast, "Shift+Tab").when(round::isAtFirst)
    };
  }

  private List<Node> stops() {
    return inside(part).filter(each -> each.isFocusTraversable() && !each.isDisabled()).toList();
  }

  private static Stream<Node> inside(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .flatMap(each ->
            each instanceof Parent within
                ? Stream.concat(Stream.of(each), inside(within))
                : Stream.of(each));
  }

  private boolean isAtLast() {
    List<Node> stops = stops();
    return stops.isEmpty() || stops.getLast().isFocused();
  }

  private boolean isAtFirst() {
    List<Node> stops = stops();
    return stops.isEmpty() || stops.getFirst().isFocused() || part.isFocused();
  }

  private void goToLast() {
    List<Node> stops = stops();
    goOnFrom(stops.size() > 1 ? stops.get(stops.size() - 2) : part);
  }

  /** One is to see where the focus goes, which a mere request for it does not show. */
  private static void goOnFrom(Node node) {
    node.requestFocus();
    node.requestFocusTraversal(TraversalDirection.NEXT);
  }
}
