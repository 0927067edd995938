package flatline.model.theory;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the laws. */
final class Wording {

  private static final String BUNDLE = "flatline.model.theory.laws";

  private Wording() {}

  static String of(String key) {
    return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
  }
}
