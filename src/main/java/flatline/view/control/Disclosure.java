package flatline.view.control;

import flatline.view.life.Life;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** A line that is pressed to show what lies under it, and again to fold it away. */
public final class Disclosure extends VBox {

  private static final String OPEN = "▾ ";
  private static final String CLOSED = "▸ ";

  private final ToggleButton head = new ToggleButton();

  /**
   * @param id of the line
   * @param title of the line
   * @param open whether it is open; changed by pressing
   */
  public Disclosure(String id, String title, BooleanProperty open, Node... content) {
    getStyleClass().add("disclosure");
    head.setId(id);
    head.getStyleClass().addAll("disclosure-head");
    head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    head.setOnAction(_ -> open.set(head.isSelected()));
    var body = new VBox(content);
    body.getStyleClass().add("disclosure-body");
    getChildren().addAll(head, body);
    ObservableValue<Boolean> shown = open;
    new Life(this)
        .hear(
            shown,
            now -> {
              head.setSelected(now);
              head.setText((now ? OPEN : CLOSED) + title);
              body.setVisible(now);
              body.setManaged(now);
            });
  }
}
