package flatline.model.theory;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the laws. */
final class LawWording {

  private static final String BUNDLE = "flatline.model.theory.laws";

  private LawWording() {}

  static String of(String key) {
    return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
  }
}
