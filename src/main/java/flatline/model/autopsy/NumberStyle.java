package flatline.model.autopsy;

import flatline.model.number.Numbers;
import java.util.Locale;

/** How many digits the numbers of a sentence have. */
enum NumberStyle {
  /** As files and commands have them: three significant digits, an exponent behind e. */
  FILES {
    @Override
    String measured(double value) {
      double size = Math.abs(value);
      if (size == 0) {
        return "0";
      }
      boolean plain = size >= LEAST_PLAIN && size < MOST_PLAIN;
      String format = plain ? "%." + decimals(size) + "f" : "%.2e";
      return String.format(Locale.ROOT, format, value).replace('-', '−');
    }

    @Override
    String given(double value) {
      return measured(value);
    }
  },
  /** As all else on the screen: three decimals, and what was set as it was set. */
  SCREEN {
    @Override
    String measured(double value) {
      return Numbers.fixed(value, SHOWN_DECIMALS);
    }

    @Override
    String given(double value) {
      return Numbers.exact(value);
    }
  };

  private static final double LEAST_PLAIN = 1e-3;
  private static final double MOST_PLAIN = 1e5;
  private static final int SHOWN_DECIMALS = 3;

  private static int decimals(double size) {
    if (size >= 100) {
      return 0;
    }
    if (size >= 10) {
      return 1;
    }
    return size >= 1 ? 2 : 3;
  }

  /** A number that came of the run. */
  abstract String measured(double value);

  /** A number that was set. */
  abstract String given(double value);
}
