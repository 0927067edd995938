package flatline.view.training.units;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.network.UnitRef;
import flatline.view.training.PageFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Units are selected by keys alone, and who does so is not held fast. */
@ExtendWith(ApplicationExtension.class)
class UnitKeysTest {

  private static final int UNITS = 8;

  /** Stops from Play to the first units. */
  private static final int FAR = 11;

  /** More than there are places to come by on the page. */
  private static final int MOST_PRESSES = 120;

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

  private Optional<UnitRef> selected() {
    return fixture.viewModel.selection().selected();
  }

  private static Optional<UnitRef> unit(int number) {
    return Optional.of(new UnitRef(0, number - 1));
  }

  private Node focus() {
    return fixture.page.getScene().getFocusOwner();
  }

  /** What has the focus of the contenders' units, or nothing. */
  private Optional<String> focusedUnits() {
    return Optional.ofNullable(focus())
        .map(Node::getId)
        .filter(id -> id.startsWith("units-") || id.startsWith("network-"));
  }

  /** Presses Tab where the focus is; a robot's keys would take long for a way round the page. */
  private void tab(FxRobot robot, boolean back) {
    robot.interact(() ->
        Event.fireEvent(
            focus(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false)));
  }

  /** Tabs to the units of a contender. */
  private String tabToUnits(FxRobot robot, boolean back) {
    for (int i = 0; i < MOST_PRESSES && focusedUnits().isEmpty(); i++) {
      tab(robot, back);
    }
    return focusedUnits().orElseThrow();
  }

  /** The units that an arrow comes by from here. */
  private List<UnitRef> walk(FxRobot robot, KeyCode arrow) {
    var units = new ArrayList<UnitRef>();
    for (int i = 0; i < UNITS; i++) {
      robot.type(arrow);
      units.add(selected().orElseThrow());
    }
    return units;
  }

  private static List<UnitRef> all() {
    var units = new ArrayList<UnitRef>();
    for (int number = 1; number <= UNITS; number++) {
      units.add(unit(number).orElseThrow());
    }
    return units;
  }

  private void press(FxRobot robot, KeyCode code, String text) {
    robot.interact(() ->
        Event.fireEvent(
            focus(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false)));
  }

  @Test
  void onAFrenchKeyboardEveryDigitSelectsItsUnitWithoutShift(FxRobot robot) {
    List<KeyCode> codes =
        List.of(
            KeyCode.AMPERSAND,
            KeyCode.UNDEFINED,
            KeyCode.QUOTEDBL,
            KeyCode.QUOTE,
            KeyCode.LEFT_PARENTHESIS,
            KeyCode.MINUS,
            KeyCode.UNDEFINED,
            KeyCode.UNDERSCORE);
    for (int i = 0; i < codes.size(); i++) {
      press(robot, codes.get(i), "&é\"'(-è_".substring(i, i + 1));
      assertEquals(unit(i + 1), selected());
    }
  }

  @Test
  void unitsAreOneStopAndArrowsGoFromOneToTheNext(FxRobot robot) throws TimeoutException {
    String units = tabToUnits(robot, false);
    assertEquals(Optional.empty(), selected(), "to come by selects nothing yet");
    assertEquals(all(), walk(robot, KeyCode.RIGHT));
    assertEquals(
        all().reversed().subList(1, UNITS), walk(robot, KeyCode.LEFT).subList(0, UNITS - 1));
    robot.type(KeyCode.RIGHT);
    until(() -> robot.lookup("#autopsy").query().isVisible());
    assertEquals(0, fixture.snapshot().head(), "no step is made meanwhile");
    tab(robot, false);
    assertNotEquals(Optional.of(units), focusedUnits());
    assertEquals(unit(2), selected(), "what was selected stays so");
  }

  @Test
  void fromPlayItIsNotFarToTheUnits(FxRobot robot) {
    int stops = 0;
    while (focusedUnits().isEmpty()) {
      tab(robot, false);
      stops++;
      assertTrue(stops <= FAR, "at " + focus());
    }
  }

  @Test
  void tabAndShiftTabGoRoundThePageAndComeBackToPlay(FxRobot robot) {
    for (boolean back : List.of(false, true)) {
      int presses = 0;
      do {
        tab(robot, back);
        presses++;
      } while (!"play".equals(focus().getId()) && presses < MOST_PRESSES);
      assertTrue(presses < MOST_PRESSES, "held fast at " + focus());
    }
  }

  @Test
  void aNumberSelectsThatUnitAndAgainLetsGoOfIt(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.DIGIT3);
    assertEquals(unit(3), selected());
    until(() -> robot.lookup("#autopsy").query().isVisible());
    robot.type(KeyCode.DIGIT8);
    robot.type(KeyCode.DIGIT9);
    assertEquals(unit(8), selected(), "there is no unit 9");
    robot.type(KeyCode.NUMPAD2);
    assertEquals(unit(2), selected());
    robot.type(KeyCode.NUMPAD2);
    assertEquals(Optional.empty(), selected());
    until(() -> !robot.lookup("#autopsy").query().isVisible());
  }

  @Test
  void aNumberThatIsTypedIntoAFieldSelectsNothing(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.S);
    until(() -> robot.lookup("#units").query().isVisible());
    TextField field = robot.lookup("#units").queryAs(TextField.class);
    robot.interact(field::requestFocus);
    robot.write("3");
    assertEquals(Optional.empty(), selected());
    assertTrue(field.getText().contains("3"), field.getText());
  }

  @Test
  void theSetUpStaysWithItsFocusWhileUnitsAreLookedAt(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.S);
    until(() -> robot.lookup("#units-slider").query().isVisible());
    robot.interact(() -> robot.lookup("#units-slider").query().requestFocus());
    robot.type(KeyCode.DIGIT1);
    until(() -> robot.lookup("#autopsy").query().isVisible());
    assertEquals("units-slider", focus().getId());
    assertTrue(isShown(focus()));
    robot.type(KeyCode.DIGIT2);
    assertEquals(unit(2), selected());
    tab(robot, false);
    assertTrue(isShown(focus()), focus() + " has the focus and is not seen");
  }

  @Test
  void whereCardsAreLowTheNetworksTilesAreGoneThrough(FxRobot robot) throws TimeoutException {
    List<Activation> six = Activation.all().subList(0, 6);
    var scenario = fixture.snapshot().scenario().with(b -> b.contenders(six));
    robot.interact(() -> fixture.viewModel.editor().open(scenario));
    until(() -> robot.lookup("#network-5").tryQuery().map(Node::isFocusTraversable).orElse(false));
    assertEquals("network-0", tabToUnits(robot, false));
    assertEquals(all(), walk(robot, KeyCode.RIGHT));
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  @Test
  void theUnitsOfBothContendersAreReachedAndSayWhatIsSelected(FxRobot robot) {
    robot.type(KeyCode.DIGIT5);
    String first = tabToUnits(robot, false);
    tab(robot, false);
    String second = tabToUnits(robot, false);
    assertNotEquals(first, second);
    robot.type(KeyCode.DIGIT6);
    for (String units : List.of(first, second)) {
      String said = robot.lookup("#" + units).query().getAccessibleText();
      assertTrue(said.contains(": Unit 6,"), said);
    }
  }
}
