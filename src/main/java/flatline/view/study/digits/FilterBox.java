package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitSnapshot;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.view.control.TaughtTerm;
import flatline.view.life.Life;
import flatline.viewmodel.study.digits.DigitsViewModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The first layer's weights of one network, and whose they are. */
final class FilterBox extends VBox {

  private final DigitsViewModel model;
  private final Words words;
  private final FilterWall wall;
  private final Label whose = new Label();
  private final ComboBox<Activation> looked = new ComboBox<>();

  FilterBox(DigitsViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    wall = new FilterWall(ui);
    VBox.setVgrow(wall, Priority.ALWAYS);
    getChildren().addAll(head(), wall);
    new Life(this).hear(model.snapshotProperty(), now -> now.ifPresent(this::offer));
  }

  private HBox head() {
    whose.setText(words.get("digits.filters"));
    whose.getStyleClass().addAll("caption", "muted");
    whose.setWrapText(true);
    HBox.setHgrow(whose, Priority.ALWAYS);
    looked.setId("digits-filters");
    looked.getStyleClass().add("choice");
    looked.setAccessibleText(words.get("digits.filters"));
    ConceptTip.teach(
        looked,
        "",
        () ->
            Optional.ofNullable(looked.getValue())
                .map(each -> TaughtTerm.of(each, words.texts()))
                .stream()
                .toList());
    looked.setConverter(new Names());
    looked.setMinWidth(USE_PREF_SIZE);
    Life.own(looked.valueProperty(), _ -> show());
    var head = new HBox(whose, looked);
    head.getStyleClass().add("study-line");
    return head;
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

  private void offer(DigitSnapshot snapshot) {
    List<Activation> activations = snapshot.plan().activations();
    if (!looked.getItems().equals(activations)) {
      looked.getItems().setAll(activations);
      looked.setValue(activations.getFirst());
    }
    show();
  }

  private void show() {
    model
        .snapshotProperty()
        .get()
        .filter(_ -> looked.getValue() != null)
        .flatMap(now ->
            now.runs(looked.getValue()).stream()
                .filter(run -> run.filters().isPresent())
                .findFirst())
        .ifPresentOrElse(this::show, () -> wall.show(Optional.empty(), false));
  }

  private void show(DigitRun begun) {
    String epoch = Integer.toString(begun.last().map(DigitEpoch::epoch).orElse(0));
    whose.setText(words.get("digits.filters.after", epoch, Long.toString(begun.seed())));
    wall.setAccessibleText(whose.getText());
    wall.show(begun.filters(), begun.activation().hasFlatSide());
  }
}
