package flatline.view.training.table;

import flatline.view.Texts;
import flatline.viewmodel.training.table.TableColumn;
import flatline.viewmodel.training.table.TableQuestion;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** The first rows of a table, with what its columns are taken for. */
final class TablePreview extends ScrollPane {

  /** More columns would take long to lay out, and nobody looks at them. */
  private static final int MOST_COLUMNS = 24;

  private static final int LONGEST = 24;

  private final Texts texts;
  private final GridPane grid = new GridPane();

  TablePreview(Texts texts) {
    this.texts = texts;
    setId("table-preview");
    getStyleClass().add("table-preview");
    grid.getStyleClass().add("table-cells");
    setContent(grid);
    setFitToWidth(true);
  }

  void show(TableQuestion question) {
    grid.getChildren().clear();
    List<TableColumn> columns = question.columns().stream().limit(MOST_COLUMNS).toList();
    for (TableColumn column : columns) {
      String use = use(question, column);
      grid.add(cell(use, use, "caption", "table-use"), column.index(), 0);
      grid.add(cell(TableChoices.name(column, texts), use, "strong"), column.index(), 1);
      for (int row = 0; row < question.rows().size(); row++) {
        List<String> cells = question.rows().get(row);
        String text = column.index() < cells.size() ? cells.get(column.index()) : "";
        grid.add(cell(text, use), column.index(), row + 2);
      }
    }
  }

  private String use(TableQuestion question, TableColumn column) {
    if (column.equals(question.x())) {
      return "x";
    }
    if (column.equals(question.y())) {
      return "y";
    }
    return column.equals(question.label()) ? texts.get("table.label") : "";
  }

  private static Label cell(String text, String use, String... styles) {
    String line = text.strip().replaceAll("\\s+", " ");
    var cell = new Label(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    cell.getStyleClass().addAll(styles);
    if (use.isEmpty()) {
      cell.getStyleClass().add("muted");
    } else {
      cell.getStyleClass().add("table-used");
    }
    cell.setMinWidth(USE_PREF_SIZE);
    cell.setMaxWidth(Double.MAX_VALUE);
    return cell;
  }
}
