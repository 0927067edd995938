package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what is shown speaks the words of the field, not those of the code. */
class ShownWordsTest {

  /** Names of options stay as they are. */
  private static final Pattern OURS =
      Pattern.compile(
          "(?<!--)\\bcontenders?\\b|\\bright ·|bled out|draw anew|make it again|customary",
          Pattern.CASE_INSENSITIVE);

  private static List<String> withWordsOfOurs(Stream<String> shown) {
    return shown.filter(each -> OURS.matcher(each).find()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flatline.view.texts",
        "flatline.model.autopsy.sentences",
        "flatline.model.theory.laws"
      })
  void theTexts(String bundle) {
    ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.ROOT);
    assertEquals(List.of(), withWordsOfOurs(texts.keySet().stream().map(texts::getString)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"train", "study", "autopsy", "convert", "digits", "theory", "export", "selftest"})
  void theHelpOfCommands(String command) {
    CommandLineRun help = CommandLineRun.of(command, "--help");
    assertEquals(List.of(), withWordsOfOurs(help.out().lines()));
  }

  @Test
  void itFindsTheWordsAndLeavesTheOptions() {
    Stream<String> shown =
        Stream.of("Add a contender (starts anew)", "right · loss 0.1", "--contenders=LIST");
    assertEquals(2, withWordsOfOurs(shown).size());
  }
}
