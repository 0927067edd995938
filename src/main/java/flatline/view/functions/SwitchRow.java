package flatline.view.functions;

import atlantafx.base.controls.ToggleSwitch;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A switch with its name at the right, which goes on in another line where it must. */
final class SwitchRow extends HBox {

  private final ToggleSwitch toggle = new ToggleSwitch();
  private final Label name = new Label();

  /**
   * @param on what it switches
   */
  SwitchRow(String id, String title, BooleanProperty on) {
    toggle.setId(id);
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    toggle.selectedProperty().bindBidirectional(on);
    toggle.accessibleTextProperty().bind(name.textProperty());
    name.setText(title);
    name.setLabelFor(toggle);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setOnMouseClicked(_ -> turn());
    HBox.setHgrow(name, Priority.ALWAYS);
    getStyleClass().add("switch-row");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(toggle, name);
  }

  /** Whoever presses the name means the switch. */
  private void turn() {
    toggle.requestFocus();
    toggle.fire();
  }

  /** What it is called. */
  Label name() {
    return name;
  }
}
