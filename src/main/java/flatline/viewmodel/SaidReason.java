package flatline.viewmodel;

import flatline.interchange.Reasons;
import flatline.interchange.table.TableException;
import flatline.interchange.table.TableTrouble;
import flatline.interchange.table.TableTrouble.Argument;
import flatline.model.number.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why something could not be done, in the language of the window: tables and what systems say of
 * their files; what a parser says of a place in a file stays as the command line says it.
 */
public final class SaidReason {

  private static final TextKeys KNOWN = TextKeys.of("reason.*", Reasons.Known.values());
  private static final TextKeys TABLES = TextKeys.of("table.trouble.*", TableTrouble.Kind.values());

  private SaidReason() {}

  /** The reason that somebody threw. */
  public static Message of(Throwable failed) {
    return known(failed).orElseGet(() -> Message.of("reason.other", Reasons.of(failed)));
  }

  /** The same, if the window has words of its own for it. */
  static Optional<Message> known(Throwable failed) {
    return failed instanceof TableException unusable
        ? Optional.of(of(unusable.trouble()))
        : Reasons.known(failed).map(KNOWN::of).map(Message::of);
  }

  /** What is wrong with a table. */
  public static Message of(TableTrouble trouble) {
    List<String> arguments = new ArrayList<>();
    List<Message> parts = new ArrayList<>();
    for (Argument each : trouble.with()) {
      switch (each) {
        case Argument.HowMany(long number) -> arguments.add(Numbers.grouped(number));
        case Argument.Line(long number) -> arguments.add(Long.toString(number));
        case Argument.Found _ -> arguments.add(each.english());
        case Argument.Value _ -> arguments.add(each.english());
        case Argument.Column(int index, String name) when name.isEmpty() -> {
          arguments.add(Message.PART);
          parts.add(Message.of("table.trouble.column", Integer.toString(index + 1)));
        }
        case Argument.Column _ -> arguments.add(each.english());
        case Argument.Part(TableTrouble part) -> {
          arguments.add(Message.PART);
          parts.add(of(part));
        }
      }
    }
    return new Message(TABLES.of(trouble.kind()), arguments, parts);
  }
}
