package flatline.view.study.digits;

import flatline.model.digits.DigitSnapshot;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.Disclosure;
import flatline.view.life.Life;
import flatline.view.study.run.HeadRow;
import flatline.viewmodel.study.digits.DigitFigure;
import flatline.viewmodel.study.digits.DigitTextKeys;
import flatline.viewmodel.study.digits.DigitsViewModel;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What came of digits: the verdict, the digits themselves, curves and weights, the figures last.
 */
final class DigitsFindings extends VBox {

  private final DigitsViewModel model;
  private final DigitsVerdict verdict;
  private final EpochChart chart;
  private final FilterBox filters;
  private final DigitsTable table;
  private final Words words;
  private final Label caption = new Label();
  private final Label sentence = new Label();
  private final Label difference = new Label();

  DigitsFindings(DigitsViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    verdict = new DigitsVerdict(words);
    chart = new EpochChart(ui, words);
    filters = new FilterBox(model, ui, words);
    table = new DigitsTable(model.figure(), words);
    sentence.setId("digits-verdict");
    sentence.getStyleClass().add("verdict");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    difference.setId("digits-difference");
    difference.getStyleClass().addAll("caption", "muted");
    getStyleClass().add("study-findings");
    getChildren()
        .addAll(
            new HeadRow(words, model::save, sentence),
            new DigitWall(model, ui, words),
            pictures(),
            details());
    var life = new Life(this);
    life.hear(model.snapshotProperty(), _ -> show());
    life.hear(model.figure().chosenProperty(), _ -> show());
  }

  private HBox pictures() {
    caption.setId("digits-curve");
    caption.setWrapText(true);
    caption.getStyleClass().addAll("caption", "muted");
    var pictures = new HBox(titled(caption, chart), grown(filters));
    pictures.getStyleClass().addAll("study-pictures", "digit-pictures");
    VBox.setVgrow(pictures, Priority.ALWAYS);
    return pictures;
  }

  private static VBox titled(Region title, Region picture) {
    VBox.setVgrow(picture, Priority.ALWAYS);
    return grown(new VBox(title, picture));
  }

  private static VBox grown(VBox box) {
    box.setPrefWidth(100);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Disclosure details() {
    var details = new VBox(difference, table);
    details.getStyleClass().add("study-details");
    String title = words.get("study.details");
    return new Disclosure("digits-details", title, model.detailsProperty(), details);
  }

  private void show() {
    model.snapshotProperty().get().ifPresent(this::show);
  }

  private void show(DigitSnapshot snapshot) {
    DigitFigure figure = model.chosenFigure();
    caption.setText(drawn(snapshot, figure));
    chart.setAccessibleText(caption.getText());
    chart.show(snapshot, figure);
    table.show(snapshot);
    sentence.setText(verdict.say(snapshot, figure));
    difference.setText(verdict.statistics(snapshot, figure));
  }

  /** What the curves are, and of one seed that there is no mean. */
  private String drawn(DigitSnapshot snapshot, DigitFigure figure) {
    String name = words.get(DigitTextKeys.FIGURE_TIPS.of(figure.id()));
    String what = figure.isShare() ? words.get("digits.inPercent", name) : name;
    boolean one = snapshot.plan().seeds() == 1;
    return words.get(one ? "digits.byEpoch.one" : "digits.byEpoch", what);
  }
}
