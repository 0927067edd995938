package flatline.view.study.stream;

import flatline.view.ContentScroll;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.view.plot.study.StreamSketch;
import flatline.view.study.run.CandidateChecks;
import flatline.view.study.run.ProgressBox;
import flatline.view.study.run.SetupCard;
import flatline.view.study.run.SketchPane;
import flatline.viewmodel.study.run.Candidate;
import flatline.viewmodel.study.stream.LongRunViewModel;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The long run: who learns, and what becomes of them in a million steps. */
public final class LongRunView extends HBox {

  private final LongRunViewModel model;
  private final Words words;
  private final ProgressBox run;

  /** Shows who may learn, and what came of it so far. */
  public LongRunView(LongRunViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    run = new ProgressBox("stream-run", words, model::toggle);
    var sketch =
        new SketchPane(
            "stream-empty",
            words.get("stream.empty"),
            ui,
            (pen, look) ->
                StreamSketch.paint(pen, Candidate.taken(model.candidates()), words.texts(), look));
    var findings = new ContentScroll(new LongRunFindings(model, ui, words));
    findings.setFitToHeight(true);
    getStyleClass().add("study-section");
    getChildren().addAll(setup(), findings(sketch, findings));
    var life = new Life(this);
    life.hear(
        model.snapshotProperty(),
        now -> {
          sketch.setVisible(now.isEmpty());
          findings.setVisible(now.isPresent());
        });
    model.candidates().forEach(each -> life.hear(each.taken(), _ -> sketch.repaint()));
    life.hear(
        model.busyProperty(),
        busy -> {
          run.offer(words.get(busy ? "study.stop" : "study.start"));
          progress();
        });
    ui.pulse().hear(this, _ -> pulse(), model.busyProperty());
  }

  private SetupCard setup() {
    return new SetupCard(
        label("stream.title", "title"),
        label("stream.note", "caption", "muted"),
        new CandidateChecks("stream", model.candidates(), words, new StreamNames(words)::whole),
        NumberRow.typed(model.seeds(), words),
        run,
        new MessageLabel(model.problemProperty(), words.texts()));
  }

  private Label label(String key, String... styles) {
    var label = new Label(words.get(key));
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static VBox findings(SketchPane sketch, ContentScroll findings) {
    var found = new StackPane(sketch, findings);
    VBox.setVgrow(found, Priority.ALWAYS);
    var card = new VBox(found);
    card.getStyleClass().add("card");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private void pulse() {
    model.onPulse();
    progress();
  }

  private void progress() {
    model.progress().ifPresent(now -> run.show(now, model.busyProperty().get()));
  }
}
