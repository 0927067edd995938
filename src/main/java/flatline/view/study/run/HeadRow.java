package flatline.view.study.run;

import flatline.view.Tip;
import flatline.view.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is looked at, at the left; saving it, at the right. */
public final class HeadRow extends HBox {

  /**
   * @param save saves what is known as a table
   * @param chosen the controls that choose what is looked at
   */
  public HeadRow(Words words, Runnable save, Node... chosen) {
    super(chosen);
    var room = new Region();
    setHgrow(room, Priority.ALWAYS);
    var button = new Button(words.get("study.saveTable"));
    button.setId("save-table");
    button.getStyleClass().addAll("quiet", "link");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> save.run());
    Tip.on(button, words.get("study.saveTable.tip"));
    getStyleClass().add("study-head");
    getChildren().addAll(room, button);
  }
}
