package flatline.viewmodel.lesson;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson whose file is edited while it is open, with real files and the real watch. */
class LessonReloadTest {

  private static final String TEXT =
      """
      # A lesson

      ## One
      First.

      ```flatline
      scenario: opening
      ```

      ## Two
      Second.

      ```flatline
      ask: How many units are dead? (0..8)
      answer: relu.dead at step 10
      ```

      ## Three
      Third.
      """;

  @TempDir private Path folder;
  private Path file;
  private final NotedScene scene = new NotedScene();
  private final List<Path> opened = new ArrayList<>();
  private final List<Path> missed = new ArrayList<>();
  private final Notices notices = new Notices();
  private final LessonViewModel lessons = new LessonViewModel(scene, notices, Runnable::run);

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("mine.lesson.md");
    Files.writeString(file, TEXT);
    lessons.shelf().onFiles(opened::add, missed::add);
    assertTrue(lessons.shelf().openIfLesson(file.toString()));
    lessons.onPulse();
  }

  @AfterEach
  void close() {
    lessons.close();
  }

  private OpenLesson lesson() {
    return lessons.openProperty().get().orElseThrow();
  }

  private void until(Callable<Boolean> holds) {
    await()
        .until(() -> {
          lessons.onPulse();
          return holds.call();
        });
  }

  private boolean isSaid(String key) {
    return notices
        .saidProperty()
        .get()
        .filter(said -> said.message().key().equals(key))
        .isPresent();
  }

  @Test
  void theStepOneStandsOnIsKeptByItsTitleAndSeenAsItIsNow() throws IOException {
    lessons.next();
    lessons.openPoll().orElseThrow().vote(3);
    int shows = scene.shown.size();
    Files.writeString(
        file, TEXT.replace("## Two\nSecond.", "## Before it\nNew.\n\n## Two\nMended."));
    until(() -> lesson().lesson().steps().size() == 4);
    assertEquals("Two", lesson().step().heading());
    assertEquals(2, lesson().placeProperty().get());
    assertEquals(List.of(3), lessons.openPoll().orElseThrow().votesProperty().get());
    assertEquals(shows, scene.shown.size(), "nothing else is to be seen");
    assertTrue(isSaid("lesson.reread"));
  }

  @Test
  void aStepOfAnotherTitleIsKeptByItsNumberAndAnotherStateIsShown() throws IOException {
    lessons.next();
    Files.writeString(
        file, TEXT.replace("## Two", "## Another").replace("ask:", "set: seed = 5\nask:"));
    until(() -> lesson().step().heading().equals("Another"));
    assertEquals(
        5, scene.shown.getLast().excerpt().orElseThrow().scenario().setup().seed(), "shown again");
    Files.writeString(file, "# A lesson\n\n## Only\nOne.\n");
    until(() -> lesson().lesson().steps().size() == 1);
    assertEquals(0, lesson().placeProperty().get());
  }

  @Test
  void aBrokenSaveKeepsTheLastGoodOneAndSaysWhatIsWrongUntilItIsMended() throws IOException {
    OpenLesson before = lesson();
    Files.writeString(file, TEXT.replace("scenario: opening", "scenery: opening"));
    until(() -> isSaid("lesson.notReread"));
    assertSame(before, lesson());
    List<String> said = notices.saidProperty().get().orElseThrow().message().arguments();
    assertEquals("mine.lesson.md", said.get(0));
    assertTrue(said.get(1).startsWith("line 7: "), said.get(1));
    assertTrue(said.get(1).contains("allowed here: scenario, set"), said.get(1));
    Files.writeString(file, TEXT.replace("First.", "First, mended."));
    until(() -> isSaid("lesson.reread"));
  }

  @Test
  void anEditorThatPutsAnotherFileInItsPlaceIsFollowedToo() throws IOException {
    Path other = folder.resolve("other");
    Files.writeString(other, TEXT.replace("# A lesson", "# Renamed"));
    Files.delete(file);
    Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
    until(() -> lesson().lesson().title().equals("Renamed"));
  }

  @Test
  void aScenarioFileBesideTheLessonIsFollowedToo() throws Exception {
    Path beside = folder.resolve("beside.flatline");
    Scenario scenario = Presets.opening().scenario();
    ScenarioFile.write(scenario, beside);
    Files.writeString(file, TEXT.replace("scenario: opening", "scenario: beside.flatline"));
    until(() -> isSaid("lesson.reread"));
    assertEquals(scenario.setup(), shownSetup());
    ScenarioFile.write(scenario.with(setup -> setup.seed(1_234_567)), beside);
    until(() -> shownSetup().seed() == 1_234_567);
    Files.writeString(beside, "{ damaged");
    until(() -> isSaid("lesson.notReread"));
    assertEquals(1_234_567, shownSetup().seed(), "the last good one stays");
    ScenarioFile.write(scenario, beside);
    until(() -> shownSetup().equals(scenario.setup()));
  }

  /** Nothing is missed between the reading of a file and the first look at it. */
  @Test
  void aScenarioThatIsWrittenOnlyLaterIsFound() throws Exception {
    Path late = folder.resolve("late.flatline");
    Files.writeString(file, TEXT.replace("scenario: opening", "scenario: late.flatline"));
    until(() -> isSaid("lesson.notReread"));
    ScenarioFile.write(Presets.opening().scenario().with(setup -> setup.seed(7_654)), late);
    until(() -> shownSetup().seed() == 7_654);
  }

  private Setup shownSetup() {
    return lesson().step().state().excerpt().orElseThrow().scenario().setup();
  }

  @Test
  void whatIsStillBeingWrittenIsNotRead() throws IOException {
    List<String> told = new ArrayList<>();
    try (var watch = new FileWatch(file, () -> told.add("saved"))) {
      Files.writeString(file, "# Half");
      watch.look();
      Files.writeString(file, TEXT + "\nMore.\n");
      watch.look();
      assertEquals(List.of(), told);
      watch.look();
      watch.look();
      assertEquals(List.of("saved"), told);
    }
  }

  @Test
  void filesAreRememberedAndThoseThatAreGoneForgotten() throws IOException {
    assertEquals(List.of(file), opened);
    Files.delete(file);
    lessons.shelf().open(file.toString());
    lessons.onPulse();
    assertEquals(List.of(file), missed);
    assertFalse(lessons.shelf().openIfLesson("a.flatline"));
  }

  @Test
  void aLockThatWasChosenIsWrittenIntoTheStepAndHolds() throws IOException {
    lessons.next();
    assertTrue(lessons.isInFile());
    var fence = new Fence(Set.of(Control.SEED));
    lessons.lock(fence);
    until(() -> lesson().step().state().lock().equals(fence));
    assertEquals("Two", lesson().step().heading());
    assertEquals(TEXT.replace("ask: How", "lock: seed\nask: How"), Files.readString(file));
  }

  @Test
  void whatIsClosedIsNotReadAgain() throws IOException {
    lessons.close();
    Files.writeString(file, TEXT + "\nMore.\n");
    await()
        .during(java.time.Duration.ofMillis(900))
        .until(() -> {
          lessons.onPulse();
          return !lessons.isOpen() && notices.saidProperty().get().isEmpty();
        });
  }
}
