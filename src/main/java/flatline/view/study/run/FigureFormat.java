package flatline.view.study.run;

import flatline.model.number.Numbers;
import flatline.viewmodel.study.digits.DigitFigure;

/** How a figure of training on digits is written. */
public final class FigureFormat {

  private final DigitFigure figure;

  public FigureFormat(DigitFigure figure) {
    this.figure = figure;
  }

  /** A value on the scale on which it is drawn. */
  public double drawn(double value) {
    return figure.isShare() ? 100 * value : value;
  }

  /** A value with its unit. */
  public String value(double value) {
    return number(value) + (figure.isShare() ? " %" : "");
  }

  /** From one value to another, with the unit once. */
  public String range(double low, double high) {
    return number(low) + " … " + number(high) + (figure.isShare() ? " %" : "");
  }

  private String number(double value) {
    return switch (figure) {
      case TEST_ACCURACY, VALIDATION_ACCURACY -> Numbers.fixed(100 * value, 2);
      case VALIDATION_LOSS, TRAINING_LOSS -> Numbers.fixed(value, 3);
      case SILENT_FIRST, SILENT_SECOND -> Numbers.fixed(value, 1);
    };
  }
}
