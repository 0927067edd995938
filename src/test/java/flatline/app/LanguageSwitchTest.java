package flatline.app;

import static flatline.view.training.PageFixture.until;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.model.language.Language;
import flatline.model.network.UnitRef;
import flatline.view.PseudoLanguage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window that changes its language while it is open says everything anew, and loses nothing. */
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {

  /** Of the pseudo-language. */
  private static final String MARK = "~";

  private WholeWindow window;

  @Start
  void start(Stage stage) {
    window = new WholeWindow(stage, PseudoLanguage.LONG.texts(), 1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void untilShown() throws TimeoutException {
    until(() -> window.training.viewModel().snapshotProperty().get().isPresent());
  }

  @Test
  void theRunTheUnitAndTheNumbersStay(FxRobot robot) throws TimeoutException {
    untilShown();
    var training = window.training.viewModel();
    robot.interact(() -> {
      training.selection().select(new UnitRef(0, 2));
      training.transport().step();
    });
    until(() -> training.snapshotProperty().get().orElseThrow().step() == 1);
    robot.interact(() -> ((TextField) window.find("#alpha-field")).requestFocus());
    robot.interact(() -> training.setup().optimizer().rate().type("0.5"));
    until(() -> training.undoing().canUndoProperty().get());
    var before = training.snapshotProperty().get();
    Node old = window.find("#play");
    robot.interact(() -> window.speak(Language.GERMAN));
    assertNotSame(old, window.find("#play"));
    assertEquals(before, training.snapshotProperty().get());
    assertEquals(Optional.of(new UnitRef(0, 2)), training.selection().selectedProperty().get());
    var rate = (TextField) window.find("#alpha-field");
    assertEquals("0,1", rate.getText());
    assertTrue(training.undoing().canUndoProperty().get());
    robot.interact(training.undoing()::undo);
    assertEquals(2, training.setup().optimizer().rate().value());
    robot.interact(() -> window.speak(Language.ENGLISH));
    assertEquals("0.1", ((TextField) window.find("#alpha-field")).getText());
  }

  /** To read them anew for words alone cost more than the words. */
  @Test
  void theStyleSheetsAreReadAnewForAnotherTypefaceAlone(FxRobot robot) throws TimeoutException {
    untilShown();
    var news = new AtomicInteger();
    window.scene.getStylesheets().addListener((Observable _) -> news.incrementAndGet());
    robot.interact(() -> window.speak(Language.GERMAN));
    assertEquals(0, news.get());
    robot.interact(() -> window.speak(Language.CHINESE));
    assertEquals(1, news.get());
  }

  @Test
  void everyWordOfEveryPageIsNew(FxRobot robot) throws TimeoutException {
    untilShown();
    robot.interact(() -> window.speak(Language.GERMAN));
    for (String page : List.of("training", "functions", "study")) {
      robot.interact(() -> {
        window.shell.open(page);
        window.scene.getRoot().applyCss();
        window.scene.getRoot().layout();
      });
      assertEquals(Set.of(), english(window.scene.getRoot().lookupAll(".label")), page);
    }
  }

  /** What says words without the mark; what comes from a preset is translated with the presets. */
  private static Set<String> english(Set<Node> nodes) {
    return nodes.stream()
        .filter(node -> node instanceof Labeled && !"expectation".equals(node.getId()))
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && text.matches("(?s).*[a-zA-Z]{4,}.*"))
        .filter(text -> !text.contains(MARK))
        .collect(toSet());
  }

  @Test
  void whatIsUnfoldedTypedAndScrolledStays(FxRobot robot) throws TimeoutException {
    untilShown();
    until(() -> window.find("#play").isFocused());
    robot.interact(() -> {
      ((TitledPane) window.find("#forecast")).setExpanded(true);
      window.training.viewModel().setup().moreProperty().set(true);
      window.scene.getRoot().applyCss();
      window.scene.getRoot().layout();
      var field = (TextField) window.find("#rate");
      field.requestFocus();
      field.setText("0,2");
      field.selectRange(1, 3);
      scroll().setVvalue(0.25);
      // At once: what else asks for the focus, with a later pulse, would end what is typed.
      window.speak(Language.GERMAN);
    });
    assertTrue(((TitledPane) window.find("#forecast")).isExpanded());
    var field = (TextField) window.find("#rate");
    assertEquals("0,2", field.getText());
    assertEquals(1, field.getAnchor());
    assertEquals(3, field.getCaretPosition());
    assertTrue(field.isFocused());
    assertEquals(0.25, scroll().getVvalue(), 0.05);
  }

  @Test
  void theMenuNamesEachLanguageByItsOwnName(FxRobot robot) throws TimeoutException {
    untilShown();
    robot.interact(() -> item("language-zh-CN").fire());
    assertEquals("简体中文", item("language-zh-CN").getText());
    assertEquals(Language.CHINESE, window.shell.language().spokenProperty().get());
    assertTrue(((Labeled) window.find("#theme")).getText().contains(MARK));
    robot.interact(() -> item("language-system").fire());
    assertEquals(Language.ENGLISH, window.shell.language().spokenProperty().get());
    assertFalse(((Labeled) window.find("#theme")).getText().contains(MARK));
  }

  private MenuItem item(String id) {
    return ((MenuButton) window.find("#language"))
        .getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
  }

  private ScrollPane scroll() {
    for (Node node = window.find("#rate"); node != null; node = node.getParent()) {
      if (node instanceof ScrollPane scroll) {
        return scroll;
      }
    }
    throw new AssertionError("nothing scrolls");
  }

  @Test
  void theLessonStaysAtItsStepWithItsVotes(FxRobot robot) throws TimeoutException {
    untilShown();
    robot.interact(() -> {
      window.lessons.onPulse();
      window.lessons.open(ShippedLessons.get("large-step"));
      window.lessons.next();
    });
    var open = window.lessons.openProperty().get().orElseThrow();
    int place = open.placeProperty().get();
    robot.interact(() -> {
      open.poll().ifPresent(poll -> poll.vote(1));
      window.speak(Language.GERMAN);
      window.lessons.onPulse();
    });
    var now = window.lessons.openProperty().get().orElseThrow();
    assertEquals(place, now.placeProperty().get());
    assertEquals(open.poll().isPresent(), now.poll().isPresent());
    now.poll().ifPresent(poll -> assertEquals(List.of(1), poll.votesProperty().get()));
    assertFalse(((Labeled) window.find("#lesson-back")).getText().isEmpty());
    assertTrue(((Labeled) window.find("#lesson-back")).getText().contains(MARK));
  }
}
