package flatline.view.window;

import flatline.view.Sheet;
import flatline.view.Texts;
import flatline.view.key.KeyAction;
import flatline.view.key.KeyColumns;
import flatline.view.key.KeyGroup;
import flatline.view.key.KeyNames;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the sheet of keys shows: all that can be done by keys, everywhere and on each page. */
final class KeySheet {

  private final Texts texts;
  private final KeyNames names;

  private KeySheet(Texts texts) {
    this.texts = texts;
    names = new KeyNames(texts::get);
  }

  static Sheet of(Texts texts, List<KeyGroup> keys, Runnable close) {
    var button = new Button(texts.get("sheet.close"));
    button.setId("close-keys");
    button.setOnAction(_ -> close.run());
    var content = new KeySheet(texts).columns(keys.stream().filter(KeySheet::isListed).toList());
    return new Sheet("key-sheet", texts.get("keys.title"), content, close, button);
  }

  private KeyColumns columns(List<KeyGroup> keys) {
    var columns =
        new KeyColumns(keys.stream().map(each -> group(each.title(), each.actions())).toList());
    columns.getStyleClass().add("key-groups");
    return columns;
  }

  private static boolean isListed(KeyGroup group) {
    return group.actions().stream().anyMatch(each -> each.title().isPresent());
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
            var cap = new Label(names.of(action.keys().getFirst()));
            cap.getStyleClass().add("key-cap");
            rows.addRow(rows.getRowCount(), cap, new Label(texts.get(known)));
          });
    }
    var box = new VBox(heading, rows);
    box.getStyleClass().add("key-group");
    return box;
  }
}
