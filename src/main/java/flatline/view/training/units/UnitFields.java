package flatline.view.training.units;

import flatline.model.network.Network;
import flatline.model.network.UnitRef;
import flatline.model.number.Numbers;
import flatline.model.scenario.Change;
import flatline.model.scenario.Target;
import flatline.view.Ui;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A unit's weights and bias as fields: what is typed becomes an intervention. */
final class UnitFields extends VBox {

  private final Ui ui;
  private final TimelineViewModel timeline;
  private final int contender;
  private final Label message = new Label();
  private final FlowPane fields = new FlowPane();
  private UnitRef shown = new UnitRef(-1, -1);
  private int inputs = -1;

  UnitFields(Ui ui, TimelineViewModel timeline, int contender) {
    getStyleClass().add("unit-fields");
    this.ui = ui;
    this.timeline = timeline;
    this.contender = contender;
    message.getStyleClass().add("message");
    message.setWrapText(true);
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    getChildren().addAll(fields, message);
  }

  /** Shows a unit's numbers; a field that is being typed into keeps what is typed. */
  void show(Network network, UnitRef unit) {
    int count = network.shape().inputs(unit.layer());
    if (!unit.equals(shown) || count != inputs) {
      shown = unit;
      inputs = count;
      build();
    }
    for (int input = 0; input < inputs; input++) {
      put(input, network.weight(unit.layer(), unit.unit(), input));
    }
    put(inputs, network.bias(unit.layer(), unit.unit()));
  }

  private void build() {
    message.setText("");
    fields.getChildren().clear();
    for (int input = 0; input < inputs; input++) {
      int place = input;
      fields
          .getChildren()
          .add(
              field(
                  "w" + (input + 1),
                  value ->
                      set(
                          new Target.Weight(contender, shown.layer(), shown.unit(), place),
                          value)));
    }
    fields
        .getChildren()
        .add(
            field(
                "b", value -> set(new Target.Bias(contender, shown.layer(), shown.unit()), value)));
  }

  private void set(Target target, double value) {
    timeline.change(new Change.Set(target, value));
  }

  private HBox field(String name, DoubleConsumer action) {
    TextField field = new TextField();
    field.setId("unit-" + contender + "-" + name);
    field.setPrefColumnCount(4);
    field.setAccessibleText(name);
    field.setOnAction(event -> type(field, action));
    Label label = new Label(name.replace("w", "w\u2009"));
    label.setLabelFor(field);
    HBox box = new HBox(label, field);
    box.getStyleClass().add("unit-field");
    return box;
  }

  private void type(TextField field, DoubleConsumer action) {
    OptionalDouble value = Numbers.parse(field.getText());
    if (value.isPresent()) {
      message.setText("");
      action.accept(value.getAsDouble());
      getParent().requestFocus();
    } else {
      message.setText(ui.texts().get("autopsy.number", field.getText()));
    }
  }

  private void put(int place, double value) {
    TextField field = (TextField) ((HBox) fields.getChildren().get(place)).getChildren().get(1);
    String text = Numbers.fixed(value, 3);
    if (!field.isFocused() && !field.getText().equals(text)) {
      field.setText(text);
      message.setText(""); // it was about what stood there
    }
  }
}
