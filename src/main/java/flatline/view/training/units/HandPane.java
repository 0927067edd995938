package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Control;
import flatline.view.ContentScroll;
import flatline.view.Ui;
import flatline.view.control.Touch;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What can be done to one network's unit by hand: its numbers typed, frozen, drawn anew. */
final class HandPane extends StackPane {

  private final Ui ui;
  private final TimelineViewModel timeline;
  private final int contender;
  private final UnitFields fields;
  private final Button freeze;
  private final Button reinitialize;
  private UnitRef unit = new UnitRef(0, 0);
  private boolean frozen;

  HandPane(Ui ui, TimelineViewModel timeline, int contender) {
    this.ui = ui;
    this.timeline = timeline;
    this.contender = contender;
    fields = new UnitFields(ui.texts(), timeline, contender);
    freeze = button("freeze", "autopsy.freeze", this::toggleFrozen);
    reinitialize =
        button(
            "reinitialize",
            "autopsy.reinitialize",
            () -> timeline.change(new Change.Reinitialize(address())));
    var all = new VBox(fields, new FlowPane(freeze, reinitialize));
    all.getStyleClass().add("hand");
    var scroll = new ContentScroll(all);
    getChildren().add(scroll);
    ScrollFade.over(scroll, all, this);
    Touch.on(Control.WEIGHTS, this);
  }

  private Button button(String id, String title, Runnable action) {
    var button = new Button(ui.texts().get(title));
    button.setId("autopsy-" + contender + "-" + id);
    button.getStyleClass().addAll("quiet", "link", "caption");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void toggleFrozen() {
    timeline.change(frozen ? new Change.Unfreeze(address()) : new Change.Freeze(address()));
  }

  private Change.UnitAddress address() {
    return new Change.UnitAddress(contender, unit.layer(), unit.unit());
  }

  /** Shows a unit's numbers, and offers what can be done to it. */
  void show(ContenderSnapshot snapshot, UnitRef newUnit) {
    unit = newUnit;
    frozen = snapshot.frozen().contains(unit);
    freeze.setText(ui.texts().get(frozen ? "autopsy.unfreeze" : "autopsy.freeze"));
    // The output's numbers can be typed, and no more.
    boolean hidden = unit.layer() < snapshot.network().shape().hidden().size();
    freeze.setVisible(hidden);
    reinitialize.setVisible(hidden);
    fields.show(snapshot.network(), unit);
  }
}
