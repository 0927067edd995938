package flatline.view.study.stream;

import flatline.model.stream.LongRunSnapshot;
import flatline.model.stream.StreamPoint;
import flatline.view.Segments;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.study.run.HeadRow;
import flatline.viewmodel.study.stream.LongRunViewModel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came of the long run: a rate is chosen, error and silent units over the steps, figures. */
final class LongRunFindings extends VBox {

  private final LongRunViewModel model;
  private final Words words;
  private final Segments rates;
  private final StreamChart error;
  private final StreamChart silent;
  private final StreamTable table;
  private final Label verdict = new Label();

  LongRunFindings(LongRunViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    var names = new StreamNames(words);
    error = new StreamChart("picture.of.stream.error", ui, names);
    silent = new StreamChart("picture.of.stream.silent", ui, names);
    table = new StreamTable(words, names, curve -> model.open(curve, words.get("study.longRun")));
    rates = new Segments(chosen -> model.rateProperty().set(Double.parseDouble(chosen)));
    for (double rate : LongRunViewModel.RATES) {
      rates.add(
          Double.toString(rate),
          "stream-rate-" + LongRunViewModel.RATES.indexOf(rate),
          words.numbers().exact(rate));
    }
    var asked = new Label(words.get("stream.rate"));
    var choice = new HBox(asked, rates);
    choice.setAlignment(Pos.CENTER_LEFT);
    choice.getStyleClass().add("study-head");
    verdict.setId("stream-verdict");
    verdict.getStyleClass().add("verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    var pictures = new HBox(titled("stream.error", error), titled("stream.silent", silent));
    pictures.getStyleClass().addAll("study-pictures", "digit-pictures");
    VBox.setVgrow(pictures, Priority.ALWAYS);
    getStyleClass().add("study-findings");
    var press = new Label(words.get("stream.press"));
    press.setId("stream-press");
    press.getStyleClass().addAll("caption", "muted");
    press.setWrapText(true);
    press.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(new HeadRow(words, model::save, choice), verdict, pictures, table, press);
    var life = new Life(this);
    life.hear(model.snapshotProperty(), _ -> show());
    life.hear(model.rateProperty(), _ -> show());
  }

  private VBox titled(String key, Region chart) {
    var title = new Label(words.get(key));
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().addAll("caption", "muted");
    chart.setAccessibleText(title.getText());
    VBox.setVgrow(chart, Priority.ALWAYS);
    var box = new VBox(title, chart);
    box.setPrefWidth(100);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void show() {
    rates.show(Double.toString(model.rateProperty().get()));
    model.snapshotProperty().get().ifPresent(this::show);
  }

  private void show(LongRunSnapshot snapshot) {
    var curves = snapshot.at(model.rateProperty().get());
    error.show(curves, snapshot.plan().steps(), 1, StreamPoint::error);
    silent.show(curves, snapshot.plan().steps(), 100, StreamPoint::silent);
    table.show(curves, snapshot.plan().seeds());
    verdict.setText(
        snapshot.complete() ? new StreamVerdict(words).say(curves) : words.get("stream.running"));
  }
}
