package flatline.view.training.table;

import flatline.view.Sheet;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.training.table.TableImport;
import flatline.viewmodel.training.table.TableQuestion;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Asks what the columns of a table are for, while it is read and after. */
public final class TableSheet extends Sheet {

  private final TableImport table;
  private final Texts texts;
  private final Label written = new Label();
  private final TableChoices choices;
  private final TablePreview preview;
  private final Label trouble = new Label();
  private final Label rows = new Label();
  private final VBox reading;
  private final VBox asking;
  private final Button use = new Button();
  private final Button leaveOut = new Button();

  public TableSheet(TableImport table, Texts texts) {
    super("table-sheet", texts.get("table.title"), table::cancel);
    this.table = table;
    this.texts = texts;
    choices = new TableChoices(table, texts);
    preview = new TablePreview(texts);
    rows.setId("table-rows");
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    reading = new VBox(rows, bar);
    written.setId("table-written");
    written.getStyleClass().add("muted");
    written.setWrapText(true);
    trouble.setId("table-trouble");
    trouble.getStyleClass().add("message");
    trouble.setWrapText(true);
    trouble.setMinHeight(USE_PREF_SIZE);
    trouble.managedProperty().bind(trouble.visibleProperty());
    asking = new VBox(written, choices, preview, keep(), trouble);
    reading.getStyleClass().add("table-question");
    asking.getStyleClass().add("table-question");
    fill(new VBox(reading, asking), buttons());
    var life = new Life(this);
    life.hear(table.questionProperty(), this::show);
    life.hear(table.readingProperty(), this::showReading);
    life.hear(
        table.rowsProperty(),
        now -> rows.setText(texts.get("table.reading", texts.numbers().grouped(now.longValue()))));
  }

  /**
   * Asks over a window as long as a table is read and not said what it is for.
   *
   * @param window what lies in it one over the other
   */
  public static void install(Pane window, TableImport table, Ui ui) {
    new Life(window).hear(table.underWayProperty(), now -> show(window, table, ui, now));
    ui.pulse().hear(window, _ -> table.onPulse(), table.readingProperty());
  }

  private static void show(Pane window, TableImport table, Ui ui, boolean now) {
    window.getChildren().removeIf(TableSheet.class::isInstance);
    if (now) {
      var sheet = new TableSheet(table, ui.texts());
      window.getChildren().add(sheet);
      sheet.begin();
    }
  }

  private CheckBox keep() {
    var keep = new CheckBox(texts.get("table.keep"));
    keep.setId("table-keep");
    keep.setSelected(table.keepProperty().get());
    keep.setOnAction(_ -> table.keepProperty().set(keep.isSelected()));
    return keep;
  }

  private Button[] buttons() {
    leaveOut.setId("table-leave-out");
    leaveOut.setOnAction(_ -> table.use(true));
    leaveOut.managedProperty().bind(leaveOut.visibleProperty());
    var cancel = new Button(texts.get("table.cancel"));
    cancel.setId("table-cancel");
    cancel.setOnAction(_ -> table.cancel());
    use.setId("table-use");
    use.setText(texts.get("table.use"));
    use.getStyleClass().add("accent");
    use.setOnAction(_ -> table.use(false));
    return new Button[] {leaveOut, cancel, use};
  }

  private void show(Optional<TableQuestion> question) {
    question.ifPresent(now -> {
      written.setText(now.name() + ": " + texts.say(now.written()));
      choices.show(now);
      preview.show(now);
    });
    var said = question.flatMap(TableQuestion::trouble);
    trouble.setVisible(said.isPresent());
    trouble.setText(said.map(TableQuestion.Obstacle::sentence).map(texts::say).orElse(""));
    long most = said.map(TableQuestion.Obstacle::rows).orElse(0L);
    leaveOut.setVisible(most > 0);
    leaveOut.setText(texts.get("table.leaveOut", texts.numbers().grouped(most)));
  }

  private void showReading(boolean now) {
    reading.setVisible(now);
    reading.setManaged(now);
    asking.setVisible(!now);
    asking.setManaged(!now);
    use.setDisable(now);
    leaveOut.setDisable(now);
    if (now) {
      begin();
    } else {
      choices.begin();
    }
  }
}
