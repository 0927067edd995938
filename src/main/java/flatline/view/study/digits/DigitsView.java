package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitSnapshot;
import flatline.model.work.Progress;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.view.study.run.ProgressBox;
import flatline.viewmodel.study.digits.DigitChoices;
import flatline.viewmodel.study.digits.DigitFigure;
import flatline.viewmodel.study.digits.DigitsViewModel;
import flatline.viewmodel.study.digits.ImageDialogs;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Real digits: curves by epoch with bands, the first layer as pictures, figures with intervals. */
public final class DigitsView extends HBox {

  private final Life life = new Life(this);
  private final DigitsViewModel model;
  private final Words words;
  private final DigitsVerdict verdict;
  private final EpochChart chart;
  private final FilterWall wall;
  private final DigitsTable table;
  private final Label filters;
  private final ComboBox<Activation> looked = new ComboBox<>();
  private final Label sentence = new Label();
  private final Label empty = new Label();
  private final ProgressBox run;

  public DigitsView(DigitsViewModel model, ImageDialogs dialogs, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    verdict = new DigitsVerdict(words);
    chart = new EpochChart(ui, words);
    wall = new FilterWall(ui);
    table = new DigitsTable(model.figure(), words);
    filters = caption("digits.filters");
    run = new ProgressBox("digits-run", words, model::toggle);
    getStyleClass().add("study-section");
    getChildren().addAll(setUp(dialogs), findings());
    life.hear(model.snapshotProperty(), _ -> show());
    life.hear(model.figure().chosenProperty(), _ -> show());
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
            entrants(),
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

  private VBox entrants() {
    var box = new VBox();
    box.getStyleClass().add("study-checks");
    for (DigitChoices.Entrant entrant : model.setup().entrants()) {
      String parameter = words.parameter(entrant.activation());
      var check =
          new CheckBox(
              words.name(entrant.activation()) + (parameter.isEmpty() ? "" : ", " + parameter));
      check.setId("digits-" + entrant.activation().id());
      check.selectedProperty().bindBidirectional(entrant.taken());
      box.getChildren().add(check);
    }
    return box;
  }

  private VBox findings() {
    sentence.setId("digits-verdict");
    sentence.getStyleClass().add("verdict");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    empty.setId("digits-empty");
    empty.setText(words.get("digits.empty"));
    empty.getStyleClass().addAll("muted", "study-empty");
    empty.setWrapText(true);
    var pictures =
        new HBox(titled(caption("digits.byEpoch"), chart), titled(filterCaption(), wall));
    pictures.getStyleClass().add("study-pictures");
    VBox.setVgrow(pictures, Priority.ALWAYS);
    pictures.visibleProperty().bind(empty.visibleProperty().not());
    var box = new VBox(sentence, empty, pictures, table);
    box.getStyleClass().addAll("card", "study-findings");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private static VBox titled(Region title, Region picture) {
    VBox.setVgrow(picture, Priority.ALWAYS);
    var box = new VBox(title, picture);
    box.setPrefWidth(100);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Label caption(String key) {
    var caption = new Label(words.get(key));
    caption.getStyleClass().addAll("caption", "muted");
    return caption;
  }

  private HBox filterCaption() {
    looked.setId("digits-filters");
    looked.getStyleClass().add("choice");
    looked.setConverter(new Names());
    Life.own(looked.valueProperty(), _ -> showFilters());
    filters.setWrapText(true);
    HBox.setHgrow(filters, Priority.ALWAYS);
    var box = new HBox(filters, looked);
    box.getStyleClass().add("study-line");
    return box;
  }

  private final class Names extends StringConverter<Activation> {
    @Override
    public String toString(Activation activation) {
      return activation == null ? "" : words.name(activation);
    }

    @Override
    public Activation fromString(String text) {
      throw new UnsupportedOperationException("activations are not typed");
    }
  }

  private void pulse() {
    model.onPulse();
    model.progress().ifPresent(now -> run.show(now.share(), state(now)));
    if (model.isReading()) {
      run.show(0, words.get("digits.reading"));
    }
  }

  private String state(Progress progress) {
    if (model.busyProperty().get()) {
      return words.get("digits.state.running", progress.remaining().map(run::time).orElse("…"));
    }
    return words.get(
        progress.done() < progress.total() ? "digits.state.stopped" : "digits.state.finished",
        run.time(progress.elapsed()));
  }

  private void show() {
    boolean nothing = model.snapshotProperty().get().isEmpty();
    empty.setVisible(nothing);
    empty.setManaged(nothing);
    sentence.setVisible(!nothing);
    sentence.setManaged(!nothing);
    table.setVisible(!nothing);
    model.snapshotProperty().get().ifPresent(this::show);
  }

  private void show(DigitSnapshot snapshot) {
    DigitFigure figure = model.chosenFigure();
    chart.show(snapshot, figure);
    table.show(snapshot);
    sentence.setText(verdict.say(snapshot, figure));
    List<Activation> activations = snapshot.plan().activations();
    if (!looked.getItems().equals(activations)) {
      looked.getItems().setAll(activations);
      looked.setValue(activations.getFirst());
    }
    showFilters();
  }

  private void showFilters() {
    model
        .snapshotProperty()
        .get()
        .filter(_ -> looked.getValue() != null)
        .flatMap(now ->
            now.runs(looked.getValue()).stream()
                .filter(run -> run.filters().isPresent())
                .findFirst())
        .ifPresentOrElse(this::showFilters, () -> wall.show(Optional.empty()));
  }

  private void showFilters(DigitRun begun) {
    String epoch = Integer.toString(begun.last().map(DigitEpoch::epoch).orElse(0));
    filters.setText(words.get("digits.filters.after", epoch, Long.toString(begun.seed())));
    wall.show(begun.filters());
  }
}
