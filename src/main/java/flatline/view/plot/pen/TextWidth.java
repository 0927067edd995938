package flatline.view.plot.pen;

import flatline.model.work.Recent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a text is. */
public final class TextWidth {

  /** More than the labels of a page; most are the same in every frame. */
  private static final int KEPT = 256;

  private record Line(String words, Font font) {}

  private final Text text = new Text();
  private final Recent<Line, Double> measured = new Recent<>(KEPT);

  /** The width in pixels. */
  public double of(String words, Font font) {
    return measured.get(new Line(words, font), this::measure);
  }

  private double measure(Line line) {
    text.setFont(line.font());
    text.setText(line.words());
    return text.getLayoutBounds().getWidth();
  }
}
