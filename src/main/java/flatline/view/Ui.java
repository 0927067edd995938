package flatline.view;

import flatline.view.life.Pulse;
import flatline.view.plot.Look;
import javafx.beans.value.ObservableValue;

/**
 * What every part of the window is given.
 *
 * @param texts all words
 * @param look the colours and sizes that painters use, as they are now
 * @param pulse the window's, heard by what is shown
 */
public record Ui(Texts texts, ObservableValue<Look> look, Pulse pulse) {

  /** With a pulse of its own. */
  public Ui(Texts texts, ObservableValue<Look> look) {
    this(texts, look, new Pulse());
  }
}
