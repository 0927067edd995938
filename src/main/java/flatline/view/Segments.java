package flatline.view;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** A choice of a few, all in sight; one of them is always chosen. */
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
    getButtons().add(button);
    return button;
  }

  /** Shows which option is chosen. */
  public void show(String option) {
    getButtons().forEach(button -> button.setSelected(option.equals(button.getUserData())));
  }
}
