package flatline.view.study.run;

import flatline.view.Words;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;

/** Says so where what is shown came of other settings than those that stand beside it. */
public final class OthersNote extends Label {

  private final BooleanSupplier ofOthers;

  /**
   * @param id by which it is found
   * @param ofOthers whether it has to be said now
   */
  public OthersNote(String id, Words words, BooleanSupplier ofOthers) {
    this.ofOthers = ofOthers;
    setId(id);
    setText(words.get("study.others"));
    getStyleClass().add("others-note");
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    update();
  }

  /** Follows what is shown and what is set up. */
  public void update() {
    setVisible(ofOthers.getAsBoolean());
  }
}
