package flatline.view.study.run;

import flatline.model.activation.Activation;
import flatline.model.lanes.Measure;
import flatline.model.language.NumberForm;
import flatline.view.Words;

/** How the values of a measure are written: shares in percent, counts and steps by themselves. */
public final class MeasureFormat {

  private static final String DASH = "–";

  private final Measure measure;
  private final NumberForm numbers;

  /**
   * @param numbers how numbers are written
   */
  public MeasureFormat(Measure measure, NumberForm numbers) {
    this.measure = measure;
    this.numbers = numbers;
  }

  /** Whether it is a share, written in percent. */
  public boolean isShare() {
    return switch (measure) {
      case DEAD_START, DEAD_END, ACCURACY, DORMANT_END -> true;
      case DEATHS, REVIVALS, HALF_DEAD, LOSS -> false;
    };
  }

  /** A value on the scale on which it is drawn. */
  public double drawn(double value) {
    return isShare() ? 100 * value : value;
  }

  /** A value with its unit; a dash where there is none. */
  public String value(double value) {
    return Double.isFinite(value) ? number(value) + unit() : DASH;
  }

  /**
   * From one value to another, with the unit once. The interval of a mean over few runs reaches
   * beyond what there can be; so far it says nothing.
   */
  public String range(double low, double high) {
    String range = numbers(low, high, 0);
    return range.equals(DASH) ? range : range + unit();
  }

  private String unit() {
    return isShare() ? numbers.percent() : "";
  }

  /** How far two values lie apart. */
  public String difference(double value, Words words) {
    if (!Double.isFinite(value)) {
      return DASH;
    }
    return isShare() ? words.get("study.points", number(value)) : number(value);
  }

  /** From one difference to another; its unit stands with the difference itself. */
  public String differenceRange(double low, double high) {
    return numbers(low, high, -most());
  }

  /** No value is below 0 and none above this. */
  public double most() {
    return isShare() ? 1 : Double.MAX_VALUE;
  }

  private String numbers(double low, double high, double least) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? number(Math.max(least, low)) + " … " + number(Math.min(most(), high))
        : DASH;
  }

  /**
   * A value of a contender; of its units that do not fire, with the word that is right for them:
   * where the activation has no flat side they can still learn.
   */
  public String value(double value, Activation of, Words words) {
    if (!Double.isFinite(value)) {
      return DASH;
    }
    boolean flat = of.hasFlatSide();
    return switch (measure) {
      case DEAD_START, DEAD_END -> words.get(flat ? "study.dead" : "study.inactive", value(value));
      case DEATHS -> words.get(flat ? "study.died" : "study.inactive", value(value));
      case REVIVALS, HALF_DEAD, LOSS, ACCURACY, DORMANT_END -> value(value);
    };
  }

  private String number(double value) {
    return switch (measure) {
      case DEAD_START, DEAD_END, ACCURACY, DORMANT_END -> numbers.fixed(100 * value, 1);
      case DEATHS, REVIVALS -> numbers.fixed(value, 1);
      case HALF_DEAD -> numbers.grouped(Math.round(value));
      case LOSS -> Math.abs(value) < 1000 ? numbers.fixed(value, 3) : numbers.brief(value);
    };
  }
}
