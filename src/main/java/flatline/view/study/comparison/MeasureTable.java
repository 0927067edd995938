package flatline.view.study.comparison;

import flatline.model.activation.Activation;
import flatline.model.lanes.Measure;
import flatline.model.study.Comparison;
import flatline.model.study.Distribution;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The mean and its interval for each contender and measure; a measure's name chooses it. */
final class MeasureTable extends GridPane {

  private final Words words;
  private final VerdictText verdict;
  private final Map<Measure, ToggleButton> heads = new EnumMap<>(Measure.class);
  private List<Row> rows = List.of();

  MeasureTable(ChoiceSetting chosen, Words words) {
    this.words = words;
    verdict = new VerdictText(words);
    setId("measures");
    getStyleClass().add("measures");
    getColumnConstraints().add(new ColumnConstraints());
    for (Measure measure : Measure.values()) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(column);
      heads.put(measure, head(measure, chosen));
    }
    showHeads();
  }

  private ToggleButton head(Measure measure, ChoiceSetting chosen) {
    var head = new ToggleButton(words.get(chosen.nameOf(measure.id())));
    head.setId("measure-" + measure.id());
    head.getStyleClass().add("measure");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    Tip.on(head, words.get(StudyTextKeys.MEASURE_TIPS.of(measure.id())));
    head.setOnAction(_ -> {
      chosen.choose(measure.id());
      head.setSelected(true); // a second press must not leave none selected
    });
    new Life(head).hear(chosen.chosenProperty(), now -> head.setSelected(now.equals(measure.id())));
    return head;
  }

  private void showHeads() {
    heads.forEach((measure, head) -> add(head, column(measure), 0));
  }

  private static int column(Measure measure) {
    return 1 + List.of(Measure.values()).indexOf(measure);
  }

  /** Shows figures. */
  void show(Comparison comparison) {
    List<String> names =
        IntStream.range(0, comparison.contenders().size())
            .mapToObj(i -> verdict.name(comparison, i))
            .toList();
    if (!names.equals(rows.stream().map(Row::name).toList())) {
      lay(names);
    }
    for (int i = 0; i < rows.size(); i++) {
      int contender = i;
      rows.get(i)
          .cells()
          .forEach((measure, cell) ->
              cell.show(
                  measure,
                  comparison.contenders().get(contender),
                  comparison.distribution(contender, measure)));
    }
  }

  /** A study that goes on changes the figures many times a second, the names of its rows never. */
  private void lay(List<String> names) {
    getChildren().clear();
    showHeads();
    rows = names.stream().map(name -> Row.of(name, words)).toList();
    for (int i = 0; i < rows.size(); i++) {
      int row = i + 1;
      var name = new Label(rows.get(i).name());
      name.getStyleClass().add("strong");
      name.setMinWidth(USE_PREF_SIZE);
      add(name, 0, row);
      rows.get(i).cells().forEach((measure, cell) -> add(cell, column(measure), row));
    }
  }

  /** The figures of a contender. */
  private record Row(String name, Map<Measure, MeanCell> cells) {

    static Row of(String name, Words words) {
      Map<Measure, MeanCell> cells = new EnumMap<>(Measure.class);
      for (Measure measure : Measure.values()) {
        cells.put(measure, new MeanCell(words));
      }
      return new Row(name, cells);
    }
  }

  /** A mean over its interval. */
  private static final class MeanCell extends VBox {

    private final Words words;
    private final Label mean = new Label();
    private final Label range = new Label();

    MeanCell(Words words) {
      this.words = words;
      mean.setMinWidth(USE_PREF_SIZE);
      range.getStyleClass().addAll("caption", "muted");
      range.setMinWidth(USE_PREF_SIZE);
      getChildren().addAll(mean, range);
      setAlignment(Pos.CENTER_RIGHT);
    }

    void show(Measure measure, Activation of, Distribution distribution) {
      var format = new MeasureFormat(measure, words.numbers());
      mean.setText(format.value(distribution.mean(), of, words));
      range.setText(format.range(distribution.low(), distribution.high()));
    }
  }
}
