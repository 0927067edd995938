package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CssTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void goBack() {
    Locale.setDefault(before);
  }

  @Test
  void aColourIsWrittenInLatinDigitsInEveryLocale() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertEquals("#1a80ff", Css.of(Color.rgb(26, 128, 255, 0.5)));
    assertEquals("#000001", Css.of(Color.rgb(0, 0, 1)));
  }
}
