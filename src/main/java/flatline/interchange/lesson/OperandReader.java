package flatline.interchange.lesson;

import flatline.model.lesson.Operand;
import flatline.model.lesson.Quantity;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, and names of numbers. */
final class OperandReader {

  private static final Pattern NUMBER =
      Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,15})?(?:[eE][+-]?\\d{1,2})?)\\s*(%?)");
  private static final Pattern OBSERVED = Pattern.compile("(\\w+)\\.(\\w+)(?:\\s+at\\s+(.+))?");

  private final Subject subject;
  private final Directive line;

  OperandReader(Subject subject, Directive line) {
    this.subject = subject;
    this.line = line;
  }

  /** Whether this is a number that is written down. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /**
   * Reads an operand.
   *
   * @throws LessonException if it is none
   */
  Operand read(String text) throws LessonException {
    Matcher number = NUMBER.matcher(text);
    return number.matches() ? literal(number) : observed(text);
  }

  private static Operand literal(Matcher number) {
    var written = new BigDecimal(number.group(1));
    boolean percent = !number.group(2).isEmpty();
    double value = (percent ? written.movePointLeft(2) : written).doubleValue();
    return new Operand.Literal(value, number.group());
  }

  /**
   * Reads the name of a number.
   *
   * @throws LessonException if it is none
   */
  Operand.Observed observed(String text) throws LessonException {
    Matcher name = OBSERVED.matcher(text);
    if (!name.matches()) {
      throw line.refuse("speak of numbers such as relu.dead at step 200", text);
    }
    Quantity quantity = line.choose(name.group(2), Quantity.values(), Quantity::id);
    int contender = subject.contender(line, name.group(1));
    return new Operand.Observed(contender, quantity, step(quantity, name.group(3), text), text);
  }

  private long step(Quantity quantity, @Nullable String moment, String text)
      throws LessonException {
    if (moment != null) {
      return subject.step(line, moment);
    }
    if (quantity == Quantity.BORN_DEAD) {
      return 0;
    }
    throw line.refuse("say when: at step 200, at epoch 3 or at end", text);
  }
}
