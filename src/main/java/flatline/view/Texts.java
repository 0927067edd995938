package flatline.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text that the window shows, by key. */
public final class Texts {

  private final ResourceBundle bundle = ResourceBundle.getBundle("flatline.view.texts");

  /**
   * The text as it stands.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  public String get(String key) {
    return bundle.getString(key);
  }

  /**
   * The text with {0}, {1} … replaced; apostrophes in such texts are doubled. Numbers among the
   * arguments come as text, since how they are rounded is for the caller to say.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(get(key), Locale.ROOT).format(arguments);
  }

  /** Whether there is a text with that key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
