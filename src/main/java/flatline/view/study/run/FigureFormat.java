package flatline.view.study.run;

import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import flatline.model.language.NumberForm;
import flatline.view.Words;
import flatline.viewmodel.study.digits.DigitFigure;

/** How a figure of training on digits is written. */
public final class FigureFormat {

  private final DigitFigure figure;
  private final NumberForm numbers;

  /**
   * @param numbers how numbers are written
   */
  public FigureFormat(DigitFigure figure, NumberForm numbers) {
    this.figure = figure;
    this.numbers = numbers;
  }

  /** A value on the scale on which it is drawn. */
  private double drawn(double value) {
    return figure.isShare() ? 100 * value : value;
  }

  /** A band on the scale on which it is drawn, as far as there can be such values. */
  public Band drawn(Band band) {
    return new Band(
        drawn(band.mean()),
        drawn(Math.max(0, band.low())),
        drawn(Math.min(most(), band.high())),
        band.runs());
  }

  /** No value is below 0 and none above this. */
  private double most() {
    return figure.isShare() ? 1 : Double.POSITIVE_INFINITY;
  }

  /** A value with its unit. */
  public String value(double value) {
    return number(value) + unit();
  }

  /** From one value to another, with the unit once; as far as there can be such values. */
  public String range(double low, double high) {
    String from = number(Math.max(0, low));
    return from + " … " + number(Math.min(most(), high)) + unit();
  }

  private String unit() {
    return figure.isShare() ? numbers.percent() : "";
  }

  /** How far two values lie apart. */
  public String difference(double value, Words words) {
    return figure.isShare() ? words.get("study.points", number(value)) : number(value);
  }

  /** From one difference to another; its unit stands with the difference itself. */
  public String differenceRange(double low, double high) {
    return number(low) + " … " + number(high);
  }

  /** A value of an activation; of its units that do not fire, with the word right for them. */
  public String value(double value, Activation of, Words words) {
    return switch (figure) {
      case SILENT_FIRST, SILENT_SECOND ->
          words.get(of.hasFlatSide() ? "study.dead" : "study.inactive", value(value));
      case TEST_ACCURACY, VALIDATION_ACCURACY, VALIDATION_LOSS, TRAINING_LOSS -> value(value);
    };
  }

  private String number(double value) {
    return switch (figure) {
      case TEST_ACCURACY, VALIDATION_ACCURACY -> numbers.fixed(100 * value, 2);
      case VALIDATION_LOSS, TRAINING_LOSS -> numbers.fixed(value, 3);
      case SILENT_FIRST, SILENT_SECOND -> numbers.fixed(value, 1);
    };
  }
}
