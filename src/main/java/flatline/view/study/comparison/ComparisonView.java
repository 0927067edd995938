package flatline.view.study.comparison;

import flatline.model.lanes.Measure;
import flatline.model.study.Comparison;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Palette;
import flatline.view.plot.study.SeedRow;
import flatline.view.study.run.MeasureFormat;
import flatline.view.study.run.RunBox;
import flatline.viewmodel.study.ComparisonViewModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Contenders over many seeds: each as a strip of dots, their differences per seed, a verdict. */
public final class ComparisonView extends HBox {

  private final Life life = new Life(this);
  private final ComparisonViewModel model;
  private final Ui ui;
  private final Words words;
  private final VerdictText verdict;
  private final StripChart values;
  private final StripChart differences;
  private final MeasureTable table;
  private final Label sentence = new Label();
  private final Label empty = new Label();
  private final RunBox run;

  public ComparisonView(ComparisonViewModel model, Ui ui, Words words) {
    this.model = model;
    this.ui = ui;
    this.words = words;
    verdict = new VerdictText(words);
    values = new StripChart(ui, this::tell, this::open);
    values.setId("values");
    differences = new StripChart(ui, this::tell, this::open);
    differences.setId("differences");
    table = new MeasureTable(model.measure(), words);
    run = new RunBox(model.runner(), words, model::toggle, model::canResume);
    getStyleClass().add("study-section");
    getChildren().addAll(setUp(), findings());
    life.hear(model.runner().snapshotProperty(), _ -> show());
    life.hear(model.measure().chosenProperty(), _ -> show());
    life.hear(ui.look(), _ -> show());
    List.<ObservableValue<?>>of(
            model.seeds().valueProperty(), model.steps().valueProperty(), model.scenario())
        .forEach(each -> life.hear(each, _ -> run.update()));
    ui.pulse().hear(this, _ -> model.onPulse());
  }

  private VBox setUp() {
    var title = new Label();
    title.setId("study-scenario");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    life.hear(
        model.scenario(), now -> title.setText(words.get("study.of", name(now.title().name()))));
    var note = new Label(words.get("study.of.note"));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    var card =
        new VBox(
            title,
            note,
            NumberRow.dragged(model.seeds(), words),
            NumberRow.dragged(model.steps(), words),
            run,
            new MessageLabel(model.problemProperty(), words.texts()));
    card.getStyleClass().addAll("card", "study-setup");
    return card;
  }

  private String name(String title) {
    return title.isEmpty() ? words.get("setup.untitled") : title;
  }

  private VBox findings() {
    sentence.setId("verdict");
    sentence.getStyleClass().add("verdict");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    empty.setText(words.get("study.empty"));
    empty.setId("study-empty");
    empty.getStyleClass().addAll("muted", "study-empty");
    empty.setWrapText(true);
    empty.setMinHeight(USE_PREF_SIZE);
    var box =
        new VBox(
            sentence,
            empty,
            caption("study.values"),
            grown(values, 3),
            caption("study.differences"),
            grown(differences, 2),
            table);
    box.getStyleClass().addAll("card", "study-findings");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Label caption(String key) {
    var caption = new Label(words.get(key));
    caption.getStyleClass().addAll("caption", "muted");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    caption.visibleProperty().bind(empty.visibleProperty().not());
    return caption;
  }

  private static Region grown(Region region, double share) {
    region.setPrefHeight(100 * share);
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }

  private void show() {
    model.comparison().ifPresent(this::show);
    boolean nothing = model.comparison().isEmpty();
    empty.setVisible(nothing);
    empty.setManaged(nothing);
    sentence.setVisible(!nothing);
    sentence.setManaged(!nothing);
    table.setVisible(!nothing);
  }

  private void show(Comparison comparison) {
    Measure measure = model.chosenMeasure();
    int contenders = comparison.contenders().size();
    values.show(
        IntStream.range(0, contenders)
            .mapToObj(i -> row(comparison, measure, i, comparison.values(i, measure)))
            .toList(),
        new MeasureFormat(measure).isShare());
    differences.show(
        IntStream.range(1, contenders)
            .mapToObj(i -> row(comparison, measure, i, differences(comparison, measure, i)))
            .toList(),
        true);
    table.show(comparison);
    sentence.setText(
        String.join(
            "\n",
            IntStream.range(1, contenders)
                .mapToObj(i -> verdict.say(comparison, i, measure))
                .toList()));
  }

  private static double[] differences(Comparison comparison, Measure measure, int of) {
    double[] one = comparison.values(of, measure);
    double[] first = comparison.values(0, measure);
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] - first[i]).toArray();
  }

  private SeedRow row(Comparison comparison, Measure measure, int contender, double[] values) {
    Palette palette = ui.look().getValue().palette();
    var format = new MeasureFormat(measure);
    return new SeedRow(
        verdict.name(comparison, contender),
        LineStyle.ofContenders(comparison.contenders(), palette).get(contender),
        Arrays.stream(values).map(format::drawn).toArray(),
        comparison.seeds());
  }

  private String tell(SeedRow row, int index) {
    var format = new MeasureFormat(model.chosenMeasure());
    double value = row.values()[index] / (format.isShare() ? 100 : 1);
    return words.get(
        "study.dot", row.name(), Long.toString(row.seeds()[index]), format.value(value));
  }

  private void open(SeedRow row, int index) {
    model.open(row.seeds()[index]);
  }
}
