package flatline.view.plot;

import java.util.Locale;
import javafx.scene.paint.Color;

/** What stands in a style that is set by code. */
public final class Css {

  private static final int MOST = 255;

  private Css() {}

  /** An opaque colour, {@code #rrggbb}. */
  public static String of(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(MOST * color.getRed()),
        Math.round(MOST * color.getGreen()),
        Math.round(MOST * color.getBlue()));
  }
}
