package flatline.view.study.comparison;

import flatline.model.lanes.Measure;
import flatline.model.study.Comparison;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.Disclosure;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Palette;
import flatline.view.plot.study.SeedRow;
import flatline.view.study.run.HeadRow;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.ComparisonViewModel;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came of a comparison: the verdict first, the runs as dots, the statistics folded away. */
final class ComparisonFindings extends VBox {

  private final ComparisonViewModel model;
  private final Ui ui;
  private final Words words;
  private final VerdictText text;
  private final VerdictBox verdict;
  private final StripChart values;
  private final StripChart differences;
  private final ComparisonDetails details;

  ComparisonFindings(ComparisonViewModel model, Ui ui, Words words) {
    this.model = model;
    this.ui = ui;
    this.words = words;
    text = new VerdictText(words);
    verdict = new VerdictBox(words);
    var teller = new RunTeller(model, words);
    values = new StripChart(ui, teller::value, this::open);
    values.setId("values");
    values.setAccessibleText(words.get("study.values"));
    differences = new StripChart(ui, teller::difference, this::open);
    differences.setId("differences");
    differences.setAccessibleText(words.get("study.differences"));
    details = new ComparisonDetails(model, words);
    getStyleClass().add("study-findings");
    getChildren()
        .addAll(
            head(),
            verdict,
            caption("study.values"),
            grown(values, 3),
            caption("study.differences"),
            grown(differences, 2),
            new Disclosure(
                "study-details", words.get("study.details"), model.detailsProperty(), details));
    var life = new Life(this);
    life.hear(model.runner().snapshotProperty(), _ -> show());
    life.hear(model.measure().chosenProperty(), _ -> show());
    life.hear(ui.look(), _ -> show());
    life.hear(model.detailsProperty(), _ -> show());
    life.hear(model.openedProperty(), this::mark);
  }

  private HBox head() {
    ComboBox<String> measure = ChoiceRow.box(model.measure(), words);
    HBox.setHgrow(measure, Priority.NEVER);
    return new HeadRow(words, model::save, measure);
  }

  private Label caption(String key) {
    var caption = new Label(words.get(key));
    caption.getStyleClass().addAll("caption", "muted");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    return caption;
  }

  private static Region grown(Region region, double share) {
    region.setPrefHeight(100 * share);
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }

  private void mark(OptionalLong seed) {
    values.mark(seed);
    differences.mark(seed);
  }

  private void show() {
    model.comparison().ifPresent(this::show);
  }

  private void show(Comparison comparison) {
    Measure measure = model.chosenMeasure();
    int contenders = comparison.contenders().size();
    List<Pair> pairs = Pair.all(comparison, measure);
    var format = new MeasureFormat(measure, words.numbers());
    double most = format.drawn(format.most());
    verdict.show(comparison, pairs);
    values.show(
        IntStream.range(0, contenders)
            .mapToObj(i -> row(comparison, i, comparison.values(i, measure)).within(0, most))
            .toList(),
        format.isShare());
    differences.show(
        IntStream.range(1, contenders)
            .mapToObj(
                i -> row(comparison, i, differences(comparison, measure, i)).within(-most, most))
            .toList(),
        true);
    if (model.detailsProperty().get()) {
      details.show(comparison, pairs);
    }
  }

  private static double[] differences(Comparison comparison, Measure measure, int of) {
    double[] one = comparison.values(of, measure);
    double[] first = comparison.values(0, measure);
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] - first[i]).toArray();
  }

  private SeedRow row(Comparison comparison, int contender, double[] values) {
    Palette palette = ui.look().getValue().palette();
    var format = new MeasureFormat(model.chosenMeasure(), words.numbers());
    return new SeedRow(
        text.name(comparison, contender),
        LineStyle.ofContenders(comparison.contenders(), palette).get(contender),
        Arrays.stream(values).map(format::drawn).toArray(),
        comparison.seeds());
  }

  private void open(SeedRow row, int index) {
    model.open(row.seeds()[index]);
  }
}
