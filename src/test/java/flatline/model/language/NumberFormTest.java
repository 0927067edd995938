package flatline.model.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.number.Numbers;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberFormTest {

  private static final NumberForm GERMAN = Language.GERMAN.numbers();
  private static final NumberForm FRENCH = Language.FRENCH.numbers();

  private static OptionalDouble parse(NumberForm form, String typed) {
    return Numbers.parse(form.read(typed));
  }

  @Test
  void aLanguageHasItsOwnSigns() {
    assertEquals("1.234.567", GERMAN.grouped(1234567));
    assertEquals("1\u202f234\u202f567", FRENCH.grouped(1234567));
    assertEquals("1,234,567", Language.CHINESE.numbers().grouped(1234567));
    assertEquals("−0,125", Language.DUTCH.numbers().exact(-0.125));
    assertEquals("1.234,50", Language.SPANISH.numbers().fixed(1234.5, 2));
    assertEquals("1,2·10⁻⁷", GERMAN.brief(1.2e-7));
  }

  @Test
  void everyNumberOfATextIsWrittenSo() {
    assertEquals("0,5 × 1.000 + 2, 3", GERMAN.of("0.5 × 1,000 + 2, 3"));
    assertEquals("b = −0,25.", GERMAN.of("b = −0.25."));
  }

  @Test
  void commandsAndFilesWriteAsEver() {
    assertEquals(NumberForm.ROOT, Language.ENGLISH.numbers());
    assertEquals(Numbers.grouped(1234567), Language.ENGLISH.numbers().grouped(1234567));
  }

  @Test
  void thePercentSignStandsAsFarAwayAsTheLanguageWants() {
    assertEquals("5 %", Language.ENGLISH.numbers().percent("5"));
    assertEquals("2,5\u00a0%", GERMAN.percent("2,5"));
    assertEquals("5%", Language.CHINESE.numbers().percent("5"));
  }

  /** What stands on the screen can be typed again: no number is refused for its three decimals. */
  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadBack(Language language) {
    for (double value : new double[] {0.125, 2.125, 0.01, -1.5, 1234.5, 1e-7, 3e12, 0, 16}) {
      String written = language.numbers().exact(value);
      assertEquals(OptionalDouble.of(value), parse(language.numbers(), written), written);
    }
  }

  /** Empty: refused, since it may be meant either way. */
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, '0,01', 0.01",
    "ENGLISH, '0.01', 0.01",
    "ENGLISH, '1.500', 1.5",
    "ENGLISH, '1,500',",
    "ENGLISH, '1,234,567',",
    "GERMAN, '0,01', 0.01",
    "GERMAN, '0.01', 0.01",
    "GERMAN, '1,500', 1.5",
    "GERMAN, '1.500',",
    "GERMAN, '0.500', 0.5",
    "GERMAN, '1.50', 1.5",
    "GERMAN, '1.234.567',",
    "FRENCH, '0.01', 0.01",
    "FRENCH, '1.500',",
    "FRENCH, '1,500', 1.5",
    "CHINESE, '0.01', 0.01",
    "CHINESE, '1,500',"
  })
  void bothSignsAreReadUnlessThousandsMayBeMeant(Language language, String typed, Double read) {
    OptionalDouble expected = read == null ? OptionalDouble.empty() : OptionalDouble.of(read);
    assertEquals(expected, parse(language.numbers(), typed));
  }
}
