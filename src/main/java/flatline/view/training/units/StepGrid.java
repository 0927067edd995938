package flatline.view.training.units;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Networks' arithmetic beside each other, line by line at the same height. */
final class StepGrid extends GridPane {

  StepGrid() {
    getStyleClass().add("columns");
    setMinHeight(0);
    var lines = new RowConstraints();
    lines.setVgrow(Priority.ALWAYS);
    lines.setMinHeight(0);
    lines.setPrefHeight(0);
    getRowConstraints().addAll(new RowConstraints(), lines, new RowConstraints());
  }

  /** Shows these columns, with hairlines between them. */
  void arrange(List<StepColumn> columns) {
    getChildren().clear();
    getColumnConstraints().clear();
    for (StepColumn each : columns) {
      if (!getChildren().isEmpty()) {
        add(new Separator(Orientation.VERTICAL), getColumnConstraints().size(), 0, 1, 3);
        getColumnConstraints().add(new ColumnConstraints());
      }
      addColumn(getColumnConstraints().size(), each.rows().toArray(Region[]::new));
      getColumnConstraints().add(growing());
    }
  }

  private static ColumnConstraints growing() {
    var column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setPrefWidth(0);
    return column;
  }
}
