package flatline.view;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All that can be done by keys, over the page; Escape or a click beside it closes it. */
final class KeySheet extends StackPane {

  private final Texts texts;

  KeySheet(Texts texts, KeyActions keys, Runnable close) {
    this.texts = texts;
    getStyleClass().add("veil");
    setId("key-sheet");
    setFocusTraversable(true);
    var groups = new FlowPane(48, 24, group("keys.everywhere", keys.everywhere()));
    groups.setPrefWrapLength(760);
    keys.pages()
        .forEach((page, actions) -> {
          if (!actions.isEmpty()) {
            groups.getChildren().add(group("page." + page, actions));
          }
        });
    getChildren().add(card(groups, close));
    setOnMouseClicked(event -> {
      if (event.getTarget() == this) {
        close.run();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, event -> closeByKey(event, close));
  }

  private static void closeByKey(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
  }

  private VBox card(FlowPane groups, Runnable close) {
    var title = new Label(texts.get("keys.title"));
    title.getStyleClass().add("heading");
    var scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    var button = new Button(texts.get("keys.close"));
    button.setId("close-keys");
    button.setOnAction(_ -> close.run());
    var card = new VBox(16, title, scroll, button);
    card.getStyleClass().addAll("card", "key-sheet");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return card;
  }

  private VBox group(String title, List<KeyAction> actions) {
    var heading = new Label(texts.get(title));
    heading.getStyleClass().addAll("strong");
    var rows = new GridPane(16, 6);
    for (KeyAction action : actions) {
      var cap = new Label(name(action.keys().getFirst()));
      cap.getStyleClass().add("key-cap");
      GridPane.setHalignment(cap, HPos.LEFT);
      GridPane.setValignment(cap, VPos.CENTER);
      rows.addRow(rows.getRowCount(), cap, new Label(texts.get("key." + action.id())));
    }
    return new VBox(8, heading, rows);
  }

  private String name(KeyCombination keys) {
    boolean plus = keys instanceof KeyCodeCombination code && code.getCode() == KeyCode.PLUS;
    return plus ? keys.getDisplayText().replace("Plus", "+") : keys.getDisplayText();
  }
}
