package flatline.view.study.comparison;

import static java.util.stream.Collectors.joining;

import flatline.model.study.Comparison;
import flatline.view.Words;
import flatline.viewmodel.study.ComparisonViewModel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The figures behind a verdict: intervals, tests, and the means of every measure. */
final class ComparisonDetails extends VBox {

  private final VerdictText text;
  private final MeasureTable table;
  private final Label tests = new Label();

  ComparisonDetails(ComparisonViewModel model, Words words) {
    text = new VerdictText(words);
    table = new MeasureTable(model.measure(), words);
    tests.setId("study-tests");
    tests.getStyleClass().addAll("caption", "muted");
    tests.setWrapText(true);
    tests.setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("study-details");
    getChildren().addAll(tests, table);
  }

  void show(Comparison comparison, List<Pair> pairs) {
    table.show(comparison);
    tests.setText(pairs.stream().map(text::statistics).collect(joining("\n")));
  }
}
