package flatline.view.training.units;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Networks beside each other, as wide as each other, with a hairline between them. */
final class Columns {

  private Columns() {}

  /** Lets a row show these columns. */
  static void arrange(HBox row, List<? extends Region> columns) {
    row.getChildren().clear();
    for (Region each : columns) {
      if (!row.getChildren().isEmpty()) {
        row.getChildren().add(new Separator(Orientation.VERTICAL));
      }
      each.setPrefWidth(0);
      HBox.setHgrow(each, Priority.ALWAYS);
      row.getChildren().add(each);
    }
  }
}
