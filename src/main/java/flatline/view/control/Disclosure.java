package flatline.view.control;

import flatline.view.life.Life;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/**
 * A line that is pressed to show what lies under it, and again to fold it away. What was never
 * unfolded is in no scene: it costs a start nothing.
 */
public final class Disclosure extends VBox {

  private static final String OPEN = "▾ ";
  private static final String CLOSED = "▸ ";

  private final ToggleButton head = new ToggleButton();

  private Runnable unfolded = () -> {};

  /**
   * @param id of the line
   * @param title of the line
   * @param open whether it is open; changed by pressing
   */
  public Disclosure(String id, String title, BooleanProperty open, Node... content) {
    this(id, new ReadOnlyStringWrapper(title), open, content);
  }

  /**
   * @param id of the line
   * @param title of the line, which may change
   * @param open whether it is open; changed by pressing
   */
  public Disclosure(
      String id, ObservableValue<String> title, BooleanProperty open, Node... content) {
    getStyleClass().add("disclosure");
    head.setId(id);
    head.getStyleClass().addAll("disclosure-head");
    head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    head.setWrapText(true);
    head.setOnAction(_ -> press(open));
    var body = new VBox();
    body.getStyleClass().add("disclosure-body");
    getChildren().addAll(head, body);
    ObservableValue<Boolean> shown = open;
    var life = new Life(this);
    life.hear(
        shown,
        now -> {
          if (now && body.getChildren().isEmpty()) {
            body.getChildren().setAll(content);
          }
          head.setSelected(now);
          head.setText((now ? OPEN : CLOSED) + title.getValue());
          body.setVisible(now);
          body.setManaged(now);
        });
    life.hear(title, now -> head.setText((shown.getValue() ? OPEN : CLOSED) + now));
  }

  /** Has somebody told when it was pressed open. */
  public void onUnfolded(Runnable listener) {
    unfolded = listener;
  }

  private void press(BooleanProperty open) {
    open.set(head.isSelected());
    if (open.get()) {
      unfolded.run();
    }
  }
}
