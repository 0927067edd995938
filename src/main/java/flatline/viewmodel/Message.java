package flatline.viewmodel;

import flatline.interchange.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something to be said, in whatever language the window speaks.
 *
 * @param key of the text
 * @param arguments put into the text in their order, already formatted; one that begins with @ is
 *     the key of a text that stands there, and @ alone is the next of the parts
 * @param parts messages that stand in this one
 */
public record Message(String key, List<String> arguments, List<Message> parts) {

  /** An argument for which the next part stands. */
  public static final String PART = "@";

  /** Copies the lists. */
  public Message {
    arguments = List.copyOf(arguments);
    parts = List.copyOf(parts);
  }

  /** A message without parts. */
  public Message(String key, List<String> arguments) {
    this(key, arguments, List.of());
  }

  /** A message with a reason as the last of what is put into it. */
  public static Message because(String key, Throwable failed, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    Optional<Message> known = SaidReason.known(failed);
    all.add(known.isPresent() ? PART : Reasons.of(failed));
    return new Message(key, all, known.stream().toList());
  }

  /** A message; its arguments are not looked up unless they begin with @. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }
}
