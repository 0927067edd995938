package flatline.app;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.app.stage.AudienceStage;
import flatline.app.stage.StagePlace;
import flatline.app.stage.TeacherStage;
import flatline.interchange.lesson.ShippedLessons;
import flatline.model.lesson.Lesson;
import flatline.view.ContentScroll;
import flatline.view.key.AccessWalk;
import flatline.view.key.KeyMap;
import flatline.view.lesson.LessonKeys;
import flatline.view.life.Dropped;
import flatline.view.presenter.AudienceView;
import flatline.view.window.MainWindow;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.presenter.PresenterViewModel;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window in front of a class, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class PresenterWindowTest {

  private WindowParts parts;
  private ShellModel shell;
  private TrainingViewModel training;
  private LessonViewModel lessons;
  private PresenterViewModel presenter;
  private MainWindow window;
  private Stage stage;
  private Scene teacher;
  private Optional<Rectangle2D> second = Optional.empty();

  @Start
  void start(Stage given) {
    stage = given;
    parts = new WindowParts();
    shell = parts.shell;
    training = parts.training();
    lessons = parts.lessons;
    presenter = parts.presenter;
    window = parts.window();
    AudienceView.install(window, presenter, parts.ui);
    parts.addLessons(window);
    window.add(new MenuButton(), LessonKeys.leaving(lessons));
    stage.setScene(parts.scene(window));
    stage.sizeToScene();
    AudienceStage.follow(stage, presenter, () -> second);
    var teaching = new Teaching(presenter, parts.theme, parts.ui);
    TeacherStage.follow(stage, presenter, parts.texts, () -> teacher(teaching));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private Scene teacher(Teaching teaching) {
    teacher = teaching.scene(new KeyMap());
    return teacher;
  }

  @BeforeEach
  void untilThereIsAPicture() throws TimeoutException {
    until(() -> training.snapshotProperty().get().isPresent());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      presenter.end();
      presenter.closeNotes();
    });
    parts.close();
  }

  private Node node(String id) {
    return window.lookup(id);
  }

  private void begin(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.F11);
    until(() -> stage.isFullScreen() && !node(".header").isVisible());
  }

  @Test
  void f11FillsTheScreenAndGivesBackPlaceSizeTypeAndFocus(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.S);
    until(() -> node("#setup").isVisible());
    double em = shell.typeSize().pixelsProperty().get();
    StagePlace place = StagePlace.of(stage);
    Node focus = window.getScene().getFocusOwner();
    begin(robot);
    assertFalse(node("#setup").isVisible());
    assertNull(node("#play"), "the transport's buttons are away");
    assertTrue(node("#scrubber").isVisible());
    assertTrue(shell.typeSize().pixelsProperty().get() > em);
    for (KeyCode end : List.of(KeyCode.F11, KeyCode.ESCAPE)) {
      robot.type(end);
      until(() -> !stage.isFullScreen() && node(".header").isVisible());
      until(() -> StagePlace.of(stage).equals(place));
      assertEquals(em, shell.typeSize().pixelsProperty().get());
      assertTrue(node("#setup").isVisible());
      until(() -> window.getScene().getFocusOwner().equals(focus));
      if (end == KeyCode.F11) {
        begin(robot);
      }
    }
  }

  @Test
  void leavingFullScreenBySomeOtherWayEndsIt(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> stage.setFullScreen(false));
    until(() -> node(".header").isVisible());
    assertFalse(presenter.isPresenting());
  }

  @Test
  void closingWhatTheClassSeesEndsThatAndLosesNothing(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    begin(robot);
    robot.type(KeyCode.PAGE_DOWN);
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    until(() -> node(".header").isVisible());
    assertTrue(stage.isShowing());
    assertEquals(1, lessons.openProperty().get().orElseThrow().placeProperty().get());
  }

  @Test
  void plusAndMinusChangeTheTypeAndNotThePace(FxRobot robot) throws TimeoutException {
    begin(robot);
    double words = shell.typeSize().wordsProperty().get();
    double pace = training.transport().speed().stepsPerSecondProperty().get();
    robot.type(KeyCode.EQUALS);
    assertTrue(shell.typeSize().wordsProperty().get() > words);
    robot.type(KeyCode.MINUS);
    assertEquals(words, shell.typeSize().wordsProperty().get());
    assertEquals(pace, training.transport().speed().stepsPerSecondProperty().get());
  }

  /** However much larger its words are than what stands beside them. */
  @Test
  void theLessonStandsInOneLineWithThePage(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    begin(robot);
    robot.type(KeyCode.EQUALS);
    robot.type(KeyCode.EQUALS);
    assertTrue(shell.typeSize().wordsProperty().get() > shell.typeSize().pixelsProperty().get());
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> window.layout());
    assertEquals(top(".contender"), top(".lesson"), 0.5);
  }

  private double top(String id) {
    return node(id).localToScene(node(id).getBoundsInLocal()).getMinY();
  }

  @Test
  void aKeyCoversThePictureAndTheClickerBringsItBack(FxRobot robot) throws TimeoutException {
    begin(robot);
    assertFalse(node("#cover").isVisible());
    robot.type(KeyCode.B);
    assertTrue(node("#cover").isVisible());
    assertEquals(window.getWidth(), ((Region) node("#cover")).getWidth());
    robot.type(KeyCode.W);
    assertTrue(node("#cover").getStyleClass().contains("white"));
    robot.type(KeyCode.PAGE_DOWN);
    assertFalse(node("#cover").isVisible());
    robot.type(KeyCode.PERIOD);
    assertTrue(node("#cover").getStyleClass().contains("black"));
  }

  @Test
  void theRingFollowsThePointer(FxRobot robot) throws TimeoutException {
    begin(robot);
    assertFalse(node("#pointer-ring").isVisible());
    robot.type(KeyCode.R);
    robot.moveTo(window.getScene().getRoot()).moveBy(40, 30);
    until(() -> node("#pointer-ring").isVisible());
    assertTrue(node("#pointer-ring").isMouseTransparent());
    double x = node("#pointer-ring").getLayoutX();
    robot.moveBy(25, 0);
    until(() -> node("#pointer-ring").getLayoutX() == x + 25);
    robot.type(KeyCode.P);
    assertFalse(node("#pointer-ring").isVisible());
    assertEquals(0, training.undoing().canUndoProperty().get() ? 1 : 0, "R started no run anew");
  }

  @Test
  void aFrozenPictureStandsWhileTheRunGoesOn(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.type(KeyCode.RIGHT);
    until(() -> training.transport().stepProperty().get() == 1);
    robot.type(KeyCode.F);
    assertEquals("frozen at step 1", ((Label) node("#frozen-mark")).getText());
    var image = ((ImageView) node("#frozen").lookup(".image-view")).getImage();
    assertEquals(window.picture().getWidth(), image.getWidth(), 1);
    robot.type(KeyCode.RIGHT);
    until(() -> training.transport().stepProperty().get() == 2);
    assertTrue(node("#frozen").isVisible());
    assertEquals("frozen at step 1", ((Label) node("#frozen-mark")).getText());
    robot.type(KeyCode.F);
    assertFalse(node("#frozen").isVisible());
  }

  @Test
  void aClickerWalksTheLessonByPagesAndArrows(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    robot.type(KeyCode.F5);
    until(() -> stage.isFullScreen());
    var place = lessons.openProperty().get().orElseThrow().placeProperty();
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.RIGHT);
    assertEquals(2, place.get());
    robot.type(KeyCode.LEFT).type(KeyCode.PAGE_UP);
    assertEquals(0, place.get());
    robot.type(KeyCode.ESCAPE);
    until(() -> !stage.isFullScreen());
    assertTrue(lessons.isOpen(), "what ended is the show");
  }

  @Test
  void controlsShowWhenTheMouseMovesAndGoByThemselves(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> shell.reduceMotion(Optional.of(true)));
    parts.now.addAndGet(4_000_000_000L);
    until(() -> node("#presenter-bar").getOpacity() == 0);
    robot.moveTo(window.getScene().getRoot()).moveBy(10, 10);
    until(() -> node("#presenter-bar").getOpacity() == 1);
    parts.now.addAndGet(4_000_000_000L);
    until(() -> node("#presenter-bar").getOpacity() == 0);
    robot.type(KeyCode.C);
    until(() -> node("#presenter-bar").getOpacity() == 1);
  }

  private String teacherText(String id) {
    return ((Labeled) teacher.lookup(id)).getText();
  }

  private List<String> teacherSays(String style) {
    return teacher.getRoot().lookupAll(style).stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void theTeachersWindowShowsNotesStepsVotesAndTime(FxRobot robot) throws TimeoutException {
    Lesson lesson = ShippedLessons.get("large-step");
    robot.interact(() -> lessons.open(lesson));
    begin(robot);
    robot.type(KeyCode.T);
    until(() -> teacher != null && teacher.getWindow().isShowing());
    assertEquals(lesson.steps().getFirst().wording().notes(), teacherSays(".note"));
    assertEquals(List.of(lesson.steps().getFirst().heading()), teacherSays(".heading"));
    assertEquals(lesson.steps().get(1).heading(), teacherText("#teacher-next"));
    robot.interact(() -> lessons.openPoll().orElseThrow().vote(7));
    until(() -> lessons.openPoll().orElseThrow().replyProperty().get().isPresent());
    var cells = teacher.getRoot().lookupAll(".vote-cell");
    assertEquals(lessons.openPoll().orElseThrow().ballot().labels().size(), cells.size());
    assertEquals(1, teacher.getRoot().lookupAll(".vote-cell.true").size());
    assertEquals("1", teacherSays(".vote-cell.true .title").getFirst());
    assertFalse(node("#outcome").isVisible(), "the class sees nothing of it");
    parts.now.addAndGet(75_000_000_000L);
    until(() -> teacherText("#elapsed").equals("1:15"));
    robot.interact(() -> ((ButtonBase) teacher.lookup("#present-next")).fire());
    assertEquals(List.of(lesson.steps().get(1).heading()), teacherSays(".heading"));
  }

  @Test
  void theTeachersWindowLeadsByButtonsAndKeys(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    begin(robot);
    robot.interact(presenter::openNotes);
    until(() -> teacher != null && teacher.getWindow().isFocused());
    robot.type(KeyCode.W);
    assertTrue(node("#cover").isVisible());
    assertEquals("The class sees white", teacherText("#teacher-sees"));
    robot.interact(() -> ((ButtonBase) teacher.lookup("#present-white")).fire());
    assertFalse(node("#cover").isVisible());
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals(1, lessons.openProperty().get().orElseThrow().placeProperty().get());
    robot.type(KeyCode.F);
    assertTrue(node("#frozen").isVisible());
    robot.type(KeyCode.ESCAPE);
    until(() -> !stage.isFullScreen());
    assertFalse(presenter.notesProperty().get());
    assertFalse(teacher.getWindow().isShowing(), "it goes with the class");
  }

  @Test
  void theTeachersWindowIsOpenedByHandAndNothingOfItIsLeft(FxRobot robot) throws TimeoutException {
    var dropped = new Dropped();
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    for (int round = 0; round < 3; round++) {
      robot.interact(presenter::toggleNotes);
      until(() -> teacher != null && teacher.getWindow().isShowing());
      robot.interact(() -> {
        dropped.watchAll(teacher.getRoot().lookupAll("*"));
        Window shown = teacher.getWindow();
        shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST));
        shown.hide();
        teacher = null;
      });
      assertFalse(presenter.notesProperty().get());
    }
    assertTrue(lessons.isOpen());
    dropped.assertGone();
  }

  @Test
  void headlinesAreWholeAtEverySizeOfTypeWithALessonAndWithout(FxRobot robot)
      throws TimeoutException {
    begin(robot);
    for (boolean told : new boolean[] {false, true}) {
      robot.interact(() -> {
        if (told) {
          lessons.open(ShippedLessons.get("large-step"));
        }
      });
      for (int steps = 0; steps <= 6; steps++) {
        int chosen = steps;
        robot.interact(() -> {
          shell.typeSize().reset();
          for (int i = 0; i < chosen; i++) {
            shell.typeSize().grow();
          }
        });
        // The room for the page is known after the first layout, the type after the second.
        WaitForAsyncUtils.waitForFxEvents(5);
        robot.interact(() -> {
          layOut();
          for (int card = 0; card < 2; card++) {
            assertInside(card, "count");
            assertInside(card, "score");
          }
        });
      }
    }
  }

  private void layOut() {
    for (int pass = 0; pass < 3; pass++) {
      window.applyCss();
      window.layout();
    }
  }

  private void assertInside(int index, String part) {
    Node card = node("#contender-" + index);
    var label = (Label) node("#" + part + "-" + index);
    var inside = label.localToScene(label.getLayoutBounds());
    var around = card.localToScene(card.getLayoutBounds());
    double times = shell.typeSize().presented().times();
    assertTrue(around.contains(inside), part + " at " + times + ": " + inside + " in " + around);
    assertTrue(label.getWidth() >= label.prefWidth(-1) - 1, part + " is cut at " + times);
  }

  @Test
  void aUnitThatIsLookedAtLeavesTheCardsHalfOfTheRoom(FxRobot robot) throws TimeoutException {
    begin(robot);
    for (int i = 0; i < 6; i++) {
      robot.type(KeyCode.EQUALS);
    }
    robot.type(KeyCode.DIGIT3);
    robot.interact(() -> {
      layOut();
      assertTrue(((Region) node("#contender-0")).getHeight() > 0.3 * window.getHeight());
    });
  }

  @Test
  void withTwoScreensTheClassHasOneAndTheTeacherTheOther(FxRobot robot) throws TimeoutException {
    // The platform of tests has one screen, and cannot draw a window beyond its edge.
    second = Optional.of(new Rectangle2D(0, 0, 1000, 1000));
    StagePlace place = StagePlace.of(stage);
    begin(robot);
    until(() -> teacher != null && teacher.getWindow().isShowing());
    robot.interact(() -> teacher.getWindow().hide());
    assertTrue(presenter.isPresenting(), "the class need not know");
    robot.interact(presenter::end);
    until(() -> StagePlace.of(stage).equals(place));
  }

  @Test
  void aClickerShowsAllOfAStepBeforeItGoesOn(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("why-units-die")));
    begin(robot);
    for (int i = 0; i < 6; i++) {
      robot.type(KeyCode.EQUALS);
    }
    var scroll = (ContentScroll) node("#lesson-scroll");
    var place = lessons.openProperty().get().orElseThrow().placeProperty();
    until(scroll::hasMore);
    while (scroll.hasMore()) {
      robot.type(KeyCode.PAGE_DOWN);
      assertEquals(0, place.get());
    }
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals(1, place.get());
  }

  @Test
  void nothingIsPassedOverInSilenceInEitherWindow(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    begin(robot);
    robot.interact(presenter::openNotes);
    until(() -> teacher != null && teacher.getWindow().isShowing());
    robot.interact(() -> lessons.openPoll().orElseThrow().vote(7));
    robot.interact(() -> {
      AccessWalk.through(window.getScene());
      AccessWalk.through(teacher);
    });
  }
}
