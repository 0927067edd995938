package flatline.view.study.stream;

import flatline.model.stream.StreamCurve;
import flatline.model.stream.StreamPoint;
import flatline.model.study.Distribution;
import flatline.view.Tip;
import flatline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** First and last tenth of each network: error, and silent units. */
final class StreamTable extends GridPane {

  private static final List<String> HEADS =
      List.of(
          "stream.table.errorFirst",
          "stream.table.errorLast",
          "stream.table.silentFirst",
          "stream.table.silentLast",
          "stream.table.runs");

  private final Words words;
  private final StreamNames names;
  private final Consumer<StreamCurve> open;

  /**
   * @param open shows a run of a network that was pressed
   */
  StreamTable(Words words, StreamNames names, Consumer<StreamCurve> open) {
    this.open = open;
    this.words = words;
    this.names = names;
    setId("stream-figures");
    getStyleClass().add("measures");
    getColumnConstraints().add(new ColumnConstraints());
    for (int column = 0; column < HEADS.size(); column++) {
      var constraints = new ColumnConstraints();
      constraints.setHgrow(Priority.ALWAYS);
      constraints.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(constraints);
    }
  }

  void show(List<StreamCurve> curves, int seeds) {
    getChildren().clear();
    for (int column = 0; column < HEADS.size(); column++) {
      Label head = label(words.get(HEADS.get(column)), "caption");
      // Over their figures also where they take two lines.
      head.setTextAlignment(TextAlignment.RIGHT);
      add(head, column + 1, 0);
    }
    int row = 1;
    for (StreamCurve curve : curves) {
      add(name(curve), 0, row);
      if (curve.isWhole()) {
        figures(curve, row);
        StreamPoint last = curve.tenths().getLast();
        add(figure(of(last.error().count(), seeds)), 5, row);
      }
      row++;
    }
  }

  /** Who it is: to be pressed, as soon as there is a run to open. */
  private Region name(StreamCurve curve) {
    if (curve.median().isEmpty()) {
      Label name = label(names.of(curve), "strong");
      name.setMinWidth(USE_PREF_SIZE);
      return name;
    }
    var name = new Button(names.of(curve));
    name.setId("stream-open-" + curve.contender().activation().id());
    name.getStyleClass().addAll("quiet", "link");
    name.setMinWidth(USE_PREF_SIZE);
    Tip.on(name, words.get("stream.open.tip", words.numbers().grouped(curve.median().getAsLong())));
    name.setOnAction(_ -> open.accept(curve));
    return name;
  }

  private void figures(StreamCurve curve, int row) {
    StreamPoint first = curve.tenths().getFirst();
    StreamPoint last = curve.tenths().getLast();
    add(figure(error(first.error())), 1, row);
    add(figure(error(last.error())), 2, row);
    add(figure(share(first.silent())), 3, row);
    add(figure(share(last.silent())), 4, row);
  }

  private String of(int finite, int seeds) {
    return words.get("stream.of", words.numbers().grouped(finite), words.numbers().grouped(seeds));
  }

  private String error(Distribution values) {
    if (values.count() == 0) {
      return words.get("stream.diverged");
    }
    String mean = words.numbers().fixed(values.mean(), 3);
    return values.count() == 1
        ? mean
        : mean + " ± " + words.numbers().fixed((values.high() - values.low()) / 2, 3);
  }

  private String share(Distribution values) {
    return values.count() == 0
        ? "–"
        : words.numbers().percent(words.numbers().fixed(100 * values.mean(), 0));
  }

  /** On one line, whatever room there is. */
  private static Label figure(String text) {
    var label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
