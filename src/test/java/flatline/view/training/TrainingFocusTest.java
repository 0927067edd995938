package flatline.view.training;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.key.AccessWalk;
import flatline.view.key.FocusWalk;
import flatline.view.key.RingWalk;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A key does one thing, wherever the focus is on the Training page and whatever is open over it.
 */
@ExtendWith(ApplicationExtension.class)
class TrainingFocusTest {

  private static final Pattern NAMED =
      Pattern.compile("\\((?:key )?((?:Space|Home|End|[A-Z+←→])(?: and .)?)\\)");

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @BeforeEach
  void untilThePageIsReady(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    until(() -> robot.lookup("#play").query().isFocused());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private int walk(FxRobot robot) {
    var stops = new int[1];
    robot.interact(() -> stops[0] = FocusWalk.through(fixture.page.getScene()));
    return stops[0];
  }

  private boolean isPlaying() {
    return fixture.viewModel.transport().playingProperty().get();
  }

  @Test
  void nothingIsPassedOverInSilence(FxRobot robot) throws TimeoutException {
    var scene = fixture.page.getScene();
    robot.interact(() -> assertTrue(AccessWalk.through(scene) > 20));
    robot.type(KeyCode.S);
    robot.interact(() -> AccessWalk.through(scene));
    robot.type(KeyCode.S).type(KeyCode.DIGIT3);
    until(() -> robot.lookup(".autopsy").tryQuery().isPresent());
    robot.interact(() -> AccessWalk.through(scene));
  }

  @Test
  void everyKeyDoesOneThingInEveryFocus(FxRobot robot) {
    assertTrue(walk(robot) > 15);
  }

  @Test
  void alsoInTheOpenSetUp(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.S);
    until(() -> robot.lookup("#more-settings").query().isVisible());
    robot.interact(robot.lookup("#more-settings").queryAs(Button.class)::fire);
    assertTrue(walk(robot) > 40);
  }

  @Test
  void alsoWhereAUnitIsLookedAt(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.DIGIT1);
    until(() -> robot.lookup("#autopsy").query().isVisible());
    assertTrue(walk(robot) > 20);
  }

  @Test
  void aKeyThatAnOpenMenuUsesOrNotStaysThere(FxRobot robot) {
    MenuButton branches = robot.lookup("#branches").queryAs(MenuButton.class);
    robot.interact(branches::show);
    robot.type(KeyCode.RIGHT).type(KeyCode.E).type(KeyCode.DIGIT1);
    assertTrue(branches.isShowing());
    assertEquals(0, fixture.viewModel.timeline().headProperty().get());
    assertFalse(isPlaying());
    assertTrue(fixture.viewModel.selection().selected().isEmpty());
    robot.interact(branches::hide);
    robot.type(KeyCode.SPACE);
    assertTrue(isPlaying());
  }

  @Test
  void anOpenListOfChoicesHasTheKeys(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.S);
    ComboBox<?> data = robot.from(fixture.page).lookup(ComboBox.class::isInstance).query();
    robot.interact(data::requestFocus);
    robot.type(KeyCode.ENTER);
    until(data::isShowing);
    robot.type(KeyCode.RIGHT).type(KeyCode.E);
    assertTrue(data.isShowing());
    assertEquals(0, fixture.viewModel.timeline().headProperty().get());
    assertFalse(isPlaying());
    robot.type(KeyCode.ESCAPE);
    until(() -> !data.isShowing());
    robot.type(KeyCode.SPACE);
    assertTrue(isPlaying());
    assertFalse(data.isShowing());
  }

  @Test
  void aSheetOverThePageHasTheKeysAndTab(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
    robot.type(KeyCode.RIGHT).type(KeyCode.E);
    assertEquals(0, fixture.viewModel.timeline().headProperty().get());
    robot.type(KeyCode.TAB, 3);
    assertTrue(robot.lookup("#close-keys").query().isFocused());
    robot.type(KeyCode.SPACE);
    assertTrue(robot.lookup("#key-sheet").queryAll().isEmpty());
    assertFalse(isPlaying());
  }

  @Test
  void enterPressesWhatHasTheFocus(FxRobot robot) throws TimeoutException {
    robot.interact(() -> robot.lookup("#step").query().requestFocus());
    robot.type(KeyCode.ENTER);
    until(() -> fixture.snapshot().step() == 1);
    robot.type(KeyCode.SPACE);
    until(this::isPlaying);
    robot.type(KeyCode.SPACE);
    until(() -> !isPlaying());
  }

  @Test
  void keysThatTipsNameAreThoseOfTheList(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
    var listed =
        robot.lookup("#key-sheet .key-cap").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .collect(Collectors.toSet());
    var texts = ResourceBundle.getBundle("flatline.view.texts");
    var named =
        texts.keySet().stream()
            .filter(key -> key.endsWith(".tip"))
            .flatMap(key -> NAMED.matcher(texts.getString(key)).results())
            .flatMap(found -> Stream.of(found.group(1).split(" and ")))
            .collect(Collectors.toSet());
    assertTrue(named.size() > 8, named::toString);
    named.removeAll(listed);
    assertEquals(Set.of(), named);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theFocusIsSeenAtAGlance(boolean dark, FxRobot robot) throws TimeoutException {
    // In the smallest type there is room for the set-up beside the cards.
    robot.interact(fixture.shell.typeSize()::shrink);
    robot.interact(fixture.shell.typeSize()::shrink);
    until(() -> robot.lookup("#setup").query().isVisible());
    if (dark) {
      robot.interact(fixture.shell::switchTheme);
    }
    assertTrue(RingWalk.through(robot, fixture.page.getScene()) > 30);
  }

  @Test
  void whatWasTypedAndTakenIsTakenBackWhereItWasTyped(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.S);
    until(() -> robot.lookup("#rate").query().isVisible());
    TextField rate = robot.lookup("#rate").queryAs(TextField.class);
    String before = rate.getText();
    robot.interact(rate::requestFocus);
    robot.interact(rate::selectAll);
    robot.write("0.3").type(KeyCode.ENTER);
    until(() -> fixture.snapshot().rate() == 0.3);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    until(() -> fixture.snapshot().rate() != 0.3);
    assertEquals(before, rate.getText());
    robot.interact(rate::selectAll);
    robot.write("7");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals(before, rate.getText(), "what is not taken yet is the field’s to take back");
  }
}
