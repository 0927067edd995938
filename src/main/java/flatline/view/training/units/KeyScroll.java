package flatline.view.training.units;

import flatline.view.ContentScroll;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;

/** What may be too long for its place: Tab stops there only then, and arrows scroll it. */
final class KeyScroll {

  /** The share of what is hidden that one press brings. */
  private static final double NOTCH = 0.25;

  private KeyScroll() {}

  /** A scroll pane for a content. */
  static ContentScroll of(Region content) {
    var scroll = new ContentScroll(content);
    scroll.getStyleClass().add("key-scroll");
    scroll.setMinHeight(0);
    scroll
        .focusTraversableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> content.getHeight() > scroll.getViewportBounds().getHeight() + 1,
                content.heightProperty(),
                scroll.viewportBoundsProperty()));
    NodeKeys.add(
        scroll,
        "keys.text",
        KeyAction.of("key.textDown", () -> scroll(scroll, NOTCH), "Down"),
        KeyAction.of("key.textUp", () -> scroll(scroll, -NOTCH), "Up"));
    return scroll;
  }

  private static void scroll(ContentScroll pane, double by) {
    pane.setVvalue(Math.clamp(pane.getVvalue() + by, 0, 1));
  }
}
