package flatline.view.training.setup;

import flatline.view.Tip;
import flatline.view.Words;
import flatline.viewmodel.training.setup.ScenarioEditor;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Starts the run anew: with another seed, or as it is set up now. */
public final class RestartRow extends HBox {

  public RestartRow(Words words, ScenarioEditor editor) {
    getStyleClass().add("restart-row");
    getChildren()
        .addAll(
            button(words, "new-seed", "newSeed", editor::newSeed),
            button(words, "restart", "restart", editor::restart));
  }

  private static Button button(Words words, String id, String key, Runnable action) {
    var button = new Button(words.get("transport." + key));
    button.setId(id);
    Tip.on(button, words.get("transport." + key + ".tip"));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> action.run());
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }
}
