package flatline.view;

import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A card over everything else in its pane. Escape or a click beside it closes it, as does any of
 * its buttons that is made to.
 */
public class Sheet extends StackPane {

  /** Shares of what is seen at once that keys scroll by: something of a page stays in sight. */
  private static final double PAGE = 0.9;

  private static final double LINES = 0.15;

  private final VBox card = new VBox();

  /**
   * @param id by which it is looked up
   * @param title stands at its top
   * @param content scrolls where the window is too small for it
   * @param close takes the sheet away
   * @param buttons at its foot
   */
  public Sheet(String id, String title, Region content, Runnable close, Button... buttons) {
    this(id, title, close);
    var scroll = new ContentScroll(content);
    fill(scroll, buttons);
    NodeKeys.add(
        this,
        "keys.sheet",
        KeyAction.unlisted(() -> scroll.scroll(LINES), "Down"),
        KeyAction.unlisted(() -> scroll.scroll(-LINES), "Up"),
        KeyAction.unlisted(() -> scroll.scroll(PAGE), "Page Down"),
        KeyAction.unlisted(() -> scroll.scroll(-PAGE), "Page Up"),
        KeyAction.unlisted(() -> scroll.setVvalue(0), "Home"),
        KeyAction.unlisted(() -> scroll.setVvalue(1), "End"));
  }

  /**
   * An empty one, to be filled.
   *
   * @param id by which it is looked up
   * @param title stands at its top
   * @param close takes the sheet away
   */
  protected Sheet(String id, String title, Runnable close) {
    setId(id);
    getStyleClass().add("veil");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    var heading = new Label(title);
    heading.getStyleClass().add("heading");
    card.getChildren().add(heading);
    card.getStyleClass().addAll("card", "sheet");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setOnMouseClicked(event -> {
      if (event.getTarget().equals(this)) {
        close.run();
      }
    });
    NodeKeys.enclose(this);
    NodeKeys.add(this, "keys.sheet", KeyAction.of("key.closeSheet", close, "Esc"));
    NodeKeys.add(this, "keys.sheet", TabRound.keys(this));
  }

  /**
   * Fills it.
   *
   * @param middle between the title and the foot
   * @param buttons at its foot
   */
  protected final void fill(Region middle, Button... buttons) {
    var foot = new HBox(buttons);
    foot.getStyleClass().add("foot");
    VBox.setVgrow(middle, Priority.ALWAYS);
    card.getChildren().addAll(middle, foot);
  }

  /** Gives the focus to where one begins. */
  public void begin() {
    requestFocus();
  }
}
