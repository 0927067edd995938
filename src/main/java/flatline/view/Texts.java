package flatline.view;

import flatline.model.activation.Activation;
import flatline.model.language.Language;
import flatline.model.language.NumberForm;
import flatline.model.language.Wordbook;
import flatline.view.plot.Phrases;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Every text that the window shows, by key, in the language that it speaks; what shows texts is
 * made anew when that changes.
 */
public final class Texts implements Phrases {

  private static final String NAME = "flatline/view/texts";

  /** Numbers and signs alone, and no name. */
  private static final Pattern NUMBERS = Pattern.compile("[^\\p{L}_]*+(?:e[^\\p{L}_]*+)?");

  private static final Pattern QUOTED = Pattern.compile("“([^“”]*)”");

  private final ReadOnlyObjectWrapper<Language> language =
      new ReadOnlyObjectWrapper<>(Language.ENGLISH);
  private final Function<Language, Wordbook> books;
  private Wordbook words;
  private PresetWords presets = new PresetWords(Language.ENGLISH);

  /** In English, until another language is asked for. */
  public Texts() {
    this(language -> Wordbook.of(NAME, language));
  }

  /** Out of other books than those that come with the program. */
  Texts(Function<Language, Wordbook> books) {
    this.books = books;
    words = books.apply(Language.ENGLISH);
  }

  /** Speaks another language from now on. */
  public void speak(Language other) {
    if (other != language.get()) {
      words = books.apply(other);
      presets = new PresetWords(other);
      language.set(other);
    }
  }

  /** The language that is spoken. */
  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  /** How numbers are written in it. */
  @Override
  public NumberForm numbers() {
    return language.get().numbers();
  }

  /**
   * The text as it stands.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  @Override
  public String get(String key) {
    return words.get(key);
  }

  /**
   * The text with {0}, {1} … replaced; apostrophes in such texts are doubled. Numbers among the
   * arguments come as text, since how they are rounded is for the caller to say.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  @Override
  public String get(String key, Object... arguments) {
    return words.get(key, arguments);
  }

  /** A title or what is said of a run: a preset's own is translated, any other stays as it is. */
  @Override
  public String preset(String text) {
    return presets.of(text);
  }

  /** The name of an activation, whatever its parameter. */
  @Override
  public String name(Activation activation) {
    return get(TextKeys.ACTIVATIONS.of(activation.id()));
  }

  /**
   * What a view model has to say, in words.
   *
   * @throws java.util.MissingResourceException if there is no such text
   */
  public String say(Message message) {
    if (message.arguments().isEmpty()) {
      return get(message.key());
    }
    var parts = message.parts().iterator();
    var words =
        message.arguments().stream()
            .map(each -> each.equals(Message.PART) ? say(parts.next()) : word(each))
            .toArray();
    return get(message.key(), words);
  }

  private String word(String argument) {
    // What somebody called a file or a column may begin so, too.
    return argument.startsWith("@") && words.texts().containsKey(argument.substring(1))
        ? get(argument.substring(1))
        : number(argument);
  }

  /**
   * View models know no language: their numbers come as {@code Numbers} writes them, what they
   * quote as English does.
   */
  private String number(String argument) {
    Matcher quoted = QUOTED.matcher(argument);
    if (quoted.find()) {
      return quoted.replaceAll(
          found -> Matcher.quoteReplacement(get("text.quoted", found.group(1))));
    }
    return NUMBERS.matcher(argument).matches() ? numbers().of(argument) : argument;
  }
}
