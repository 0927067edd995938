package flatline.view.training.setup;

import flatline.model.scenario.Control;
import flatline.model.scenario.Setup;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.Disclosure;
import flatline.view.control.NumberRow;
import flatline.view.control.Touch;
import flatline.view.life.Life;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.setup.ContendersSetup;
import flatline.viewmodel.training.setup.TrainedSetup;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * In what single networks are trained otherwise than all, folded under a line that says of how many
 * that is so.
 */
final class TrainedBox extends VBox {

  private final ContendersSetup setup;
  private final Words words;
  private final Disclosure fold;

  TrainedBox(ContendersSetup setup, Words words) {
    this.setup = setup;
    this.words = words;
    var rows = new VBox();
    rows.getStyleClass().add("settings");
    for (int i = 0; i < Setup.MOST_CONTENDERS; i++) {
      rows.getChildren().add(row(i));
    }
    ObservableValue<Message> summary = setup.trainedSummaryProperty();
    fold =
        new Disclosure(
            "trained-settings", summary.map(words::say), setup.trainedOpenProperty(), rows);
    getChildren().add(fold);
  }

  /** Has somebody told when it was unfolded. */
  void onUnfolded(Runnable listener) {
    fold.onUnfolded(listener);
  }

  /** One network: what it is called, a choice, and below it a number where that has one. */
  private VBox row(int index) {
    TrainedSetup trained = setup.trained(index);
    ComboBox<String> choice = ChoiceRow.box(trained.kind(), words);
    var name = new Label();
    name.setLabelFor(choice);
    name.setWrapText(true);
    ChoiceSetting activation = setup.activation(index);
    new Life(name)
        .hear(
            activation.chosenProperty(),
            id -> {
              if (!id.isEmpty()) {
                String number = words.numbers().grouped(index + 1);
                name.setText(words.get("setup.network", number, words.get(activation.nameOf(id))));
                choice.setAccessibleText(
                    words.get(trained.kind().key().name()) + " · " + name.getText());
              }
            });
    NumberRow number = NumberRow.typed(trained.number(), words);
    number.visibleProperty().bind(trained.numberedProperty());
    number.managedProperty().bind(number.visibleProperty());
    var row = new VBox(name, choice, number);
    row.getStyleClass().add("trained");
    row.visibleProperty().bind(setup.countProperty().greaterThan(index));
    row.managedProperty().bind(row.visibleProperty());
    return Touch.on(Control.LEARNING_RATE, row);
  }
}
