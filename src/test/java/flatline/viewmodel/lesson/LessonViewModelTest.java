package flatline.viewmodel.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.model.language.Language;
import flatline.model.lesson.Highlight;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.Question;
import flatline.model.lesson.Step;
import flatline.model.lesson.check.Reply;
import flatline.model.scenario.Control;
import flatline.viewmodel.Ballot;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonViewModelTest {

  @TempDir private Path folder;
  private final NotedScene scene = new NotedScene();
  private final Notices notices = new Notices();
  private final LessonViewModel lessons = new LessonViewModel(scene, notices, Runnable::run);

  private OpenLesson open(String id) {
    lessons.open(ShippedLessons.get(id));
    return lessons.openProperty().get().orElseThrow();
  }

  private Poll poll() {
    return lessons.openPoll().orElseThrow();
  }

  /** In other words, at the same step, with the votes that were given; the run is not touched. */
  @Test
  void aLessonGoesOnInAnotherLanguage() {
    OpenLesson open = open("large-step");
    while (open.poll().isEmpty()) {
      open.next();
    }
    Poll poll = open.poll().orElseThrow();
    poll.vote(2);
    int place = open.placeProperty().get();
    int scenes = scene.shown.size();
    Lesson lesson = open.lesson();
    List<Step> steps = lesson.steps().stream().map(LessonViewModelTest::translated).toList();
    OpenLesson told = open.in(new Lesson("Ein Schritt", lesson.subtitle(), steps));
    assertEquals("Ein Schritt", told.lesson().title());
    assertEquals(place, told.placeProperty().get());
    assertEquals("Wie viele?", told.poll().orElseThrow().words());
    assertEquals(List.of(2), told.poll().orElseThrow().votesProperty().get());
    assertEquals(scenes, scene.shown.size());
  }

  private static Step translated(Step step) {
    var question =
        step.question()
            .map(asked ->
                new Question("Wie viele?", asked.choices(), asked.solution(), asked.origin()));
    return new Step(step.wording(), step.state(), question, step.claims());
  }

  /** The picture beside the words must not be of 200 runs where they speak of 20. */
  @Test
  void asManyRunsAreComparedAsTheStepSpeaksOf() {
    OpenLesson open = open("why-units-die");
    while (open.step().state().page() != LessonPage.STUDY_COMPARE) {
      assertEquals(0, scene.runs, open.step().heading());
      lessons.next();
    }
    assertEquals(20, open.step().runs().orElseThrow());
    assertEquals(20, scene.runs);
  }

  @Test
  void theShelfOffersWhatShips() {
    lessons.shelf().read(Language.ENGLISH);
    lessons.onPulse();
    assertEquals(ShippedLessons.ids().size(), lessons.shelf().shippedProperty().get().size());
  }

  @Test
  void itEndsAtBothEndsOfTheLesson() {
    OpenLesson open = open("large-step");
    lessons.back();
    assertEquals(0, open.placeProperty().get());
    for (int i = 0; i < 100; i++) {
      lessons.next();
    }
    assertEquals(open.lesson().steps().size() - 1, open.placeProperty().get());
    assertEquals(open.lesson().steps().size(), scene.shown.size());
  }

  @Test
  void settingsTakeItsPlaceAndTheNextKeyBringsItBackWithoutGoingOn() {
    OpenLesson open = open("large-step");
    lessons.showSettings();
    assertFalse(lessons.inSightProperty().get());
    assertTrue(lessons.openPoll().isEmpty(), "digits select units again");
    lessons.next();
    assertTrue(lessons.inSightProperty().get());
    assertEquals(0, open.placeProperty().get());
  }

  @Test
  void settingsAreShownWhereTheyAreAndTheWayBackLeadsToThePageOfTheStep() {
    OpenLesson open = open("why-units-die");
    while (open.step().state().page() != LessonPage.FUNCTIONS) {
      lessons.next();
    }
    int shows = scene.shown.size();
    lessons.showSettings();
    assertTrue(lessons.isHidden());
    assertTrue(
        lessons.litProperty().get().stream().allMatch(Highlight.OfControl.class::isInstance));
    lessons.show();
    assertEquals(List.of("settings", "functions"), scene.opened);
    assertEquals(open.step().state().highlights(), lessons.litProperty().get());
    assertEquals(shows, scene.shown.size(), "the run stays as it is");
  }

  @Test
  void whatIsToBeSetIsLitBesideTheSettings() {
    open("large-step");
    var rate = new Highlight.OfControl(Control.LEARNING_RATE);
    assertTrue(lessons.litProperty().get().contains(rate));
    lessons.showSettings();
    assertEquals(List.of(rate), lessons.litProperty().get());
  }

  @Test
  void votesAreCountedUntilRevealedAndTheOutcomeIsThatOfTheRun() {
    open("large-step");
    Poll poll = poll();
    for (int digit : List.of(7, 7, 2, 9)) {
      poll.voteDigit(digit);
    }
    poll.takeBack();
    assertEquals(3, poll.votesProperty().get().size());
    assertEquals(List.of(0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0), poll.counts());
    assertEquals(Optional.empty(), poll.replyProperty().get());
    lessons.onPulse();
    poll.reveal();
    assertEquals(Optional.of(new Reply.OfNumber(7, true)), poll.replyProperty().get());
    assertEquals(7, poll.ballot().of(poll.replyProperty().get().get()).orElseThrow());
    poll.vote(0);
    poll.takeBack();
    assertEquals(3, poll.votesProperty().get().size());
    assertTrue(lessons.openPoll().isEmpty());
  }

  @Test
  void votesAreThereWhenOneComesBackToTheirStepAndGoneWithTheLesson() {
    open("large-step");
    poll().vote(4);
    lessons.next();
    lessons.back();
    assertEquals(List.of(4), poll().votesProperty().get());
    lessons.close();
    assertEquals(1, scene.ends);
    open("large-step");
    assertEquals(List.of(), poll().votesProperty().get());
  }

  @Test
  void ofManyNumbersSpansAreOffered() {
    var ballot = new Ballot(new flatline.model.lesson.Question.Choices.Between(0, 100, true));
    assertEquals(10, ballot.labels().size());
    assertEquals("0–9", ballot.labels().getFirst());
    assertEquals("90–100", ballot.labels().getLast());
    assertEquals(6, ballot.of(new Reply.OfNumber(65.5, true)).orElseThrow());
    assertEquals(9, ballot.of(new Reply.OfNumber(100, true)).orElseThrow());
    assertEquals(0, ballot.ofDigit(1).orElseThrow());
    assertEquals(9, ballot.ofDigit(0).orElseThrow());
    assertTrue(ballot.of(new Reply.OfNumber(Double.NaN, false)).isEmpty());
  }

  @Test
  void aBadFileIsRefusedByNameAndLineAndWhatWasOpenStays() throws IOException {
    OpenLesson before = open("large-step");
    Path bad = folder.resolve("bad.lesson.md");
    Files.writeString(
        bad, "# A title\n*sub*\n\n## A step\nWords.\n\n```flatline\nscenery: opening\n```\n");
    lessons.shelf().open(bad.toString());
    lessons.onPulse();
    Message said = notices.saidProperty().get().orElseThrow().message();
    assertEquals("lesson.notOpened", said.key());
    assertEquals("bad.lesson.md", said.arguments().get(0));
    assertTrue(said.arguments().get(1).startsWith("line 8: "), said.arguments().get(1));
    assertEquals(Optional.of(before), lessons.openProperty().get());
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    lessons.shelf().open(folder.resolve("none.lesson.md").toString());
    lessons.onPulse();
    assertTrue(notices.saidProperty().get().orElseThrow().isError());
    assertFalse(lessons.isOpen());
  }

  @Test
  void aGoodFileIsOpened() throws IOException {
    Path good = folder.resolve("good.lesson.md");
    Files.copy(Path.of("assets/lessons/large-step.lesson.md"), good);
    lessons.shelf().open(good.toString());
    lessons.onPulse();
    assertTrue(lessons.isOpen());
  }
}
