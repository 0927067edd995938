package flatline.viewmodel;

import java.util.List;

/**
 * Something to be said, in whatever language the window speaks.
 *
 * @param key of the text
 * @param arguments put into the text in their order, already formatted; one that begins with @ is
 *     the key of a text that stands there
 */
public record Message(String key, List<String> arguments) {

  /** Copies the list. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message; its arguments are not looked up unless they begin with @. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }
}
