package flatline.app;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.model.language.Language;
import flatline.view.SharedStage;
import flatline.view.lesson.OfferCard;
import flatline.view.window.MainWindow;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.lesson.FirstOffer;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is offered at the very first start: it can be answered by keys, and blocks nothing. */
@ExtendWith(ApplicationExtension.class)
class FirstOfferWindowTest {

  private WindowParts parts;
  private ShellModel shell;
  private TrainingViewModel training;
  private LessonViewModel lessons;
  private FirstOffer offer;
  private MainWindow window;

  @Start
  void start(Stage stage) {
    parts = new WindowParts();
    shell = parts.shell;
    training = parts.training();
    lessons = parts.lessons;
    offer = new FirstOffer(lessons);
    window = parts.window(WindowParts.empty("functions"), WindowParts.empty("training"));
    window.add(OfferCard.keys(offer));
    window.putOver(new OfferCard(offer, shell.pageProperty().map("training"::equals), parts.ui));
    lessons.shelf().read(Language.ENGLISH);
    lessons.onPulse();
    FirstStart.follow(offer, training);
    SharedStage.show(stage, parts.scene(window));
  }

  @AfterEach
  void close() {
    parts.close();
  }

  private boolean isSeen() {
    return window.lookup("#offer").isVisible();
  }

  private void make(FxRobot robot) {
    assertFalse(isSeen());
    robot.interact(offer::make);
    assertTrue(isSeen());
  }

  @Test
  void enterStartsTheLesson(FxRobot robot) {
    make(robot);
    robot.type(KeyCode.ENTER);
    assertEquals(
        ShippedLessons.get(ShippedLessons.ids().getFirst()),
        lessons.openProperty().get().orElseThrow().lesson());
    assertFalse(isSeen());
  }

  @Test
  void itsAnswersAreThereToTheLastLetter(FxRobot robot) {
    make(robot);
    robot.interact(() -> {
      window.applyCss();
      window.layout();
      for (Node node : window.lookupAll("#offer .button, #offer .label")) {
        assertEquals(((Labeled) node).getText(), ((Text) node.lookup(".text")).getText());
      }
    });
  }

  @Test
  void escapeLeavesOneAlone(FxRobot robot) {
    make(robot);
    robot.type(KeyCode.ESCAPE);
    assertFalse(isSeen());
    assertFalse(lessons.isOpen());
    robot.interact(offer::make);
    assertFalse(isSeen());
  }

  @Test
  void itIsThereOnThePageThatItLiesOver(FxRobot robot) {
    make(robot);
    robot.interact(() -> shell.open("study"));
    assertFalse(isSeen());
    robot.interact(() -> shell.open("training"));
    assertTrue(isSeen());
  }

  @Test
  void whoPlaysHasAnswered(FxRobot robot) throws TimeoutException {
    make(robot);
    robot.interact(training.transport()::step);
    until(() -> {
      robot.interact(() -> training.onPulse(0));
      return !isSeen();
    });
    assertTrue(offer.answeredProperty().get());
  }

  @Test
  void itHasRoomForItsWords(FxRobot robot) {
    make(robot);
    robot.interact(() -> {
      window.applyCss();
      window.layout();
    });
    Node card = window.lookup("#offer");
    assertTrue(card.getBoundsInParent().getMinX() >= 0);
    assertTrue(card.getBoundsInParent().getMaxX() <= 960);
  }
}
