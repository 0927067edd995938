package flatline.view.study;

import flatline.model.study.Comparison;
import flatline.model.study.Distribution;
import flatline.model.study.Measure;
import flatline.view.Words;
import flatline.viewmodel.ChoiceSetting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The mean and its interval for each contender and measure; a measure's name chooses it. */
final class MeasureTable extends GridPane {

  private final Words words;
  private final VerdictText verdict;
  private final Map<Measure, ToggleButton> heads = new EnumMap<>(Measure.class);

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
    var head = new ToggleButton(words.get("study.measure." + measure.id()));
    head.setId("measure-" + measure.id());
    head.getStyleClass().add("measure");
    head.setTooltip(new Tooltip(words.get("study.measure." + measure.id() + ".tip")));
    head.setOnAction(_ -> {
      chosen.choose(measure.id());
      head.setSelected(true); // a second press must not leave none selected
    });
    chosen.chosenProperty().subscribe(now -> head.setSelected(now.equals(measure.id())));
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
    getChildren().clear();
    showHeads();
    for (int i = 0; i < comparison.contenders().size(); i++) {
      var name = new Label(verdict.name(comparison, i));
      name.getStyleClass().add("strong");
      name.setMinWidth(USE_PREF_SIZE);
      add(name, 0, i + 1);
      for (Measure measure : Measure.values()) {
        add(cell(measure, comparison.distribution(i, measure)), column(measure), i + 1);
      }
    }
  }

  private static VBox cell(Measure measure, Distribution distribution) {
    var format = new MeasureFormat(measure);
    var mean = new Label(format.value(distribution.mean()));
    mean.setMinWidth(USE_PREF_SIZE);
    var range = new Label(format.range(distribution.low(), distribution.high()));
    range.getStyleClass().addAll("caption", "muted");
    range.setMinWidth(USE_PREF_SIZE);
    var cell = new VBox(mean, range);
    cell.setAlignment(Pos.CENTER_RIGHT);
    return cell;
  }
}
