package flatline.view.training.plane;

import flatline.view.Words;
import flatline.view.plot.plane.Thinning;
import javafx.scene.control.Label;

/** Says how many of the samples are drawn, where not all of them are. */
final class ThinningNote extends Label {

  private final Words words;
  private int size;

  ThinningNote(Words words) {
    this.words = words;
    getStyleClass().addAll("caption", "plane-note");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Says it of so many samples; tells whether it says something else than before. */
  boolean show(int samples) {
    boolean isNew = samples != size;
    if (isNew) {
      size = samples;
      var thinning = new Thinning(samples);
      setVisible(thinning.isNeeded());
      setText(
          words.get(
              "plane.thinned",
              words.numbers().grouped(thinning.drawn()),
              words.numbers().grouped(samples)));
    }
    return isNew;
  }
}
