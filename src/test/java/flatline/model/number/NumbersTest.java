package flatline.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  @ValueSource(strings = {"", " ", "a", "1,5", "0x1p3", "1f", "NaN", "Infinity", "1e999", "--1"})
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
    "9.357e-14, 9.357 · 10⁻¹⁴",
    "-2.5e9, −2.5 · 10⁹",
    "NaN, NaN",
    "-Infinity, −∞"
  })
  void briefNumbersHaveFourDigitsAtMost(double value, String text) {
    assertEquals(text, Numbers.brief(value));
  }
}
