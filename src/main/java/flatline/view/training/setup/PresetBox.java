package flatline.view.training.setup;

import flatline.model.scenario.Control;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.Touch;
import flatline.view.plot.Look;
import flatline.view.training.gallery.GalleryButton;
import flatline.viewmodel.training.setup.SetupViewModel;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The name of what is set up, from which presets are chosen, what it is about and leads to. */
final class PresetBox extends VBox {

  PresetBox(SetupViewModel setup, Words words, ObservableValue<Look> look) {
    getStyleClass().add("preset");
    getChildren()
        .addAll(
            Touch.on(Control.SCENARIO, new GalleryButton(setup, words, look)),
            new StoryLine(setup.storyProperty(), words),
            new Forecast(setup, words),
            whatHelps(setup, words));
  }

  private static Button whatHelps(SetupViewModel setup, Words words) {
    var ask = new Button(words.get("remedies.ask"));
    ask.setId("what-helps");
    ask.getStyleClass().addAll("quiet", "link", "what-helps");
    ask.setOnAction(_ -> setup.askWhatHelps());
    Tip.on(ask, words.get("remedies.ask.tip"));
    return ask;
  }
}
