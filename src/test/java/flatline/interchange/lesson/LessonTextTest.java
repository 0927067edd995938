package flatline.interchange.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.lesson.Condition;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Highlight;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.LessonPart;
import flatline.model.lesson.Operand;
import flatline.model.lesson.Quantity;
import flatline.model.lesson.Question;
import flatline.model.lesson.Relation;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonTextTest {

  private static final String HEAD = "# L\n";

  /** The example of the format's description. */
  private static final String EXAMPLE =
      """
      # Why units die
      *10 minutes · for students who know what a gradient is*

      ## A unit is a sum
      Text of the step: short, one idea, **bold**, *emphasis*, lists, formulas as `w·x + b`.
      One level-2 heading is one step.

      ```flatline
      scenario: good-initialization          # a preset's id
      set: initialization.bias = -4          # several lines allowed
      page: training                         # functions | training | study.compare
      look: contender 1 unit 3, alpha, loss  # what is lit while the rest dims
      play: to step 200 at 50/s              # or: stand at step 41; or nothing
      ask: How many of the 12 ReLU units will be dead at step 200? (0..12)
      answer: relu.dead at step 200          # computed, never typed in
      claim: relu.dead at step 200 >= 6 in 90 % of 20 seeds
      claim: leaky_relu.accuracy at end > relu.accuracy at end in 95 % of 20 seeds
      note: Let them vote first. The usual guess is 2.      # for the teacher
      ```
      """;

  private static Lesson read(String text) throws LessonException {
    return LessonText.read(text.getBytes(StandardCharsets.UTF_8), ScenarioSource.presets());
  }

  /** A lesson of one step with a block of these lines, after a known scenario. */
  private static Lesson step(String... lines) throws LessonException {
    return read(
        HEAD
            + "## One\n```flatline\nscenario: bad-initialization\n"
            + String.join("\n", lines)
            + "\n```\n");
  }

  private static Excerpt excerpt(Lesson lesson, int step) {
    return lesson.steps().get(step).state().excerpt().orElseThrow();
  }

  @Test
  void theExampleIsReadWhole() throws LessonException {
    Lesson lesson = read(EXAMPLE);
    assertEquals("Why units die", lesson.title());
    assertEquals(
        "10 minutes · for students who know what a gradient is", Inline.plain(lesson.subtitle()));
    var step = lesson.steps().getFirst();
    assertEquals("A unit is a sum", step.heading());
    assertEquals(List.of("Let them vote first. The usual guess is 2."), step.wording().notes());
    Excerpt excerpt = excerpt(lesson, 0);
    var bias = ((RandomInitialization) excerpt.scenario().setup().initialization()).bias();
    assertEquals(-4, bias);
    assertEquals(0, excerpt.from());
    assertEquals(Optional.of(new Excerpt.Motion(200, OptionalDouble.of(50))), excerpt.motion());
    assertEquals(LessonPage.TRAINING, step.state().page());
    assertEquals(
        List.of(
            new Highlight.OfUnit(1, 0, 3),
            new Highlight.OfControl(Control.ALPHA),
            new Highlight.OfPart(LessonPart.LOSS)),
        step.state().highlights());
    var observed = new Operand.Observed(0, Quantity.DEAD, 200, "relu.dead at step 200");
    assertEquals(
        Optional.of(
            new Question(
                "How many of the 12 ReLU units will be dead at step 200?",
                new Question.Choices.Between(0, 12, false),
                new Question.Solution.Measured(observed),
                new Question.Origin("relu.dead at step 200", 15))),
        step.question());
    assertEquals(
        new Condition(
            List.of(observed, new Operand.Literal(6, "6")),
            List.of(Relation.AT_LEAST),
            Optional.of(new Condition.Chance(90, 20))),
        step.claims().getFirst().condition());
    assertEquals(17, step.claims().get(1).line());
    assertEquals(3000, step.claims().get(1).condition().observed().getFirst().step());
  }

  @Test
  void textBecomesPassages() throws LessonException {
    var text =
        read(HEAD
                + """
                ## A `heading` *with* **weight**
                One **two *three*** `w·x + b < 0`
                four\\
                five &amp; six

                - a
                - b

                  c
                3. x
                4. y

                ```
                y = <b>
                ```
                """)
            .steps()
            .getFirst()
            .wording();
    assertEquals("A heading with weight", text.heading());
    var words = ((Passage.Paragraph) text.text().getFirst()).words();
    assertEquals(
        List.of(
            new Inline.Letters("One "),
            new Inline.Strong(
                List.of(
                    new Inline.Letters("two "),
                    new Inline.Emphasis(List.of(new Inline.Letters("three"))))),
            new Inline.Letters(" "),
            new Inline.Code("w·x + b < 0"),
            new Inline.Letters(" four"),
            new Inline.LineEnd(),
            new Inline.Letters("five & six")),
        words);
    var bullets = (Passage.Bullets) text.text().get(1);
    assertEquals(List.of(1, 2), bullets.items().stream().map(i -> i.passages().size()).toList());
    var numbered = (Passage.Numbered) text.text().get(2);
    assertEquals(3, numbered.first());
    assertEquals(2, numbered.items().size());
    assertEquals(new Passage.Listing(List.of("y = <b>")), text.text().get(3));
  }

  @Test
  void aStepKeepsWhatTheStepsBeforeLeft() throws LessonException {
    Lesson lesson =
        read(
            HEAD
                + """
                ## Nothing yet
                ## One
                ```flatline
                scenario: bad-initialization
                page: study.compare
                look: plane
                lock: alpha, learningRate
                play: to epoch 2
                ```
                ## Two
                ## Three
                ```flatline
                stand: at step 10
                play: to end
                page: functions
                lock: none
                ```
                ## Four
                ```flatline
                set: seed = 5
                set: contenders[1].alpha = 0.3
                only: alpha
                ```
                ## Five
                ```flatline
                scenario: none
                ```
                """);
    var preset = Presets.get("bad-initialization");
    assertEquals(Optional.empty(), lesson.steps().getFirst().state().excerpt());
    assertEquals(LessonPage.TRAINING, lesson.steps().getFirst().state().page());
    assertEquals(preset, excerpt(lesson, 1).scenario());
    assertEquals(24, excerpt(lesson, 1).to());
    assertEquals(new Excerpt(preset, 24, Optional.empty()), excerpt(lesson, 2));
    assertEquals(LessonPage.STUDY_COMPARE, lesson.steps().get(2).state().page());
    assertEquals(List.of(), lesson.steps().get(2).state().highlights());
    assertEquals(
        new Fence(Set.of(Control.ALPHA, Control.LEARNING_RATE)),
        lesson.steps().get(2).state().lock());
    assertEquals(
        new Excerpt(preset, 10, Optional.of(new Excerpt.Motion(3000, OptionalDouble.empty()))),
        excerpt(lesson, 3));
    assertTrue(lesson.steps().get(3).state().lock().isOpen());
    Scenario changed = excerpt(lesson, 4).scenario();
    assertEquals(5, changed.setup().seed());
    assertEquals(0.3, changed.setup().contenders().get(1).parameter().orElseThrow());
    assertEquals(0, excerpt(lesson, 4).from());
    assertSame(changed, excerpt(lesson, 5).scenario());
    var lock = lesson.steps().get(5).state().lock();
    assertFalse(lock.holds(Control.ALPHA));
    assertTrue(lock.holds(Control.SEED));
  }

  /** What was measured for a preset was not measured for what a step made of it. */
  @Test
  void aChangedScenarioClaimsNothingOfThePreset() throws LessonException {
    assertEquals(
        new Scenario.Title("One", ""), excerpt(step("set: seed = 5"), 0).scenario().title());
    assertFalse(excerpt(step(), 0).scenario().title().expect().isEmpty());
  }

  @Test
  void conditionsCompareWhatIsMeasured() throws LessonException {
    var condition =
        step("claim: 55.5 % <= relu.accuracy at end < 1.accuracy at epoch 2")
            .claims()
            .getFirst()
            .condition();
    assertEquals(
        List.of(
            new Operand.Literal(0.555, "55.5 %"),
            new Operand.Observed(0, Quantity.ACCURACY, 3000, "relu.accuracy at end"),
            new Operand.Observed(1, Quantity.ACCURACY, 24, "1.accuracy at epoch 2")),
        condition.operands());
    assertEquals(List.of(Relation.AT_MOST, Relation.LESS), condition.relations());
    assertTrue(condition.holds(each -> each.contender() == 0 ? 0.555 : 0.6));
    assertFalse(condition.holds(each -> each.contender() == 0 ? 0.554 : 0.6));
    assertFalse(condition.holds(_ -> 0.6));
    assertFalse(condition.holds(_ -> Double.NaN));
  }

  @Test
  void howOftenIsCountedToTheRun() {
    assertTrue(new Condition.Chance(90, 20).isMetBy(18));
    assertFalse(new Condition.Chance(90, 20).isMetBy(17));
    assertTrue(new Condition.Chance(33.3, 3).isMetBy(1));
    assertFalse(new Condition.Chance(33.4, 3).isMetBy(1));
    assertTrue(new Condition.Chance(100, 3).isMetBy(3));
  }

  @Test
  void choicesAreAnsweredByConditions() throws LessonException {
    var question =
        step(
                "ask: Who is better? (ReLU, Leaky ReLU, neither)",
                "answer: relu.loss at end < leaky_relu.loss at end,"
                    + " leaky_relu.loss at end < relu.loss at end")
            .questions()
            .getFirst();
    assertEquals("Who is better?", question.words());
    assertEquals(
        new Question.Choices.Listed(List.of("ReLU", "Leaky ReLU", "neither")), question.choices());
    assertEquals(2, ((Question.Solution.FirstThatHolds) question.solution()).conditions().size());
    var percent =
        (Question.Choices.Between)
            step("ask: Right? (0..100 %)", "answer: relu.accuracy at end")
                .questions()
                .getFirst()
                .choices();
    assertEquals(65.5, percent.said(0.655));
    assertTrue(percent.holds(65.5));
    assertFalse(percent.holds(100.5));
  }

  @Test
  void windowsLinesAndAByteOrderMarkAreFine() throws LessonException {
    assertEquals(read(EXAMPLE), read("\uFEFF" + EXAMPLE.replace("\n", "\r\n")));
  }

  @Test
  void aSignWithoutSpacesAroundItBeginsNoComment() throws LessonException {
    assertEquals(
        List.of("Say it is #1, and C# too."),
        step("# a comment", "note: Say it is #1, and C# too. # not this")
            .steps()
            .getFirst()
            .wording()
            .notes());
  }
}
