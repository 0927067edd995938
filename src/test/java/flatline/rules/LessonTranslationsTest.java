package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.LessonException;
import flatline.interchange.lesson.LessonText;
import flatline.interchange.lesson.ScenarioSource;
import flatline.interchange.lesson.ShippedLessons;
import flatline.model.language.Language;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.Question.Choices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That a lesson does and asks the same in every language, with the same numbers. */
class LessonTranslationsTest {

  private static final Path LESSONS = Path.of("assets", "lessons");
  private static final Pattern BLOCK = Pattern.compile("(?s)```flatline\n(.*?)```");
  private static final Pattern WORDS = Pattern.compile("(ask|note):.*");
  private static final Pattern REMARK = Pattern.compile("\\s+# .*");

  /** A lesson in a language. */
  record Translation(String id, Language language) {

    Path file() {
      return LESSONS.resolve(language.tag()).resolve(id + ".lesson.md");
    }

    String text() throws IOException {
      return Files.readString(file());
    }

    String english() throws IOException {
      return Files.readString(LESSONS.resolve(id + ".lesson.md"));
    }
  }

  /** All lessons of the languages that there are. */
  static Stream<Translation> translations() {
    return Arrays.stream(Language.values())
        .filter(language -> Files.isDirectory(LESSONS.resolve(language.tag())))
        .flatMap(
            language -> ShippedLessons.ids().stream().map(id -> new Translation(id, language)));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void doesTheSame(Translation translation) throws IOException {
    assertEquals(deeds(translation.english()), deeds(translation.text()));
  }

  /** What blocks say but for words. */
  private static List<String> deeds(String lesson) {
    return blocks(lesson)
        .flatMap(String::lines)
        .map(line -> REMARK.matcher(line).replaceFirst(""))
        .map(line -> WORDS.matcher(line).replaceFirst("$1"))
        .toList();
  }

  private static Stream<String> blocks(String lesson) {
    return BLOCK.matcher(lesson).results().map(found -> found.group(1));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void asksTheSame(Translation translation) throws IOException, LessonException {
    assertEquals(choices(translation.english()), choices(translation.text()));
  }

  /** What can be said to each question: numbers as they are, words by their number. */
  private static List<Object> choices(String lesson) throws LessonException {
    return read(lesson).questions().stream()
        .map(question -> question.choices())
        .map(choices ->
            choices instanceof Choices.Listed(List<String> labels) ? labels.size() : choices)
        .map(Object.class::cast)
        .toList();
  }

  private static Lesson read(String lesson) throws LessonException {
    return LessonText.read(lesson.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void tellsTheSameNumbersInEveryStep(Translation translation) throws IOException {
    assertEquals(
        numbers(translation.english(), Language.ENGLISH),
        numbers(translation.text(), translation.language()));
  }

  private static List<List<String>> numbers(String lesson, Language language) {
    return Arrays.stream(BLOCK.matcher(lesson).replaceAll("").split("\n## "))
        .map(step -> NumbersInText.of(step, language))
        .toList();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("translations")
  void hasTheSameFormulas(Translation translation) throws IOException {
    assertEquals(formulas(translation.english()), formulas(translation.text()));
    assertTrue(!translation.text().equals(translation.english()), "still in English");
  }

  private static List<String> formulas(String lesson) {
    return Pattern.compile("`[^`\n]+`")
        .matcher(BLOCK.matcher(lesson).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
