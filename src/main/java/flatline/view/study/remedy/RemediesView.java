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
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What helps against which cause of death: the table, and a few sentences for each cause. */
public final class RemediesView extends HBox {

  /** What share of the card's height the sentences take at most. */
  private static final double MOST_SAID = 0.36;

  /** The line above them and the room around them. */
  private static final double AROUND = 16;

  private final RemediesViewModel model;
  private final RemedyWords text;
  private final VBox sentences = new VBox();
  private final VBox hint = new VBox();
  private final Label legend;
  private final OthersNote others;
  private List<Line> said = List.of();

  /** A label below the table. */
  private record Line(String text, List<String> styles) {}

  /** Shows what is tried and what it came to. */
  public RemediesView(RemediesViewModel model, Ui ui, Words words) {
    this.model = model;
    text = new RemedyWords(model, words);
    others = new OthersNote("remedies-others", words, model::isOfOthers);
    sentences.setId("remedy-sentences");
    sentences.getStyleClass().add("remedy-sentences");
    legend = label(new Line(words.get("remedies.legend"), List.of("caption", "muted")));
    legend.managedProperty().bind(legend.visibleProperty());
    hint.setId("remedies-empty");
    hint.getStyleClass().add("remedy-hint");
    hint.getChildren()
        .addAll(
            label(new Line(words.get("remedies.empty"), List.of("study-empty"))),
            label(new Line(words.get("study.sketch"), List.of("sketch-note"))));
    hint.managedProperty().bind(hint.visibleProperty());
    var save = new HeadRow(words, model::save);
    save.managedProperty().bind(save.visibleProperty());
    save.visibleProperty().bind(model.tableProperty().map(Optional::isPresent));
    var found = new VBox(others, save, hint, legend, new RemedyGrid(model, ui, words));
    found.getStyleClass().add("study-findings");
    var scroll = new ContentScroll(found);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var below = new ContentScroll(sentences);
    below.getStyleClass().add("remedy-below");
    var card = new VBox(scroll, below);
    card.getStyleClass().add("card");
    // In sight below a table that may be longer than the window, and never more than a part of it.
    below
        .prefHeightProperty()
        .bind(
            Bindings.min(
                sentences.heightProperty().add(AROUND), card.heightProperty().multiply(MOST_SAID)));
    below.setMinHeight(USE_PREF_SIZE);
    below.visibleProperty().bind(Bindings.isNotEmpty(sentences.getChildren()));
    below.managedProperty().bind(below.visibleProperty());
    HBox.setHgrow(card, Priority.ALWAYS);
    getStyleClass().add("study-section");
    getChildren().addAll(new RemedySetup(model, words), card);
    var life = new Life(this);
    life.hear(model.tableProperty(), _ -> say());
    life.hear(model.runningProperty(), _ -> say());
    life.hear(model.causes().itemsProperty(), _ -> say());
    life.hear(model.remedies().itemsProperty(), _ -> say());
    ui.pulse().hear(this, _ -> model.onPulse(), model.busyProperty());
  }

  private void say() {
    others.update();
    hint.setVisible(model.isEmpty());
    legend.setVisible(!model.isEmpty());
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
    lines.add(new Line(text.how(table), List.of("caption", "muted")));
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
