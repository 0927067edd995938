package flatline.view.study.run;

import flatline.view.ContentScroll;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card at the left of a section: what is set up, below each other, which scrolls. */
public final class SetupCard extends VBox {

  /**
   * @param settings from top to bottom
   */
  public SetupCard(Node... settings) {
    var column = new VBox(settings);
    column.getStyleClass().add("map-settings");
    var scroll = new ContentScroll(column);
    setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().addAll("card", "study-setup", "map-setup");
    getChildren().add(scroll);
  }
}
