package flatline.model.lesson;

import java.util.Optional;
import java.util.stream.Stream;

/** How two numbers lie to each other; none of these holds of what is not a number. */
public enum Relation {
  /** Less. */
  LESS("<"),
  /** Less or the same. */
  AT_MOST("<="),
  /** The same to the bit. */
  EQUAL("="),
  /** More or the same. */
  AT_LEAST(">="),
  /** More. */
  MORE(">");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** The relation of a sign. */
  public static Optional<Relation> of(String sign) {
    return Stream.of(values()).filter(each -> each.sign.equals(sign)).findFirst();
  }

  /** As files write it. */
  public String sign() {
    return sign;
  }

  /** Whether it holds of a number and the one after it. */
  public boolean holds(double one, double other) {
    return switch (this) {
      case LESS -> one < other;
      case AT_MOST -> one <= other;
      case EQUAL -> one == other;
      case AT_LEAST -> one >= other;
      case MORE -> one > other;
    };
  }
}
