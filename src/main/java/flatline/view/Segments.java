package flatline.view;

import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SegmentedButton;

/**
 * A choice of a few, all in sight; one of them is always chosen. Tab stops at that one, the arrows
 * go to the others.
 */
public final class Segments extends SegmentedButton {

  private final Consumer<String> choose;

  /**
   * @param choose is told the option that was pressed
   */
  public Segments(Consumer<String> choose) {
    this.choose = choose;
    setMinWidth(USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /**
   * Adds an option.
   *
   * @param id by which the button is found
   */
  public ToggleButton add(String option, String id, String text) {
    var button = new ToggleButton(text);
    button.setId(id);
    button.setUserData(option);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> {
      button.setSelected(true); // a second press must not leave none selected
      choose.accept(option);
    });
    button.focusTraversableProperty().bind(button.selectedProperty());
    listen(button);
    getButtons().add(button);
    return button;
  }

  /**
   * Whoever came by the mouse is not on the way through the choice: the page's arrows are first.
   */
  private void listen(ToggleButton button) {
    NodeKeys.add(
        button,
        "keys.choice",
        KeyAction.of("key.nextChoice", () -> move(button, 1), "Right").when(button::isFocusVisible),
        KeyAction.of("key.previousChoice", () -> move(button, -1), "Left")
            .when(button::isFocusVisible));
    button.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case RIGHT, DOWN -> move(button, 1);
            case LEFT, UP -> move(button, -1);
            default -> {
              return;
            }
          }
          event.consume();
        });
  }

  private void move(ToggleButton from, int by) {
    int place = Math.clamp(getButtons().indexOf(from) + by, 0, getButtons().size() - 1);
    ToggleButton next = getButtons().get(place);
    if (!next.equals(from)) {
      next.fire();
      from.requestFocusTraversal(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }
  }

  /** Shows which option is chosen. */
  public void show(String option) {
    getButtons().forEach(button -> button.setSelected(option.equals(button.getUserData())));
  }
}
