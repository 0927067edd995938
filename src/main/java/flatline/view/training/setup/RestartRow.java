package flatline.view.training.setup;

import flatline.model.scenario.Control;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.Touch;
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
            Touch.on(
                Control.SEED,
                button(
                    words,
                    "new-seed",
                    "transport.newSeed",
                    "transport.newSeed.tip",
                    editor::newSeed)),
            Touch.on(
                Control.TRANSPORT,
                button(
                    words,
                    "restart",
                    "transport.restart",
                    "transport.restart.tip",
                    editor::restart)));
  }

  private static Button button(Words words, String id, String title, String tip, Runnable action) {
    var button = new Button(words.get(title));
    button.setId(id);
    Tip.on(button, words.get(tip));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    button.setOnAction(_ -> action.run());
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }
}
