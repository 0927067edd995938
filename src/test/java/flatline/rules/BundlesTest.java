package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.language.Language;
import flatline.model.language.Wordbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every translation says all that is said in English, and puts in the same arguments. */
class BundlesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");

  /** The files of texts that are translated, without language and ending. */
  private static final List<String> NAMES =
      List.of("flatline/view/texts", "flatline/view/presets", "flatline/model/autopsy/sentences");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final int MOST_WORDS_ALIKE = 4;

  /** Formulas and the titles of papers are the same in every language. */
  private static final Pattern ALIKE =
      Pattern.compile("(theory\\.law|concept)\\..*\\.(formula|source)");

  /** A file in a language. */
  record Translation(String name, Language language) {

    Path file() {
      String tag = language.tag().replace('-', '_');
      return RESOURCES.resolve(name + "_" + tag + ".properties");
    }

    Map<String, String> texts() throws IOException {
      return read(file());
    }

    Map<String, String> english() throws IOException {
      return read(RESOURCES.resolve(name + ".properties"));
    }

    private static Map<String, String> read(Path file) throws IOException {
      var read = new Properties();
      try (var in = Files.newBufferedReader(file)) {
        read.load(in);
      }
      var texts = new TreeMap<String, String>();
      read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
      return texts;
    }
  }

  /** Of those that there are. */
  static Stream<Translation> translations() {
    return NAMES.stream()
        .flatMap(name ->
            Arrays.stream(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .map(language -> new Translation(name, language)))
        .filter(each -> Files.exists(each.file()));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void translatesEveryTextAndNoOther(Translation translation) throws IOException {
    assertEquals(
        String.join("\n", translation.english().keySet()),
        String.join("\n", translation.texts().keySet()));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void noTextStandsTwice(Translation translation) throws IOException {
    long lines =
        Files.readAllLines(translation.file()).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .count();
    assertEquals(translation.texts().size(), lines, "one line a text, none twice");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void hasTheSameArguments(Translation translation) throws IOException {
    expect(translation, (english, text) -> arguments(english).equals(arguments(text)));
  }

  private static List<String> arguments(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  /** An apostrophe would quote where arguments are put in, and be doubled where none are: so ’. */
  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void isQuotedRightAndNotEmpty(Translation translation) throws IOException {
    expect(
        translation,
        (english, text) ->
            english.equals(text)
                || (!text.isBlank()
                    && !text.contains("'")
                    && (!hasArguments(text) || isFormat(text))));
  }

  private static boolean hasArguments(String text) {
    return PLACE.matcher(text).find();
  }

  /** Whether every argument comes out again. */
  private static boolean isFormat(String text) {
    Object[] marks = IntStream.range(0, 100).mapToObj(i -> "<" + i + ">").toArray();
    String said = new MessageFormat(text, Locale.ROOT).format(marks);
    return arguments(text).stream()
            .allMatch(place -> said.contains("<" + place.substring(1, place.length() - 1) + ">"))
        && !said.contains("{");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void leavesNoSentenceInEnglish(Translation translation) throws IOException {
    var left = new ArrayList<String>();
    Map<String, String> texts = translation.texts();
    translation
        .english()
        .forEach((key, english) -> {
          long words = WORD.matcher(english.replaceAll("\\{\\d+}", " ")).results().count();
          if (words > MOST_WORDS_ALIKE
              && english.equals(texts.get(key))
              && !ALIKE.matcher(key).matches()) {
            left.add(key + " = " + english);
          }
        });
    assertEquals(List.of(), left);
  }

  /** A number that is mistyped would be a lie; it is written with the language's own signs. */
  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void hasTheSameNumbers(Translation translation) throws IOException {
    expect(
        translation,
        (english, text) ->
            english.equals(text)
                || NumbersInText.of(english, Language.ENGLISH)
                    .equals(NumbersInText.of(text, translation.language())));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void setsThePercentSignAsItsNumbersDo(Translation translation) throws IOException {
    String percent = translation.language().numbers().percent();
    Pattern other = Pattern.compile("[\\d}](?!" + percent + ")\\s?%");
    expect(translation, (_, text) -> !other.matcher(text).find());
  }

  private static void expect(Translation translation, BiPredicate<String, String> right)
      throws IOException {
    var wrong = new ArrayList<String>();
    Map<String, String> texts = translation.texts();
    translation
        .english()
        .forEach((key, english) -> {
          String text = texts.get(key);
          if (text != null && !right.test(english, text)) {
            wrong.add("\n" + key + " = " + english + "\n" + key + " = " + text);
          }
        });
    assertEquals(List.of(), wrong);
  }

  /** The English words of presets are those of their files. */
  @Test
  void presetsAreTranslatedFromWhatTheySay() {
    var words = new TreeMap<String, String>();
    for (Presets.Preset preset : Presets.all()) {
      String[] expect = preset.scenario().title().expect().split("\n\n", 2);
      words.put(preset.id() + ".name", preset.scenario().title().name());
      words.put(preset.id() + ".line", preset.line());
      words.put(preset.id() + ".expect", expect[0]);
      if (expect.length > 1) {
        words.put(preset.id() + ".seed", expect[1]);
      }
    }
    words.put("changed", " (changed)");
    assertEquals(
        words, new TreeMap<>(Wordbook.of("flatline/view/presets", Language.ENGLISH).texts()));
  }

  @Test
  void theChecksSeeWhatIsWrong() {
    assertTrue(isFormat("{0} of {1}") && isFormat("l’{0}") && !isFormat("l'{0} d'{1}"));
    assertEquals(List.of("{0}", "{0}", "{1}"), arguments("{1} {0} {0}"));
    assertEquals(List.of("0.5", "3000"), NumbersInText.of("3,000 steps at 0.5", Language.ENGLISH));
    assertEquals(
        List.of("0.5", "3000"), NumbersInText.of("3.000 Schritte bei 0,5", Language.GERMAN));
    assertEquals(List.of("0", "5"), NumbersInText.of("bei 0.5", Language.GERMAN));
    assertEquals(List.of("3000"), NumbersInText.of("3\u202f000 pas", Language.FRENCH));
  }
}
