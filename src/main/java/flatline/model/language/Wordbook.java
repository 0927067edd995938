package flatline.model.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * Texts by key, in one language; what is not translated is in English. Not a {@link
 * java.util.ResourceBundle}, which speaks the system's language where that of its own is missing.
 */
public final class Wordbook {

  private final Map<String, String> texts;

  /** A book of these texts. */
  public Wordbook(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * The texts that come with the program.
   *
   * @param name of the file without its ending, with its folder: {@code flatline/view/texts}
   */
  public static Wordbook of(String name, Language language) {
    var texts = new HashMap<>(read(name + Language.ENGLISH.suffix()));
    texts.putAll(read(name + language.suffix()));
    return new Wordbook(texts);
  }

  private static Map<String, String> read(String name) {
    var read = new Properties();
    try (var in = Wordbook.class.getResourceAsStream("/" + name + ".properties")) {
      if (in != null) {
        read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    var texts = new HashMap<String, String>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }

  /** All texts by their keys. */
  public Map<String, String> texts() {
    return texts;
  }

  /**
   * The text as it stands.
   *
   * @throws MissingResourceException if there is none
   */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new MissingResourceException("no text " + key, Wordbook.class.getName(), key);
    }
    return text;
  }

  /**
   * The text with {0}, {1} … replaced; apostrophes in such texts are doubled. Numbers among the
   * arguments come as text, since how they are rounded is for the caller to say.
   *
   * @throws MissingResourceException if there is none
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(get(key), Locale.ROOT).format(arguments);
  }
}
