package flatline.view.control;

import flatline.view.Words;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.viewmodel.Concept;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.SettingKey;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A number of the set-up: its name, a field to type it, and perhaps a slider. */
public final class NumberRow extends VBox {

  /** Of a number with more digits than one would type, which a field as usual would cut off. */
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  private static final int CUSTOMARY = 7;

  private NumberRow(NumberSetting setting, Words words, boolean dragged) {
    String name = words.get(setting.key().name());
    var field = field(setting.key(), words);
    TypedField.connectNumber(
        field, setting.textProperty(), setting::type, setting.messageProperty(), words.texts());
    nudge(field, setting);
    new Life(this)
        .hear(
            setting.textProperty(),
            text -> field.pseudoClassStateChanged(LONG, text.length() > CUSTOMARY));
    getStyleClass().add("setting");
    getChildren().add(line(name, field));
    if (dragged) {
      getChildren().add(new SettingSlider(setting, name));
    }
  }

  /** A row with a field alone, for numbers that no slider covers. */
  public static NumberRow typed(NumberSetting setting, Words words) {
    return new NumberRow(setting, words, false);
  }

  /** A number that is typed or dragged. */
  public static NumberRow dragged(NumberSetting setting, Words words) {
    return new NumberRow(setting, words, true);
  }

  /** A name at the left and a control at the right. */
  public static HBox line(String name, Region control) {
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

  /**
   * A field with its tip and what it is called for those who hear it; not connected to anything.
   */
  public static TextField field(SettingKey key, Words words) {
    var field = new TextField();
    field.setId(key.id());
    field.getStyleClass().add("number");
    ConceptTip.on(field, words.get(key.tip()), words.texts(), () -> Concept.of(key.name()));
    field.setAccessibleText(words.get(key.name()));
    return field;
  }

  /** Up and down go a notch. */
  public static void nudge(TextField field, NumberSetting setting) {
    NodeKeys.add(
        field,
        "keys.field",
        KeyAction.of("key.notchUp", () -> setting.nudge(1), "Up"),
        KeyAction.of("key.notchDown", () -> setting.nudge(-1), "Down"));
  }
}
