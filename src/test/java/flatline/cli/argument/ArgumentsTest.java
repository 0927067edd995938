package flatline.cli.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class ArgumentsTest {

  private final Arguments arguments = new Arguments();

  private void read(String... words) {
    new CommandLine(arguments.of(() -> 0, "any", "Does anything.")).parseArgs(words);
  }

  @Test
  void whatIsNotGivenHasNoValue() {
    Given<String> text = arguments.option("--text", "T", "A text.").text();
    Given<List<Long>> list = arguments.option("--list", "N", "Some.").list(new StepCount());
    Given<Boolean> flag = arguments.flag("--flag", "Given or not.");
    read();
    assertNull(text.value());
    assertEquals("other", text.or("other"));
    assertEquals(List.of(7L), list.or(List.of(7L)));
    assertFalse(text.isGiven() || list.isGiven() || flag.isGiven());
    assertThrows(IllegalStateException.class, text::get);
  }

  @Test
  void whatIsGivenIsReadAsItsKind() {
    Given<String> word = arguments.parameter("WORD", "A word.");
    Given<Double> number = arguments.option("--number", "X", "A number.").of(Double.class);
    Given<Integer> count = arguments.option("--count", "N", "A count.").of(new Count());
    Given<List<Double>> list = arguments.option("--list", "X", "Some.").list(Double.class);
    Given<List<Integer>> each = arguments.option("--each", "N", "One.").each(new Count());
    Given<Map<String, Double>> map = arguments.option("--map", "A=X", "Some.").map(Double.class);
    read(
        "--number=0.5 --count 3 word --list 1,2 --list 3 --each 4 --each 5 --map a=1,b=2"
            .split(" "));
    assertEquals("word", word.get());
    assertEquals(0.5, number.get());
    assertEquals(3, count.or(9));
    assertEquals(List.of(1.0, 2.0, 3.0), list.get());
    assertEquals(List.of(4, 5), each.get());
    assertEquals(Map.of("a", 1.0, "b", 2.0), map.get());
  }

  @Test
  void aDefaultStandsForWhatIsNotGiven() {
    Given<List<Integer>> widths =
        arguments.option("--hidden", "N", "Widths.").byDefault("2,3").list(new Count());
    read();
    assertEquals(List.of(2, 3), widths.get());
  }

  @Test
  void whatIsGivenTakesThePlaceOfTheDefault() {
    Given<List<Integer>> widths =
        arguments.option("--hidden", "N", "Widths.").byDefault("2,3").list(new Count());
    read("--hidden", "4");
    assertEquals(List.of(4), widths.get());
  }

  @ParameterizedTest
  @CsvSource({"--flag, true", "--flag=true, true", "--flag=false, false"})
  void aFlagMayBeGivenAsFalse(String word, boolean given) {
    Given<Boolean> flag = arguments.flag("--flag", "Given or not.");
    read(word);
    assertEquals(given, flag.isGiven());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | Missing required option: '--must=N'",
        "--must x       | Invalid value for option '--must': must be a whole number from 1 to"
            + " 1000000000, got \"x\"",
        "--must 1 --a --b | Error: --a, --b are mutually exclusive (specify only one)",
        "--must 1 --must 2 | option '--must' (N) should be specified only once",
      })
  void whatDoesNotFitIsRefused(String words, String message) {
    arguments.option("--must", "N", "A count.").required().of(new Count());
    Arguments either = arguments.atMostOne();
    either.flag("--a", "The one.");
    either.flag("--b", "The other.");
    var refused =
        assertThrows(
            ParameterException.class,
            () -> read(words.isEmpty() ? new String[0] : words.split(" ")));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void oneOfSomeIsGivenOrRefused() {
    Arguments what = arguments.exactlyOne();
    Given<Boolean> one = what.flag("--one", "The one.");
    Given<Boolean> other = what.flag("--other", "The other.");
    read("--other");
    assertTrue(!one.isGiven() && other.isGiven());
    assertEquals("--other", other.name());
    assertThrows(ParameterException.class, this::read);
  }
}
