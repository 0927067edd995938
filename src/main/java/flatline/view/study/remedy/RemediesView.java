package flatline.view.study.remedy;

import flatline.model.remedy.RemedyTable;
import flatline.view.ContentScroll;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.study.run.HeadRow;
import flatline.view.study.run.OthersNote;
import flatline.viewmodel.study.remedy.RemediesViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What helps against which cause of death: the table, and a few sentences for each cause. */
public final class RemediesView extends HBox {

  private final RemediesViewModel model;
  private final Words words;
  private final RemedyWords text;
  private final VBox sentences = new VBox();
  private final OthersNote others;
  private List<Line> said = List.of();

  /** A label below the table. */
  private record Line(String text, List<String> styles) {}

  /** Shows what is tried and what it came to. */
  public RemediesView(RemediesViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    text = new RemedyWords(model, words);
    others = new OthersNote("remedies-others", words, model::isOfOthers);
    sentences.setId("remedy-sentences");
    sentences.getStyleClass().add("remedy-sentences");
    var legend = caption("remedies.legend");
    var save = new HeadRow(words, model::save);
    save.managedProperty().bind(save.visibleProperty());
    save.visibleProperty().bind(model.tableProperty().map(Optional::isPresent));
    var found = new VBox(others, save, legend, new RemedyGrid(model, ui, words), sentences);
    found.getStyleClass().add("study-findings");
    var scroll = new ContentScroll(found);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var card = new VBox(scroll);
    card.getStyleClass().add("card");
    HBox.setHgrow(card, Priority.ALWAYS);
    getStyleClass().add("study-section");
    getChildren().addAll(new RemedySetup(model, words), card);
    var life = new Life(this);
    life.hear(model.tableProperty(), _ -> say());
    life.hear(model.causes().itemsProperty(), _ -> say());
    life.hear(model.remedies().itemsProperty(), _ -> say());
    ui.pulse().hear(this, _ -> model.onPulse(), model.busyProperty());
  }

  private Label caption(String key) {
    var caption = new Label(words.get(key));
    caption.getStyleClass().addAll("caption", "muted");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    return caption;
  }

  private void say() {
    others.update();
    List<Line> now =
        model
            .tableProperty()
            .get()
            .filter(_ -> !model.isOfOthers())
            .map(this::lines)
            .orElse(List.of());
    if (!now.equals(said)) {
      said = now;
      sentences.getChildren().setAll(now.stream().map(RemediesView::label).toList());
    }
  }

  private List<Line> lines(RemedyTable table) {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < model.shownCauses().size(); row++) {
      lines.add(new Line(text.cause(model.shownCauses().get(row)), List.of("strong")));
      text.sentences(table, row).forEach(each -> lines.add(new Line(each, List.of())));
    }
    String comparisons = words.numbers().grouped(table.comparisons());
    lines.add(new Line(words.get("remedies.how", comparisons), List.of("caption", "muted")));
    return lines;
  }

  private static Label label(Line line) {
    var label = new Label(line.text());
    label.getStyleClass().addAll(line.styles());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
