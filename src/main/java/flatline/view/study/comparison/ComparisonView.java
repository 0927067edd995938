package flatline.view.study.comparison;

import flatline.model.scenario.Setup;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.view.plot.study.SeedSketch;
import flatline.view.study.run.FindingsScroll;
import flatline.view.study.run.OthersNote;
import flatline.view.study.run.RunBox;
import flatline.view.study.run.SketchPane;
import flatline.viewmodel.study.ComparisonViewModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Contenders over many seeds: each as a strip of dots, their differences per seed, a verdict. */
public final class ComparisonView extends HBox {

  private final Life life = new Life(this);
  private final ComparisonViewModel model;
  private final Words words;
  private final SketchPane sketch;
  private final FindingsScroll scroll;
  private final RunBox run;
  private final OthersNote others;

  public ComparisonView(ComparisonViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    scroll = new FindingsScroll(new ComparisonFindings(model, ui, words), model.detailsProperty());
    sketch =
        new SketchPane(
            "study-empty",
            words.get("study.empty"),
            ui,
            (pen, look) -> SeedSketch.paint(pen, setup(), words.texts(), look));
    run = new RunBox(model.runner(), words, model::toggle, model::canResume);
    others = new OthersNote("study-others", words, model::isOfOthers);
    getStyleClass().add("study-section");
    getChildren().addAll(setUp(), findings());
    life.hear(model.runner().snapshotProperty(), now -> show(now.isEmpty()));
    List.<ObservableValue<?>>of(
            model.seeds().valueProperty(),
            model.steps().valueProperty(),
            model.dormant().valueProperty(),
            model.scenario())
        .forEach(each -> life.hear(each, _ -> update()));
    life.hear(model.scenario(), _ -> sketch.repaint());
    ui.pulse().hear(this, _ -> model.onPulse(), model.runningProperty());
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
            NumberRow.typed(model.dormant(), words),
            run,
            new MessageLabel(model.problemProperty(), words.texts()));
    card.getStyleClass().addAll("card", "study-setup");
    return card;
  }

  private String name(String title) {
    return title.isEmpty() ? words.get("setup.untitled") : words.preset(title);
  }

  private Setup setup() {
    return model.scenario().getValue().setup();
  }

  private VBox findings() {
    var found = new StackPane(sketch, scroll);
    VBox.setVgrow(found, Priority.ALWAYS);
    var card = new VBox(others, found);
    card.getStyleClass().add("card");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private void show(boolean nothing) {
    sketch.setVisible(nothing);
    scroll.setVisible(!nothing);
    others.update();
  }

  private void update() {
    run.update();
    others.update();
  }
}
