package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.help.ShippedHelp;
import flatline.model.language.Language;
import flatline.model.language.Wordbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That help leads to the same and tells of the same keys in every language. */
class HelpTranslationsTest {

  private static final Path HELP = Path.of("assets", "help");
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)]*)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");
  private static final Pattern POINT = Pattern.compile("(?m)^- ");
  private static final Pattern CODE = Pattern.compile("`[^`\n]+`");
  private static final String KEY_NAME = "keyName.";

  /** A page in a language. */
  record Translation(String id, Language language) {

    String text() throws IOException {
      return page(language);
    }

    String english() throws IOException {
      return page(Language.ENGLISH);
    }

    private String page(Language spoken) throws IOException {
      return Files.readString(HELP.resolve(spoken.tag()).resolve(id + ".md"));
    }

    Wordbook words() {
      return Wordbook.of("flatline/view/texts", language);
    }
  }

  static Stream<Translation> translations() {
    return Arrays.stream(Language.values())
        .filter(language -> language != Language.ENGLISH)
        .flatMap(language -> ShippedHelp.ids().stream().map(id -> new Translation(id, language)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("translations")
  void hasTheSameHeadingsAndPoints(Translation translation) throws IOException {
    for (Pattern mark : List.of(HEADING, POINT)) {
      assertEquals(all(mark, translation.english()), all(mark, translation.text()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("translations")
  void leadsToTheSame(Translation translation) throws IOException {
    assertEquals(targets(translation.english()), targets(translation.text()));
    assertTrue(!translation.text().equals(translation.english()), "still in English");
  }

  private static List<String> targets(String page) {
    return LINK.matcher(page).results().map(found -> found.group(2)).sorted().toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("translations")
  void hasTheSameNumbersAndCode(Translation translation) throws IOException {
    assertEquals(all(CODE, translation.english()), all(CODE, translation.text()));
    assertEquals(
        NumbersInText.of(plain(translation.english()), Language.ENGLISH),
        NumbersInText.of(plain(translation.text()), translation.language()));
  }

  /** Without the words of links, which are those of keys and buttons. */
  private static String plain(String page) {
    return LINK.matcher(page).replaceAll(" ");
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(MatchResult::group).sorted().toList();
  }

  /** So that a page reads well as a file, too. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("translations")
  void callsKeysAndButtonsAsTheWindowDoes(Translation translation) throws IOException {
    Wordbook words = translation.words();
    Stream<String> keys =
        LINK.matcher(translation.english())
            .results()
            .filter(found -> found.group(2).startsWith("key:"))
            .map(found -> found.group(2) + " " + keys(found.group(1), words));
    Stream<String> buttons =
        LINK.matcher(translation.english())
            .results()
            .filter(found -> found.group(2).startsWith("word:"))
            .map(found -> found.group(2) + " " + words.get(found.group(2).substring(5)));
    List<String> said =
        LINK.matcher(translation.text())
            .results()
            .filter(found -> found.group(2).matches("(key|word):.*"))
            .map(found -> found.group(2) + " " + found.group(1))
            .toList();
    assertEquals(lower(Stream.concat(keys, buttons)), lower(said.stream()));
  }

  private static String lower(Stream<String> lines) {
    return String.join("\n", lines.map(line -> line.toLowerCase(Locale.ROOT)).sorted().toList());
  }

  /** The English name of keys in the words of a language. */
  private static String keys(String english, Wordbook words) {
    Wordbook inEnglish = Wordbook.of("flatline/view/texts", Language.ENGLISH);
    String name = english;
    for (String key : inEnglish.texts().keySet()) {
      if (key.startsWith(KEY_NAME)) {
        name = name.replaceAll("\\b" + inEnglish.get(key) + "\\b", words.get(key));
      }
    }
    return name;
  }
}
