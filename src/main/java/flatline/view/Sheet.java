package flatline.view;

import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A card over everything else in its pane. Escape or a click beside it closes it, as does any of
 * its buttons that is made to.
 */
public final class Sheet extends StackPane {

  /** Share of what is not seen that a key scrolls by. */
  private static final double SCROLLED = 0.2;

  /**
   * @param id by which it is looked up
   * @param title stands at its top
   * @param content scrolls where the window is too small for it
   * @param close takes the sheet away
   * @param buttons at its foot
   */
  public Sheet(String id, String title, Region content, Runnable close, Button... buttons) {
    setId(id);
    getStyleClass().add("veil");
    setFocusTraversable(true);
    var heading = new Label(title);
    heading.getStyleClass().add("heading");
    var scroll = new ContentScroll(content);
    var foot = new HBox(buttons);
    foot.getStyleClass().add("foot");
    var card = new VBox(heading, scroll, foot);
    card.getStyleClass().addAll("card", "sheet");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setOnMouseClicked(event -> {
      if (event.getTarget() == this) {
        close.run();
      }
    });
    NodeKeys.enclose(this);
    NodeKeys.add(this, "keys.sheet", KeyAction.of("key.closeSheet", close, "Esc"));
    NodeKeys.add(this, "keys.sheet", TabRound.keys(this));
    NodeKeys.add(this, "keys.sheet", scroll("Down", scroll, 1), scroll("Up", scroll, -1));
  }

  private static KeyAction scroll(String key, ScrollPane pane, int by) {
    return KeyAction.unlisted(() -> pane.setVvalue(pane.getVvalue() + by * SCROLLED), key);
  }
}
