package flatline.view;

import flatline.model.activation.Activation;
import flatline.view.plot.Phrases;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text that the window shows, by key. */
public final class Texts implements Phrases {

  private final ResourceBundle bundle = ResourceBundle.getBundle("flatline.view.texts");

  /**
   * The text as it stands.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  @Override
  public String get(String key) {
    return bundle.getString(key);
  }

  /**
   * The text with {0}, {1} … replaced; apostrophes in such texts are doubled. Numbers among the
   * arguments come as text, since how they are rounded is for the caller to say.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  @Override
  public String get(String key, Object... arguments) {
    return new MessageFormat(get(key), Locale.ROOT).format(arguments);
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
    var words = message.arguments().stream().map(this::word).toArray();
    return get(message.key(), words);
  }

  private String word(String argument) {
    return argument.startsWith("@") ? get(argument.substring(1)) : argument;
  }
}
