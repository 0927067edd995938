package flatline.view.training.units;

import flatline.model.network.Network;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Target;
import flatline.view.Texts;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;

/** A unit's weights and bias, or the output's, as fields: what is typed becomes an intervention. */
public final class UnitFields extends FlowPane {

  private final Texts texts;
  private final TimelineViewModel timeline;
  private final int contender;
  private final List<ParameterField> fields = new ArrayList<>();
  private UnitRef shown = new UnitRef(-1, -1);
  private int inputs = -1;

  public UnitFields(Texts texts, TimelineViewModel timeline, int contender) {
    getStyleClass().add("unit-fields");
    this.texts = texts;
    this.timeline = timeline;
    this.contender = contender;
  }

  /** Shows a unit's numbers; a field that is being typed into keeps what is typed. */
  public void show(Network network, UnitRef unit) {
    int count = network.shape().inputs(unit.layer());
    if (!unit.equals(shown) || count != inputs) {
      shown = unit;
      inputs = count;
      build();
    }
    for (int input = 0; input < inputs; input++) {
      fields.get(input).show(network.weight(unit.layer(), unit.unit(), input));
    }
    fields.getLast().show(network.bias(unit.layer(), unit.unit()));
  }

  private void build() {
    fields.clear();
    for (int input = 0; input < inputs; input++) {
      fields.add(
          field(
              "w" + (input + 1), new Target.Weight(contender, shown.layer(), shown.unit(), input)));
    }
    fields.add(field("b", new Target.Bias(contender, shown.layer(), shown.unit())));
    getChildren().setAll(fields);
  }

  private ParameterField field(String name, Target target) {
    return new ParameterField(
        "unit-" + contender + "-" + name,
        name,
        value -> timeline.change(new Change.Set(target, value)),
        texts);
  }
}
