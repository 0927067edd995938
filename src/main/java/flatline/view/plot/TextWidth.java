package flatline.view.plot;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a text is. */
public final class TextWidth {

  private final Text text = new Text();

  /** The width in pixels. */
  public double of(String words, Font font) {
    text.setFont(font);
    text.setText(words);
    return text.getLayoutBounds().getWidth();
  }
}
