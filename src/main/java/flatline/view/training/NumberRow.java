package flatline.view.training;

import flatline.viewmodel.Message;
import flatline.viewmodel.training.NumberSetting;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A number of the set-up: its name, a field to type it, perhaps a slider, and what was wrong. */
final class NumberRow extends VBox {

  private final Words words;
  private final String name;
  private final NumberSetting setting;
  private final TextField field;
  private boolean showing;

  private NumberRow(NumberSetting setting, Words words) {
    this.setting = setting;
    this.words = words;
    // Settings that there are several of are numbered; their texts are not.
    name = "setting." + setting.id().replaceAll("\\d+$", "");
    field = field();
    getStyleClass().add("setting");
    getChildren().add(line(words.get(name), field));
  }

  /** A number that is typed. */
  static NumberRow typed(NumberSetting setting, Words words) {
    var row = new NumberRow(setting, words);
    row.getChildren().add(row.message());
    return row;
  }

  /** A number that is typed or dragged. */
  static NumberRow dragged(NumberSetting setting, Words words) {
    var row = new NumberRow(setting, words);
    row.getChildren().addAll(row.slider(), row.message());
    return row;
  }

  /** A name at the left and a control at the right. */
  static HBox line(String name, Region control) {
    var label = new Label(name);
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var line = new HBox(label, room, control);
    line.getStyleClass().add("setting-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private TextField field() {
    var typed = new TextField(setting.textProperty().get());
    typed.setId(setting.id());
    typed.getStyleClass().add("number");
    typed.setTooltip(new Tooltip(words.get(name + ".tip")));
    typed.setAccessibleText(words.get(name));
    setting.textProperty().subscribe(typed::setText);
    typed.setOnAction(_ -> take());
    typed
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            take();
            typed.setText(setting.textProperty().get());
          }
        });
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return typed;
  }

  private void take() {
    setting.type(field.getText());
    if (setting.messageProperty().get().isEmpty()) {
      field.setText(setting.textProperty().get());
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      setting.nudge(event.getCode() == KeyCode.UP ? 1 : -1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      field.setText(setting.textProperty().get());
      take();
      event.consume();
    }
  }

  private Slider slider() {
    var slider = new Slider(0, 1, setting.scale().position(setting.value()));
    slider.setId(setting.id() + "-slider");
    slider.getStyleClass().add("progress-slider");
    slider.setBlockIncrement(setting.scale().keyStep());
    slider.setAccessibleText(words.get(name));
    setting.valueProperty().subscribe(value -> show(slider, value.doubleValue()));
    slider
        .valueProperty()
        .subscribe(position -> {
          // A value that was typed may lie between those that the slider gives.
          if (!showing) {
            setting.drag(position.doubleValue());
          }
        });
    return slider;
  }

  private void show(Slider slider, double value) {
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(setting.scale().position(value));
      showing = false;
    }
  }

  private Label message() {
    return message(setting.id(), words, setting.messageProperty());
  }

  /** A line that is there only while there is something to say. */
  static Label message(String id, Words words, ObservableValue<Optional<Message>> message) {
    var label = new Label();
    label.setId(id + "-message");
    label.getStyleClass().add("message");
    label.setWrapText(true);
    message.subscribe(now -> {
      label.setText(now.map(words::say).orElse(""));
      label.setVisible(now.isPresent());
      label.setManaged(now.isPresent());
    });
    return label;
  }
}
