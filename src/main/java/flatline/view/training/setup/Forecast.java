package flatline.view.training.setup;

import flatline.view.Words;
import flatline.view.life.Life;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What is to be expected of the run that is shown, folded away so that it can be guessed first;
 * nothing, where nothing was measured.
 */
final class Forecast extends TitledPane {

  private final Words words;
  private final Label text = new Label();
  private String told = "";

  /**
   * @param expectation empty where there is none
   */
  Forecast(ObservableValue<String> expectation, Words words) {
    this.words = words;
    setId("forecast");
    getStyleClass().add("forecast");
    setText(words.get("setup.forecast"));
    text.setId("expectation");
    text.getStyleClass().addAll("caption", "muted");
    text.setWrapText(true);
    text.setAlignment(Pos.TOP_LEFT);
    setContent(text);
    setAnimated(false);
    setExpanded(false);
    // Space, its own key, may play instead.
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    new Life(this).hear(expectation, this::tell);
    Life.own(expandedProperty(), _ -> tell(told));
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      setExpanded(!isExpanded());
      event.consume();
    }
  }

  /**
   * What is open keeps its height when it is no longer true: everything below it would jump away
   * from under the mouse that drags a slider.
   */
  private void tell(String expectation) {
    told = expectation;
    boolean nothing = told.isEmpty();
    text.setMinHeight(nothing && isExpanded() ? text.getHeight() : USE_PREF_SIZE);
    text.setText(nothing ? words.get("setup.forecast.none") : words.preset(told));
    setVisible(!nothing || isExpanded());
  }
}
