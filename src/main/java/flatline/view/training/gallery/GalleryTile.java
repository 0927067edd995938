package flatline.view.training.gallery;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/**
 * Something of a gallery that can be opened. Not a button, which asks for the height of its words
 * before it is known how wide they are.
 */
final class GalleryTile extends HBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Runnable open;

  /**
   * @param text all its words
   * @param open what a press does
   */
  GalleryTile(String id, String text, Runnable open, Node... content) {
    super(content);
    this.open = open;
    setId(id);
    getStyleClass().add("gallery-tile");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(text);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        open();
      }
    });
  }

  /** Does what a press does. */
  void open() {
    open.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  /** Marks it as that which is open. */
  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  /** Whether it is that which is open. */
  boolean isCurrent() {
    return getPseudoClassStates().contains(CURRENT);
  }

  /** Whether something that was typed stands in its words, in small letters or capitals. */
  boolean has(String typed) {
    return getAccessibleText().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
  }
}
