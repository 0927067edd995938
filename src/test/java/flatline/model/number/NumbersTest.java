package flatline.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "0.1, 0.1",
    "-4, −4",
    "0, 0",
    "-0.25, −0.25",
    "1e-7, 1e−7",
    "9007199254740992, 9007199254740992",
    "1e300, 1e300"
  })
  void theShortestTextIsPlainAndHasARealMinus(double value, String text) {
    assertEquals(text, Numbers.shortest(value));
    assertEquals(OptionalDouble.of(value), Numbers.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "-4, −4", "1e-7, 1·10⁻⁷", "-1.25e-12, −1.25·10⁻¹²", "1.5e300, 1.5·10³⁰⁰"})
  void onTheScreenItHasAPowerOfTenAndReadsBackToo(double value, String text) {
    assertEquals(text, Numbers.exact(value));
    assertEquals(OptionalDouble.of(value), Numbers.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "1,500",
        "-12,000",
        "1,5,3",
        "1.5,3",
        "0x1p3",
        "1f",
        "NaN",
        "Infinity",
        "1e999",
        "--1"
      })
  void whatIsNoFiniteNumberIsNotRead(String text) {
    assertTrue(Numbers.parse(text).isEmpty());
  }

  @Test
  void whatIsNotFiniteIsNamed() {
    assertEquals("NaN", Numbers.fixed(Double.NaN, 3));
    assertEquals("−∞", Numbers.fixed(Double.NEGATIVE_INFINITY, 3));
    assertEquals("0.697", Numbers.fixed(0.69696, 3));
    assertEquals("12,345", Numbers.grouped(12_345));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-1.5, −1.5",
    "-0.15000000000000002, −0.15",
    "0.0045176659, 0.004518",
    "123456, 123500",
    "0.0001, 0.0001",
    "9.357e-14, 9.357·10⁻¹⁴",
    "-2.5e9, −2.5·10⁹",
    "NaN, NaN",
    "-Infinity, −∞"
  })
  void briefNumbersHaveFourDigitsAtMost(double value, String text) {
    assertEquals(text, Numbers.brief(value));
  }

  @ParameterizedTest
  @CsvSource({
    "'0,25', 0.25",
    "'1,5', 1.5",
    "',5', 0.5",
    "'-0,125', -0.125",
    "'2,5e-3', 0.0025",
    "−3.1 · 10⁻⁵, -3.1e-5",
    "2·10¹², 2e12"
  })
  void aCommaBeforeTheDecimalsAndAPowerAsItIsShownAreRead(String text, double value) {
    assertEquals(OptionalDouble.of(value), Numbers.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, 0",
    "-0.0, 3, 0",
    "0.004, 2, 0.004",
    "0.0000312, 2, 3.1·10⁻⁵",
    "-0.00049, 3, −0.00049",
    "0.00401, 3, 0.0040",
    "0.00099999, 3, 0.0010",
    "0.1234, 2, 0.12",
    "0.0994, 2, 0.099",
    "0.4, 0, 0.4",
    "9.4, 0, 9.4",
    "45.2, 0, 45",
    "99.96, 1, 100.0",
    "12345.678, 1, '12,345.7'",
    "47100000, 3, 4.71·10⁷",
    "-1e300, 2, −1·10³⁰⁰",
    "Infinity, 2, ∞"
  })
  void whatIsNotZeroKeepsTwoDigits(double value, int decimals, String text) {
    assertEquals(text, Numbers.fixed(value, decimals));
  }

  @ParameterizedTest
  @CsvSource({
    "0.6931, 0.693",
    "0.00012, 0.00012",
    "1234.5678, '1,234.568'",
    "6500321, 6.50·10⁶",
    "1.234e300, 1.23·10³⁰⁰",
    "Infinity, ∞"
  })
  void aLossHasThreeDecimalsOrThreeDigits(double loss, String text) {
    assertEquals(text, Numbers.loss(loss));
  }

  @Test
  void numbersAreFormattedToTheLetterAsInTheRootLocale() {
    List<String> forms = List.of("%,.0f", "%,.3f", "%5.1f", "%-10.4g", "%.2e", "%,.6f");
    List<Double> values =
        List.of(0.0, -0.0, 0.05, -1.5, 999.9995, 1234567.891, -1e-7, 1e300, Double.NaN, -1 / 0.0);
    for (String form : forms) {
      for (double value : values) {
        assertEquals(
            String.format(Locale.ROOT, form, value),
            Numbers.plain().format(form, value).toString());
      }
    }
    assertEquals(
        String.format(Locale.ROOT, "%,d", -1234567),
        Numbers.plain().format("%,d", -1234567).toString());
  }
}
