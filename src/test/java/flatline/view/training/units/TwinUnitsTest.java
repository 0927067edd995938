package flatline.view.training.units;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.view.training.PageFixture;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A unit of both networks lies beside its twin, under planes and networks that stay in sight. */
@ExtendWith(ApplicationExtension.class)
class TwinUnitsTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void look(FxRobot robot, KeyCode unit) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    until(() -> robot.lookup("#play").query().isFocused());
    robot.type(unit);
    until(() -> isSeen(robot, "autopsy-0"));
  }

  private boolean isSeen(FxRobot robot, String id) {
    return robot.lookup("#" + id).tryQuery().map(TwinUnitsTest::isSeen).orElse(false);
  }

  private static boolean isSeen(Node node) {
    return node == null || (node.isVisible() && isSeen(node.getParent()));
  }

  private Bounds place(FxRobot robot, String id) {
    Node node = robot.lookup("#" + id).query();
    return node.localToScreen(node.getLayoutBounds());
  }

  /** Of two of these none lies over the other, and all lie in the window. */
  private void assertBeside(FxRobot robot, List<String> ids) {
    robot.interact(() -> fixture.page.getScene().getRoot().layout());
    Bounds page = fixture.page.localToScreen(fixture.page.getLayoutBounds());
    for (String id : ids) {
      assertTrue(isSeen(robot, id), id + " is not seen");
      assertTrue(page.contains(place(robot, id)), id + " is cut off");
      for (String other : ids) {
        boolean meet = place(robot, id).intersects(place(robot, other));
        assertTrue(id.equals(other) || !meet, id + " and " + other);
      }
    }
  }

  private static List<String> with(String... more) {
    return Stream.concat(
            Stream.of("plane-0", "network-0", "plane-1", "network-1", "play"), Stream.of(more))
        .toList();
  }

  private String text(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Labeled.class).getText();
  }

  private Snapshot now() {
    return fixture.snapshot();
  }

  @Test
  void aUnitCoversNothingNorDoesTheSetUp(FxRobot robot) throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    assertBeside(robot, with("autopsy-0", "autopsy-1", "charts", "units-0", "units-1"));
    assertTrue(place(robot, "plane-0").getHeight() > 100);
    robot.type(KeyCode.S);
    until(() -> isSeen(robot, "alpha-slider"));
    assertBeside(robot, with("autopsy-0", "autopsy-1", "setup", "units-0"));
    robot.type(KeyCode.ESCAPE);
    until(() -> !isSeen(robot, "autopsy"));
    assertBeside(robot, with("charts", "setup"));
  }

  @Test
  void aStepInSlowMotionIsWrittenOutForBothAtOnce(FxRobot robot) throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    robot.interact(() -> fixture.shell.reduceMotion(Optional.of(true)));
    fixture.send(new Command.GoTo(120));
    until(() -> now().step() == 120 && isSeen(robot, "autopsy-0-slowly"));
    robot.clickOn("#autopsy-0-slowly");
    until(() -> isSeen(robot, "slow-0"));
    assertBeside(robot, with("slow-0", "slow-1", "units-0", "units-1"));
    assertFalse(isSeen(robot, "autopsy"));
    assertTrue(robot.lookup("#slow-play").query().isFocused(), "keys go on in it");
    robot.type(KeyCode.L, 20);
    until(() -> fixture.viewModel.autopsy().slowMotion().isAtEnd());
    assertBeside(robot, with("slow-0", "slow-1", "slow-closing-0", "slow-closing-1"));
    assertEquals(place(robot, "slow-0").getHeight(), place(robot, "slow-1").getHeight());
    robot.type(KeyCode.ESCAPE);
    until(() -> isSeen(robot, "autopsy-0-slowly"));
    assertTrue(robot.lookup("#autopsy-0-slowly").query().isFocused(), "back where one was");
  }

  @Test
  void onlyWhatCanBeDoneIsOfferedAndWhatIsFrozenIsSeen(FxRobot robot) throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    assertFalse(isSeen(robot, "frozen-0"));
    robot.clickOn("#autopsy-0-hand");
    assertEquals("Freeze", text(robot, "autopsy-0-freeze"));
    robot.clickOn("#autopsy-0-freeze");
    until(() -> isSeen(robot, "frozen-0"));
    assertEquals("Unfreeze", text(robot, "autopsy-0-freeze"));
    assertEquals(1, now().contenders().getFirst().frozen().size());
    assertFalse(isSeen(robot, "frozen-1"), "the twin learns on");
    robot.type(KeyCode.DIGIT3);
    until(() -> !isSeen(robot, "frozen-0"));
    assertEquals("Freeze", text(robot, "autopsy-0-freeze"));
    robot.interact(fixture.viewModel.undoing()::undo);
    until(() -> now().contenders().getFirst().frozen().isEmpty());
  }

  @Test
  void numbersAreTypedUnderThePictureThatTheyChange(FxRobot robot) throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    robot.clickOn("#autopsy-1-hand");
    assertBeside(robot, with("unit-plot-1", "unit-1-w1", "unit-1-w2", "unit-1-b"));
    TextField bias = robot.lookup("#unit-1-b").queryAs(TextField.class);
    robot.clickOn(bias);
    robot.interact(bias::selectAll);
    robot.write("-3.5").type(KeyCode.ENTER);
    until(() -> now().contenders().getLast().network().bias(0, 1) == -3.5);
    assertTrue(isSeen(robot, "cause-0"), "the other network's column stays");
    assertFalse(isSeen(robot, "cause-1"));
    robot.clickOn("#autopsy-1-hand");
    assertTrue(isSeen(robot, "cause-1"));
  }

  @Test
  void aNumberThatIsNoneStaysWithItsMessageOverThePaneAndGoesWithIt(FxRobot robot)
      throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    robot.clickOn("#autopsy-1-hand");
    TextField bias = robot.lookup("#unit-1-b").queryAs(TextField.class);
    String inForce = bias.getText();
    robot.interact(() -> fixture.page.getScene().getRoot().layout());
    double below = below(robot);
    robot.clickOn(bias);
    robot.interact(bias::selectAll);
    robot.write("abc").type(KeyCode.TAB);
    assertEquals("abc", bias.getText());
    assertTrue(isSeen(robot, "unit-1-b-message"), "says why");
    assertEquals(below, below(robot), "nothing moves");
    robot.clickOn("#step-count");
    until(() -> !bias.getText().equals("abc"));
    assertEquals(inForce, bias.getText());
  }

  /** The way from a field to what lies under it, wherever the pane is scrolled to. */
  private double below(FxRobot robot) {
    return place(robot, "autopsy-1-freeze").getMinY() - place(robot, "unit-1-b").getMinY();
  }

  @Test
  void aNumberIsTakenByLeavingItsFieldAndOnceAlone(FxRobot robot) throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    robot.clickOn("#autopsy-1-hand");
    TextField bias = robot.lookup("#unit-1-b").queryAs(TextField.class);
    robot.clickOn(bias);
    robot.interact(bias::selectAll);
    robot.write("-2,5").type(KeyCode.TAB);
    until(() -> now().contenders().getLast().network().bias(0, 1) == -2.5);
    until(() -> bias.getText().equals("−2.500"));
    robot.clickOn(bias).type(KeyCode.TAB);
    assertEquals(1, now().scenario().interventions().size());
  }

  @Test
  void wordsThatGoOnBelowFadeOutThereUntilTheyAreScrolledTo(FxRobot robot) throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    fixture.send(new Command.GoTo(120));
    until(() -> now().step() == 120 && text(robot, "cause-0").length() > 150);
    Node fade = robot.lookup("#autopsy-0").query().lookup(".scroll-fade");
    ScrollPane scroll = (ScrollPane) robot.lookup("#autopsy-0").query().lookup(".key-scroll");
    until(fade::isVisible);
    robot.interact(() -> scroll.setVvalue(1));
    assertFalse(fade.isVisible(), "that is all of it");
    robot.interact(() -> scroll.setVvalue(0));
    assertTrue(fade.isVisible());
  }

  @Test
  void ofManyNetworksTheOneThatWasPointedAtIsShownWithTheFirst(FxRobot robot)
      throws TimeoutException {
    look(robot, KeyCode.DIGIT2);
    assertFalse(isSeen(robot, "autopsy-share"), "all are shown");
    List<Activation> four = Activation.all().subList(0, 4);
    var scenario = now().scenario().with(b -> b.contenders(four));
    robot.interact(() -> fixture.viewModel.editor().open(scenario));
    until(() -> now().contenders().size() == 4);
    assertBeside(robot, List.of("autopsy-0", "autopsy-1", "plane-3", "autopsy-share"));
    assertTrue(text(robot, "autopsy-share").startsWith("2 of 4 networks shown. Press a unit"));
    robot.interact(() -> fixture.viewModel.selection().toggle(3, new UnitRef(0, 1)));
    until(() -> isSeen(robot, "autopsy-3"));
    assertBeside(robot, List.of("autopsy-0", "autopsy-3", "plane-0", "plane-3"));
    robot.interact(() -> fixture.viewModel.selection().toggle(3, new UnitRef(0, 1)));
    until(() -> !isSeen(robot, "autopsy"));
  }
}
