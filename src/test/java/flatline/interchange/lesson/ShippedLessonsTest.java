package flatline.interchange.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.lesson.Claim;
import flatline.model.lesson.Condition;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Highlight;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.LessonPart;
import flatline.model.lesson.Operand;
import flatline.model.lesson.Step;
import flatline.model.lesson.check.Checked;
import flatline.model.lesson.check.LessonCheck;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the lessons which come with the program are whole, true and back each of their numbers. */
class ShippedLessonsTest {

  private static final Path FOLDER = Path.of("assets", "lessons");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.,])[−-]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\w.]*\\w)");

  /** In which something was published. */
  private static final Pattern YEAR = Pattern.compile("20[0-2]\\d|19[5-9]\\d");

  private static List<String> ids() throws IOException {
    return Files.readAllLines(FOLDER.resolve("index.txt"));
  }

  private static String text(String id) throws IOException {
    return Files.readString(FOLDER.resolve(id + ".lesson.md"));
  }

  private static Lesson lesson(String id) throws IOException, LessonException {
    return read(text(id));
  }

  private static Lesson read(String text) throws LessonException {
    return LessonText.read(text.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets());
  }

  @Test
  void allOfTheFolderAreOffered() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      var names =
          files
              .map(each -> each.getFileName().toString())
              .filter(each -> each.endsWith(".lesson.md"))
              .map(each -> each.replace(".lesson.md", ""))
              .sorted()
              .toList();
      assertEquals(ids().stream().sorted().toList(), names);
    }
  }

  @Test
  void theyArePacked() throws IOException, LessonException {
    assertEquals(ids(), ShippedLessons.ids());
    for (String id : ids()) {
      assertEquals(lesson(id), ShippedLessons.get(id));
    }
    assertThrows(IllegalArgumentException.class, () -> ShippedLessons.get("none"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void eachSaysHowLongItTakesAsksAndSpeaksToTheTeacher(String id) throws Exception {
    Lesson lesson = lesson(id);
    assertTrue(Inline.plain(lesson.subtitle()).matches("\\d+ minutes · .+"));
    assertFalse(lesson.questions().isEmpty());
    assertTrue(lesson.steps().stream().anyMatch(each -> !each.wording().notes().isEmpty()));
    for (Step step : lesson.steps()) {
      assertTrue(words(step).length() < 520, step.heading() + " has more than one idea");
    }
  }

  /** Without a unit there is no autopsy to be lit. */
  @ParameterizedTest
  @MethodSource("ids")
  void whereAnAutopsyIsLitAUnitIsOpened(String id) throws Exception {
    for (Step step : lesson(id).steps()) {
      List<Highlight> lit = step.state().highlights();
      if (lit.contains(new Highlight.OfPart(LessonPart.AUTOPSY))) {
        assertTrue(lit.stream().anyMatch(Highlight.OfUnit.class::isInstance), step.heading());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  @Timeout(600)
  void allThatTheySayHolds(String id) throws Exception {
    assertEquals(List.of(), failing(lesson(id)));
  }

  private static List<String> failing(Lesson lesson) throws InterruptedException {
    try (var check = new LessonCheck(lesson, 2)) {
      check.start();
      assertTrue(check.await(Duration.ofSeconds(590)));
      assertEquals(check.count(), check.results().size());
      return check.results().stream()
          .filter(each -> !each.holds())
          .map(ShippedLessonsTest::name)
          .toList();
    }
  }

  private static String name(Checked checked) {
    return switch (checked) {
      case Checked.OfClaim claim -> claim.claim().text();
      case Checked.OfQuestion question -> question.question().origin().text();
    };
  }

  @Test
  @Timeout(600)
  void aFalseClaimThatIsPutInIsCaught() throws Exception {
    String changed =
        text("large-step")
            .replace("claim: relu.dead at step 3 = 7", "claim: relu.dead at step 3 = 8");
    assertEquals(List.of("relu.dead at step 3 = 8"), failing(read(changed)));
  }

  /** Text outside code, in which formulas stand. */
  private static String words(Step step) {
    var words = new StringBuilder(step.heading());
    step.wording().text().forEach(each -> add(each, words.append(' ')));
    return words.toString();
  }

  private static void add(Passage passage, StringBuilder words) {
    switch (passage) {
      case Passage.Paragraph(List<Inline> inlines) -> inlines.forEach(each -> add(each, words));
      case Passage.Bullets(List<Passage.Item> items) -> items.forEach(each -> add(each, words));
      case Passage.Numbered(int _, List<Passage.Item> items) ->
          items.forEach(each -> add(each, words));
      case Passage.Terms terms -> words.append(terms.plain());
      case Passage.Listing _ -> words.append(' ');
    }
  }

  private static void add(Passage.Item item, StringBuilder words) {
    item.passages().forEach(each -> add(each, words.append(' ')));
  }

  private static void add(Inline inline, StringBuilder words) {
    words.append(inline instanceof Inline.Code ? "…" : inline.plain());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyNumberOfAStepIsOneOfItsClaimsOrOfItsScenario(String id) throws Exception {
    for (Step step : lesson(id).steps()) {
      var backed = new Backing(step);
      assertEquals(
          List.of(),
          numbers(words(step)).filter(each -> !backed.has(each)).toList(),
          step.heading());
    }
  }

  @Test
  void aNumberThatNothingBacksIsFound() throws Exception {
    Step step = lesson("large-step").steps().get(1);
    assertEquals(List.of("7", "12", "2", "2"), numbers(words(step)).toList());
    assertTrue(new Backing(step).has("7"));
    assertFalse(new Backing(step).has("6"));
    assertEquals(
        List.of("−4", "3,000", "66.5", "2018", "0.98", "4", "4"),
        numbers("At −4 of 3,000: 66.5 % (2018), “0.98”, x1, at (4, 4).").toList());
  }

  private static Stream<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group);
  }

  /** The numbers that a step's own lines and its scenario hold. */
  private static final class Backing {

    private final List<Double> numbers = new ArrayList<>();
    private final List<Condition> claims;

    Backing(Step step) throws ScenarioException {
      claims = step.claims().stream().map(Claim::condition).toList();
      claims.forEach(this::add);
      step.question()
          .ifPresent(question -> {
            add(question.words());
            add(question.origin().text());
          });
      if (step.state().excerpt().isPresent()) {
        Excerpt excerpt = step.state().excerpt().get();
        numbers.add((double) excerpt.from());
        numbers.add((double) excerpt.to());
        add(new String(ScenarioText.write(excerpt.scenario()), StandardCharsets.UTF_8));
      }
    }

    private void add(String text) {
      Pattern.compile("-?\\d+(\\.\\d+)?")
          .matcher(text)
          .results()
          .forEach(each -> numbers.add(Double.valueOf(each.group())));
    }

    private void add(Condition claim) {
      claim.operands().stream().map(Operand::text).forEach(this::add);
      claim.observed().forEach(each -> numbers.add((double) each.step()));
      for (Operand operand : claim.operands()) {
        if (operand instanceof Operand.Literal literal) {
          numbers.add(literal.value());
        }
      }
      claim
          .chance()
          .ifPresent(chance -> {
            numbers.add((double) chance.seeds());
            numbers.add(chance.percent() * chance.seeds() / 100);
          });
    }

    boolean has(String number) {
      double value = Double.parseDouble(number.replace('−', '-').replace(",", ""));
      return YEAR.matcher(number).matches()
          || numbers.stream().anyMatch(each -> Math.abs(each - value) < 1e-9)
          || claims.stream().anyMatch(each -> isRounded(each, value));
    }

    /** Whether a claim says between which two numbers lies what is rounded in the text. */
    private static boolean isRounded(Condition claim, double value) {
      return claim.operands().size() == 3
          && claim.operands().getFirst() instanceof Operand.Literal low
          && claim.operands().getLast() instanceof Operand.Literal high
          && (isBetween(low, value, high, 1) || isBetween(low, value, high, 0.01));
    }

    private static boolean isBetween(
        Operand.Literal low, double value, Operand.Literal high, double unit) {
      return low.value() <= value * unit && value * unit <= high.value();
    }
  }
}
