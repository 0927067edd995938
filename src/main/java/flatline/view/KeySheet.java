package flatline.view;

import flatline.view.key.KeyAction;
import flatline.view.key.KeyGroup;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the sheet of keys shows: all that can be done by keys, everywhere and on each page. */
final class KeySheet {

  private final Texts texts;

  private KeySheet(Texts texts) {
    this.texts = texts;
  }

  static Sheet of(Texts texts, List<KeyGroup> keys, Runnable close) {
    var button = new Button(texts.get("sheet.close"));
    button.setId("close-keys");
    button.setOnAction(_ -> close.run());
    var content = new KeySheet(texts).groups(keys);
    return new Sheet("key-sheet", texts.get("keys.title"), content, close, button);
  }

  private FlowPane groups(List<KeyGroup> keys) {
    var groups = new FlowPane();
    keys.stream()
        .filter(group -> !group.actions().isEmpty())
        .forEach(group -> groups.getChildren().add(group(group.title(), group.actions())));
    groups.getStyleClass().add("key-groups");
    return groups;
  }

  private VBox group(String title, List<KeyAction> actions) {
    var heading = new Label(texts.get(title));
    heading.getStyleClass().add("strong");
    var rows = new GridPane();
    rows.getStyleClass().add("keys");
    for (KeyAction action : actions) {
      action
          .title()
          .ifPresent(known -> {
            var cap = new Label(name(action.keys().getFirst()));
            cap.getStyleClass().add("key-cap");
            rows.addRow(rows.getRowCount(), cap, new Label(texts.get(known)));
          });
    }
    var box = new VBox(heading, rows);
    box.getStyleClass().add("key-group");
    return box;
  }

  private static String name(KeyCombination keys) {
    String shown = keys.getDisplayText().replace('-', '−');
    boolean plus = keys instanceof KeyCodeCombination code && code.getCode() == KeyCode.PLUS;
    return plus ? shown.replace("Plus", "+") : shown;
  }
}
