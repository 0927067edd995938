package flatline.view.training.drawing;

import flatline.model.scenario.Control;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.control.Touch;
import flatline.view.life.Life;
import flatline.viewmodel.training.setup.DataDrawing;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Begins to draw samples, says how that is done, and does it by keys. */
public final class DrawBox extends VBox {

  private final DataDrawing drawing;
  private final Words words;

  public DrawBox(DataDrawing drawing, Words words) {
    this.drawing = drawing;
    this.words = words;
    getStyleClass().addAll("settings", "draw-box");
    var draw = button("draw-data", "draw.data", this::toggle);
    draw.getStyleClass().addAll("quiet", "link");
    Tip.on(draw, words.get("draw.data.tip"));
    getChildren().add(draw);
    var tools = tools();
    new Life(this)
        .hear(
            drawing.activeProperty(),
            active -> {
              getChildren().setAll(active ? List.of(draw, tools) : List.of(draw));
              draw.setText(words.get(active ? "draw.stop" : "draw.data"));
            });
    Touch.on(Control.DATA, this);
  }

  private void toggle() {
    drawing.activeProperty().set(!drawing.activeProperty().get());
  }

  private VBox tools() {
    var how = new Label(words.get("draw.how"));
    how.setId("draw-how");
    how.getStyleClass().addAll("caption", "muted");
    how.setWrapText(true);
    how.setMinHeight(USE_PREF_SIZE);
    var tools =
        new VBox(
            how,
            new FlowPane(
                toggle("draw-erase", "draw.erase", "draw.erase.tip", drawing.erasingProperty()),
                button("draw-over", "draw.over", drawing::startOver)),
            NumberRow.typed(drawing.x(), words),
            NumberRow.typed(drawing.y(), words),
            new FlowPane(
                button("draw-one", "draw.one", () -> drawing.addTyped(true)),
                button("draw-zero", "draw.zero", () -> drawing.addTyped(false))),
            new MessageLabel(drawing.troubleProperty(), words.texts()));
    tools.setId("draw-tools");
    tools.getStyleClass().add("settings");
    return tools;
  }

  private ToggleButton toggle(String id, String key, String tip, BooleanProperty on) {
    var toggle = new ToggleButton(words.get(key));
    toggle.setId(id);
    Tip.on(toggle, words.get(tip));
    toggle.setOnAction(_ -> on.set(toggle.isSelected()));
    new Life(toggle).hear(on, toggle::setSelected);
    return toggle;
  }

  private Button button(String id, String key, Runnable action) {
    var button = new Button(words.get(key));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
