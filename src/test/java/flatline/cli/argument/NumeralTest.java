package flatline.cli.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

  /** The zeros of a power of ten say something: 2e-10 is not 2e-1. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, 0",
    "-3, -3",
    "0.5, 0.5",
    "0.0250, 0.025",
    "2.5e-20, 2.5e-20",
    "2.161974e-10, 2.16197e-10",
    "1e-10, 1e-10",
    "1.5e300, 1.5e+300",
    "1e10, 1e+10",
    "120.5, 120.5",
    "-0.00010, -0.0001",
    "NaN, NaN",
    "Infinity, Infinity",
  })
  void onlyZerosThatSayNothingAreLeftOut(double value, String text) {
    assertEquals(text, Numeral.of(value));
  }
}
