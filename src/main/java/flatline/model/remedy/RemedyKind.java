package flatline.model.remedy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may help against dying units, each one change of the scenario's file. */
public enum RemedyKind {
  /** A slope for z below 0 (Maas, Hannun and Ng 2013). */
  LEAKY("leaky", 0.01, 0.1),
  /**
   * A leak that each unit learns, from this one on (He et al. 2015), at a twentieth of the rate.
   */
  PRELU("PReLU", 0.25),
  /** Every rate times a factor, that of changes by hand too. */
  RATE_FACTOR("rate factor", 0.1),
  /** Velocity. */
  MOMENTUM("momentum", 0.9),
  /** Kingma and Ba 2015, at a constant rate of its own instead of the cause's. */
  ADAM("Adam", 0.01, 0.1, 0.5),
  /** Gradients of a limited length. */
  CLIP("clip", 0.1, 1),
  /** A rate that rises over the first steps. */
  WARM_UP("warm-up", 1000),
  /** A rate that falls to 0 over the run. */
  COSINE("cosine"),
  /** z normalized over each minibatch (Ioffe and Szegedy 2015). */
  BATCH_NORM("batch norm"),
  /** Dead units begin anew every so many steps. */
  RESET("reset every", 100),
  /** Weights drawn to 0 by the same share. */
  L2("L2", 0.0001, 0.001),
  /** Weights drawn to 0 by as much each. */
  L1("L1", 0.001),
  /** Shift and scale taken off the data. */
  STANDARDIZED("standardized data");

  private final String word;
  private final List<Double> customary;

  RemedyKind(String word, double... customary) {
    this.word = word;
    this.customary = Arrays.stream(customary).boxed().toList();
  }

  /** The word for it on the command line and in results. */
  public String word() {
    return word;
  }

  /** The same in keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it comes with a number. */
  public boolean hasNumber() {
    return !customary.isEmpty();
  }

  /** The numbers that are taken if none is said; empty if it has none. */
  public List<Double> customary() {
    return customary;
  }

  /** The kind of a word, whatever its letters' case. */
  public static Optional<RemedyKind> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equalsIgnoreCase(word)).findFirst();
  }

  /** The kind of a key. */
  public static Optional<RemedyKind> named(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  /** A number in as few digits as tell it, without a power of ten: 0.0001, 1000. */
  public static String plain(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }
}
