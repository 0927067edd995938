package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.view.plot.study.DigitSketch;
import flatline.view.study.run.CandidateChecks;
import flatline.view.study.run.FindingsScroll;
import flatline.view.study.run.OthersNote;
import flatline.view.study.run.ProgressBox;
import flatline.view.study.run.SketchPane;
import flatline.viewmodel.study.digits.DigitChoices;
import flatline.viewmodel.study.digits.DigitsViewModel;
import flatline.viewmodel.study.digits.ImageDialogs;
import flatline.viewmodel.study.run.Candidate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Real digits: what is trained, and what came of it. */
public final class DigitsView extends HBox {

  private final Life life = new Life(this);
  private final DigitsViewModel model;
  private final Words words;
  private final SketchPane sketch;
  private final FindingsScroll findings;
  private final ProgressBox run;
  private final OthersNote others;

  public DigitsView(DigitsViewModel model, ImageDialogs dialogs, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    findings = new FindingsScroll(new DigitsFindings(model, ui, words), model.detailsProperty());
    sketch =
        new SketchPane(
            "digits-empty",
            words.get("digits.empty"),
            ui,
            (pen, look) -> DigitSketch.paint(pen, networks(), words.texts(), look));
    run = new ProgressBox("digits-run", words, model::toggle);
    others = new OthersNote("digits-of-others", words, model::isOfOthers);
    getStyleClass().add("study-section");
    getChildren().addAll(setUp(dialogs), findings());
    life.hear(model.snapshotProperty(), now -> show(now.isEmpty()));
    model.setup().entrants().forEach(each -> life.hear(each.taken(), _ -> sketch.repaint()));
    DigitChoices setup = model.setup();
    List.<ObservableValue<?>>of(
            setup.epochs().valueProperty(),
            setup.rate().valueProperty(),
            setup.bias().valueProperty(),
            setup.pixels().chosenProperty(),
            model.dataNameProperty())
        .forEach(each -> life.hear(each, _ -> others.update()));
    life.hear(
        model.busyProperty(), busy -> run.offer(words.get(busy ? "study.stop" : "study.start")));
    ui.pulse().hear(this, _ -> pulse(), model.busyProperty(), model.readingProperty());
  }

  private ScrollPane setUp(ImageDialogs dialogs) {
    var title = new Label();
    title.setId("digits-data");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    life.hear(
        model.dataNameProperty(),
        name ->
            title.setText(
                name.map(own -> words.get("digits.own", own))
                    .orElseGet(() -> words.get("digits.mnist"))));
    var open = new Button(words.get("digits.open"));
    open.setId("digits-open");
    open.getStyleClass().addAll("quiet", "link");
    open.setOnAction(_ -> model.open(dialogs));
    var note = new Label(words.get("digits.note"));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    var card =
        new VBox(
            title,
            note,
            open,
            new CandidateChecks(
                "digits",
                model.setup().entrants(),
                words,
                each -> CandidateChecks.name(each, words)),
            NumberRow.dragged(model.setup().seeds(), words),
            NumberRow.dragged(model.setup().epochs(), words),
            NumberRow.dragged(model.setup().rate(), words),
            NumberRow.dragged(model.setup().bias(), words),
            new ChoiceRow(model.setup().pixels(), words),
            run,
            new MessageLabel(model.problemProperty(), words.texts()));
    card.getStyleClass().add("study-settings");
    var pane = new ScrollPane(card);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setId("digits-setup");
    pane.getStyleClass().addAll("card", "study-scroll");
    return pane;
  }

  private List<Activation> networks() {
    return Candidate.taken(model.setup().entrants());
  }

  private VBox findings() {
    var found = new StackPane(sketch, findings);
    VBox.setVgrow(found, Priority.ALWAYS);
    var card = new VBox(others, found);
    card.getStyleClass().add("card");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private void pulse() {
    model.onPulse();
    model.progress().ifPresent(now -> run.show(now, model.busyProperty().get()));
    if (model.isReading()) {
      run.show(0, words.get("digits.reading"));
    }
  }

  private void show(boolean nothing) {
    sketch.setVisible(nothing);
    findings.setVisible(!nothing);
  }
}
