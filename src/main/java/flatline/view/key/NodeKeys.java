package flatline.view.key;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Keys of a node's own: they act while it, or what lies in it, has the focus. */
public final class NodeKeys {

  /** Under this the keys lie among a node's properties. */
  private enum Mark {
    KEYS,
    ENCLOSED
  }

  private NodeKeys() {}

  /**
   * Gives a node keys, beside those that it has.
   *
   * @param title over them in the list of keys
   */
  public static void add(Node node, String title, KeyAction... actions) {
    List<KeyAction> all = new ArrayList<>(of(node).actions());
    all.addAll(List.of(actions));
    node.getProperties().put(Mark.KEYS, new KeyGroup(title, all));
  }

  /** Keeps the page's keys from whoever has the focus in a node: it lies over the page. */
  public static void enclose(Node node) {
    node.getProperties().put(Mark.ENCLOSED, true);
  }

  static KeyGroup of(Node node) {
    return node.hasProperties() && node.getProperties().get(Mark.KEYS) instanceof KeyGroup keys
        ? keys
        : new KeyGroup("", List.of());
  }

  static boolean isEnclosed(@Nullable Node node) {
    return around(node)
        .anyMatch(each -> each.hasProperties() && each.getProperties().containsKey(Mark.ENCLOSED));
  }

  /** A node and all it lies in, from within. */
  static Stream<Node> around(@Nullable Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent);
  }

  /** The keys of all nodes under one, a title once. */
  public static List<KeyGroup> under(Node root) {
    SequencedMap<String, KeyGroup> found = new TreeMap<>();
    collect(root, found);
    return List.copyOf(found.values());
  }

  private static void collect(Node node, SequencedMap<String, KeyGroup> found) {
    KeyGroup keys = of(node);
    if (!keys.actions().isEmpty()) {
      found.merge(keys.title(), keys, NodeKeys::larger);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> collect(each, found));
    }
  }

  private static KeyGroup larger(KeyGroup one, KeyGroup other) {
    return other.actions().size() > one.actions().size() ? other : one;
  }
}
