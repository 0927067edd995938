package flatline.view.study.remedy;

import flatline.model.remedy.RemedyTable;
import flatline.view.ContentScroll;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.study.run.HeadRow;
import flatline.view.study.run.OthersNote;
import flatline.viewmodel.study.remedy.RemediesViewModel;
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
    sentences.getChildren().clear();
    Optional<RemedyTable> table = model.tableProperty().get().filter(_ -> !model.isOfOthers());
    table.ifPresent(known -> {
      for (int row = 0; row < model.shownCauses().size(); row++) {
        say(known, row);
      }
      var how = caption("remedies.how");
      how.setText(words.get("remedies.how", words.numbers().grouped(known.comparisons())));
      sentences.getChildren().add(how);
    });
  }

  private void say(RemedyTable table, int row) {
    var cause = new Label(text.cause(model.shownCauses().get(row)));
    cause.getStyleClass().add("subtitle");
    sentences.getChildren().add(cause);
    for (String sentence : text.sentences(table, row)) {
      var said = new Label(sentence);
      said.setWrapText(true);
      said.setMinHeight(USE_PREF_SIZE);
      sentences.getChildren().add(said);
    }
  }
}
