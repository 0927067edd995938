package flatline.view.training;

import flatline.view.Words;
import javafx.scene.control.Label;

/** Over what is greyed: that something else is computed. */
final class ComputingNote extends Label {

  ComputingNote(Words words) {
    super(words.get("training.computing"));
    setId("computing");
    getStyleClass().addAll("card", "computing");
    setMouseTransparent(true);
  }
}
