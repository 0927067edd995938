package flatline.viewmodel;

import flatline.model.number.Numbers;
import java.util.Optional;

/** Numbers that were typed and may be read in two ways: nobody guesses which was meant. */
public final class Ambiguity {

  private Ambiguity() {}

  /** Names both ways of what was typed, if there are two. */
  public static Optional<Message> of(String typed) {
    String number = typed.strip();
    return Numbers.isAmbiguous(number)
        ? Optional.of(Message.of("allowed.ambiguous", number, whole(number), broken(number)))
        : Optional.empty();
  }

  private static String whole(String number) {
    return number.replace(",", "");
  }

  private static String broken(String number) {
    return number.replace(',', '.');
  }
}
