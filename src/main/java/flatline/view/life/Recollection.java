package flatline.view.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/**
 * What only the nodes of a scene know: where it is scrolled to, what is unfolded, what is being
 * typed and where the focus is. It is put back into nodes of the same structure, which were made
 * anew from the same view models.
 */
public final class Recollection {

  /** By where a node stands: its place among the children, from the root down. */
  private final Map<List<Integer>, Consumer<Node>> nodes = new HashMap<>();

  /** The same of what scrolls: how far is known when all in it is unfolded. */
  private final Map<List<Integer>, Consumer<Node>> scrolls = new HashMap<>();

  private Recollection() {}

  /** Of what a scene shows now. */
  public static Recollection of(Scene scene) {
    var all = new Recollection();
    all.take(scene.getRoot(), List.of(), scene.getFocusOwner());
    return all;
  }

  /** Of a part that is in no scene now. */
  public static Recollection of(Parent part) {
    var all = new Recollection();
    all.take(part, List.of(), null);
    return all;
  }

  private void take(Node node, List<Integer> place, @Nullable Node focus) {
    boolean focused = node.equals(focus);
    switch (node) {
      case ScrollPane scroll -> {
        double across = scroll.getHvalue();
        double down = scroll.getVvalue();
        scrolls.put(place, other -> scroll(other, across, down));
      }
      case TitledPane pane -> {
        boolean open = pane.isExpanded();
        nodes.put(place, other -> unfold(other, open));
      }
      case TextInputControl field when focused && isTyped(field) -> {
        String text = field.getText();
        int anchor = field.getAnchor();
        int caret = field.getCaretPosition();
        nodes.put(place, other -> type(other, text, anchor, caret));
      }
      default -> {}
    }
    if (focused) {
      nodes.merge(place, Node::requestFocus, Consumer::andThen);
    }
    children(node, place, (child, at) -> take(child, at, focus));
  }

  /** Says of a field what it shows while nobody types into it. */
  public static void shows(TextInputControl field, ObservableValue<String> shown) {
    field.getProperties().put(Recollection.class, shown);
  }

  private static boolean isTyped(TextInputControl field) {
    return !(field.getProperties().get(Recollection.class) instanceof ObservableValue<?> shown)
        || !field.getText().equals(shown.getValue());
  }

  private static void scroll(Node node, double across, double down) {
    if (node instanceof ScrollPane scroll) {
      scroll.setHvalue(across);
      scroll.setVvalue(down);
    }
  }

  private static void unfold(Node node, boolean open) {
    if (node instanceof TitledPane pane) {
      boolean animated = pane.isAnimated();
      pane.setAnimated(false);
      pane.setExpanded(open);
      pane.setAnimated(animated);
    }
  }

  private static void type(Node node, String text, int anchor, int caret) {
    if (node instanceof TextInputControl field) {
      field.requestFocus();
      field.setText(text);
      field.selectRange(anchor, caret);
    }
  }

  /** Puts it back into what the scene shows now. */
  public void restore(Scene scene) {
    restore(scene.getRoot());
  }

  /** Puts it back into a part of the same structure, which is in a scene. */
  public void restore(Parent part) {
    Parent all = part.getScene().getRoot();
    for (Map<List<Integer>, Consumer<Node>> each : List.of(nodes, scrolls)) {
      // Before that, what scrolls has no place for what it shows.
      all.applyCss();
      all.layout();
      restore(each, part, List.of());
    }
  }

  private static void restore(
      Map<List<Integer>, Consumer<Node>> remembered, Node node, List<Integer> place) {
    Consumer<Node> known = remembered.get(place);
    if (known != null) {
      known.accept(node);
    }
    children(node, place, (child, at) -> restore(remembered, child, at));
  }

  private interface Visitor {
    void visit(Node child, List<Integer> place);
  }

  private static void children(Node node, List<Integer> place, Visitor visitor) {
    if (node instanceof Parent parent) {
      int at = 0;
      for (Node child : List.copyOf(parent.getChildrenUnmodifiable())) {
        List<Integer> below = new ArrayList<>(place);
        below.add(at++);
        visitor.visit(child, below);
      }
    }
  }
}
