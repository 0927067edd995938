package flatline.view.training;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels that are never cut, and the space between them. */
final class CardLine {

  private CardLine() {}

  static Label label(String... styles) {
    var label = new Label();
    label.getStyleClass().addAll(styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Label label(String text, String style, String more) {
    var label = label(style, more);
    label.setText(text);
    return label;
  }

  static HBox spread(Region left, Region right) {
    var line = new HBox(left, gap(), right);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
