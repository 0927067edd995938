package flatline.view.study.remedy;

import flatline.model.remedy.RemedyPart;
import flatline.model.remedy.RemedyTable;
import flatline.view.MenuEntry;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.study.remedy.Lineup;
import flatline.viewmodel.study.remedy.RemediesViewModel;
import flatline.viewmodel.study.remedy.RemedyPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The table: a column for each cause, a line for each remedy, the cause as it is above them. The
 * head of each has a menu that moves it or takes it out.
 */
final class RemedyGrid extends GridPane {

  /** All alike, however long the names of the causes are. */
  private static final double COLUMN = 110;

  /** Longer names of remedies take two lines where there is no room for more. */
  private static final double NAMES = 150;

  private final RemediesViewModel model;
  private final Ui ui;
  private final Words words;
  private final RemedyWords text;
  private final List<CellButton> cells = new ArrayList<>();
  private Layout laid = new Layout(List.of(), List.of());

  private record Layout(List<String> causes, List<List<RemedyPart>> remedies) {}

  RemedyGrid(RemediesViewModel model, Ui ui, Words words) {
    this.model = model;
    this.ui = ui;
    this.words = words;
    text = new RemedyWords(model, words);
    setId("remedy-table");
    getStyleClass().add("remedy-table");
    var life = new Life(this);
    life.hear(model.causes().itemsProperty(), _ -> lay());
    life.hear(model.remedies().itemsProperty(), _ -> lay());
    life.hear(model.tableProperty(), _ -> lay());
    life.hear(model.openedProperty(), _ -> fill());
    life.hear(model.runningProperty(), _ -> fill());
    life.hear(ui.look(), _ -> fill());
  }

  private void lay() {
    var wanted = new Layout(model.causes().now(), model.remedies().now());
    if (!wanted.equals(laid)) {
      laid = wanted;
      cells.clear();
      getChildren().clear();
      constrain(wanted.causes().size());
      heads(wanted);
      for (int column = 0; column < wanted.causes().size(); column++) {
        for (int line = 0; line <= wanted.remedies().size(); line++) {
          var place = new RemedyPlace(column, line);
          var cell = new CellButton(text, column, line, () -> model.open(place));
          cells.add(cell);
          add(cell, column + 1, line + 1);
        }
      }
    }
    fill();
  }

  private void constrain(int causes) {
    var names = new ColumnConstraints();
    names.setMinWidth(NAMES);
    getColumnConstraints().setAll(names);
    for (int i = 0; i < causes; i++) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setMinWidth(COLUMN);
      column.setPrefWidth(COLUMN);
      getColumnConstraints().add(column);
    }
  }

  private void heads(Layout wanted) {
    for (int column = 0; column < wanted.causes().size(); column++) {
      String cause = wanted.causes().get(column);
      add(head("cause-" + column, text.cause(cause), model.causes(), cause), column + 1, 0);
    }
    var none = new Label(words.get("remedies.none"));
    none.getStyleClass().add("remedy-none");
    add(none, 0, 1);
    for (int line = 0; line < wanted.remedies().size(); line++) {
      List<RemedyPart> remedy = wanted.remedies().get(line);
      add(head("remedy-" + line, text.remedy(remedy), model.remedies(), remedy), 0, line + 2);
    }
  }

  private <T> HBox head(String id, String name, Lineup<T> lineup, T item) {
    var label = new Label(name);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var menu = new MenuButton();
    menu.setId("head-" + id);
    menu.getStyleClass().add("quiet");
    menu.setAccessibleText(words.get("remedies.change", name));
    menu.getItems()
        .addAll(
            MenuEntry.of("move-first", words.get("remedies.earlier"), () -> lineup.move(item, -1)),
            MenuEntry.of("move-on", words.get("remedies.later"), () -> lineup.move(item, 1)),
            MenuEntry.of("take-out", words.get("remedies.remove"), () -> lineup.remove(item)));
    var head = new HBox(label, menu);
    head.getStyleClass().add("remedy-head");
    return head;
  }

  /** What is known of the very rows and columns that stand here; nothing of others. */
  private void fill() {
    Optional<RemedyTable> table = model.tableProperty().get().filter(_ -> !model.isOfOthers());
    Optional<RemedyPlace> opened = model.openedProperty().get().filter(_ -> table.isPresent());
    int lines = laid.remedies().size() + 1;
    for (int i = 0; i < cells.size(); i++) {
      CellButton cell = cells.get(i);
      cell.mark(opened.equals(Optional.of(new RemedyPlace(i / lines, i % lines))));
      if (model.isEmpty()) {
        cell.sketch(ui.look().getValue());
      } else {
        table.ifPresentOrElse(known -> cell.show(known, ui.look().getValue()), cell::clear);
      }
    }
  }
}
