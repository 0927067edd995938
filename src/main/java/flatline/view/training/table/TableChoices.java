package flatline.view.training.table;

import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.training.table.Meaning;
import flatline.viewmodel.training.table.TableColumn;
import flatline.viewmodel.training.table.TableImport;
import flatline.viewmodel.training.table.TableQuestion;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which column is what, and which label is which class. */
final class TableChoices extends VBox {

  private final Texts texts;
  private final ComboBox<TableColumn> x;
  private final ComboBox<TableColumn> y;
  private final ComboBox<TableColumn> label;
  private final ComboBox<Meaning> meaning;
  private final Label mapping = new Label();
  private boolean showing;

  TableChoices(TableImport table, Texts texts) {
    this.texts = texts;
    x = box("table-x", this::name, table::chooseX);
    y = box("table-y", this::name, table::chooseY);
    label = box("table-label", this::name, table::chooseLabel);
    meaning = box("table-meaning", this::name, table::choose);
    mapping.setId("table-mapping");
    mapping.setWrapText(true);
    mapping.setMinHeight(USE_PREF_SIZE);
    var grid = new GridPane();
    grid.getStyleClass().add("table-choices");
    grid.addRow(0, caption("table.x", x), caption("table.y", y));
    grid.addRow(1, x, y);
    grid.addRow(2, caption("table.label", label), caption("table.meaning", meaning));
    grid.addRow(3, label, meaning);
    getStyleClass().add("table-question");
    getChildren().addAll(grid, mapping);
  }

  private <T> ComboBox<T> box(String id, Function<T, String> name, Consumer<T> choose) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("columns are not typed");
          }
        });
    Life.own(
        box.valueProperty(),
        value -> {
          if (!showing && value != null) {
            choose.accept(value);
          }
        });
    return box;
  }

  private Label caption(String key, ComboBox<?> box) {
    var caption = new Label(texts.get(key));
    caption.getStyleClass().addAll("caption", "muted");
    caption.setLabelFor(box);
    box.setAccessibleText(texts.get(key));
    return caption;
  }

  private String name(TableColumn column) {
    return name(column, texts);
  }

  /** What a column is called. */
  static String name(TableColumn column, Texts texts) {
    return column.name().isEmpty()
        ? texts.get("table.column", texts.numbers().exact(column.index() + 1))
        : column.name();
  }

  private String name(Meaning value) {
    return value
        .one()
        .map(one -> texts.get("table.meaning.class", one))
        .orElseGet(() -> texts.get("table.meaning.numbers"));
  }

  void show(TableQuestion question) {
    showing = true;
    offer(x, question.columns(), question.x());
    offer(y, question.columns(), question.y());
    offer(label, question.columns(), question.label());
    offer(meaning, question.meanings(), question.meaning());
    showing = false;
    mapping.setText(question.mapping().stream().map(texts::say).collect(Collectors.joining("\n")));
  }

  private static <T> void offer(ComboBox<T> box, List<T> items, T chosen) {
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    box.setValue(chosen);
  }

  void begin() {
    x.requestFocus();
  }
}
