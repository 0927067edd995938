package flatline.view.functions;

import static flatline.view.functions.FunctionsFixture.inFx;
import static flatline.view.functions.FunctionsFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.viewmodel.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FunctionsPageTest {

  /** What the tests below and those of the window reach. */
  private static final Set<String> USED =
      Set.of(
          "alpha-field",
          "alpha-slider",
          "alpha-stop-0",
          "alpha-stop-0.01",
          "alpha-stop-0.1",
          "alpha-stop-0.3",
          "alpha-stop-1",
          "eluAlpha",
          "tangents",
          "lens",
          "unit-data",
          "measure-cost",
          "open-training",
          "reset-view",
          "about",
          "keys",
          "smaller",
          "larger",
          "theme",
          "motion",
          "language", // the switch of languages has a test of its own
          "present", // and so has the show to a class
          "notice-close", // the window’s test presses these two
          "notice-act",
          "page-functions",
          "way-back", // stands there after a study opened a run
          "alpha-undo",
          "page-training");

  private FunctionsFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new FunctionsFixture(stage, 960, 640);
  }

  private List<String> shown() {
    return fixture.model.shownProperty().get().stream().map(Activation::id).toList();
  }

  private double probe() {
    return fixture.model.probeProperty().get();
  }

  /** A place on a plot in the window. */
  private static Point2D on(FxRobot robot, String graph, double x) {
    GraphPane pane = node(robot, graph, GraphPane.class);
    return pane.localToScreen(pane.axes().x().at(x), pane.getHeight() - 60);
  }

  @Test
  void everyControlIsReachedByATest(FxRobot robot) {
    var ids = new TreeSet<String>();
    for (Node control : robot.lookup(FunctionsPageTest::isControl).queryAll()) {
      ids.add(control.getId() == null ? control.toString() : control.getId());
    }
    ids.removeAll(USED);
    ids.removeIf(id -> id.startsWith("function-"));
    assertEquals(Set.of(), ids);
  }

  /** By its id, which may hold a full stop: selectors cannot say that. */
  private static Predicate<Node> hasId(String id) {
    return node -> id.equals(node.getId());
  }

  private static boolean isControl(Node node) {
    return node instanceof ButtonBase
        || node instanceof Slider
        || node instanceof TextInputControl
        || node.getStyleClass().contains("toggle-switch");
  }

  @Test
  void everyFunctionIsSwitchedByItsBox(FxRobot robot) {
    for (Activation kind : Activation.all()) {
      CheckBox box = node(robot, "function-" + kind.id(), CheckBox.class);
      boolean before = box.isSelected();
      robot.clickOn(box);
      assertEquals(!before, shown().contains(kind.id()), kind.id());
      assertEquals(!before, !robot.lookup("#card-" + kind.id()).queryAll().isEmpty(), kind.id());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.01, 0.01", "0.1, 0.1", "0.3, 0.3", "1, 1"})
  void aMarkedLeakIsTakenByAClick(String stop, double alpha, FxRobot robot) {
    inFx(robot, () -> fixture.alpha.set(0.5));
    robot.clickOn(hasId("alpha-stop-" + stop));
    assertEquals(alpha, fixture.alpha.alpha());
    assertEquals(stop, robot.lookup("#alpha-field").queryAs(TextField.class).getText());
  }

  @Test
  void theLeakIsDraggedAndCaughtByAMarkedValue(FxRobot robot) {
    Slider slider = node(robot, "alpha-slider", Slider.class);
    Node thumb = slider.lookup(".thumb");
    double way = slider.getWidth() - thumb.getBoundsInParent().getWidth();
    robot.drag(thumb).moveBy(way * 0.15, 0).drop();
    assertEquals(AlphaPosition.at(0.4), fixture.alpha.alpha(), 0.01);
    robot.drag(thumb).moveBy(way * 0.105, 0).drop();
    assertEquals(0.1, fixture.alpha.alpha());
  }

  /** What a place on the slider means. */
  private static final class AlphaPosition {
    static double at(double position) {
      return Math.pow(position, Math.log(10) / Math.log(2));
    }
  }

  @Test
  void theLeakIsSteppedByKeys(FxRobot robot) {
    Slider slider = node(robot, "alpha-slider", Slider.class);
    robot.interact(slider::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertEquals(0.011, fixture.alpha.alpha());
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertEquals(0.009, fixture.alpha.alpha());
    robot.type(KeyCode.END);
    assertEquals(1, fixture.alpha.alpha());
    robot.type(KeyCode.HOME);
    assertEquals(0, fixture.alpha.alpha());
    assertEquals(-1.5, probe());
  }

  private static void typeInto(FxRobot robot, String id, String text) {
    robot.clickOn("#" + id);
    robot.interact(() -> robot.lookup("#" + id).queryAs(TextField.class).selectAll());
    robot.write(text).type(KeyCode.ENTER);
  }

  @Test
  void theLeakIsTypedExactlyAndNonsenseIsRefusedInWords(FxRobot robot) {
    typeInto(robot, "alpha-field", "0.0125");
    assertEquals(0.0125, fixture.alpha.alpha());
    typeInto(robot, "alpha-field", "2");
    assertEquals(0.0125, fixture.alpha.alpha());
    Label message = robot.lookup("#alpha-field-message").query();
    assertTrue(message.getScene().getWindow().isShowing());
    assertTrue(message.getText().contains("from 0 to 1"), message.getText());
    robot.type(KeyCode.ESCAPE);
    assertEquals("0.0125", robot.lookup("#alpha-field").queryAs(TextField.class).getText());
    typeInto(robot, "alpha-field", "0.2");
    assertFalse(message.getScene().getWindow().isShowing());
    assertEquals(0.2, fixture.alpha.alpha());
  }

  @Test
  void theParameterOfAFunctionIsTypedWhileThatIsOn(FxRobot robot) {
    TextField field = node(robot, "eluAlpha", TextField.class);
    Node row = field.getParent().getParent();
    assertFalse(row.isVisible());
    robot.clickOn("#function-elu");
    assertTrue(row.isVisible());
    typeInto(robot, "eluAlpha", "0.5");
    assertTrue(fixture.model.shownProperty().get().contains(new Elu(0.5)));
  }

  @Test
  void digitsTypedIntoTheFieldDoNotMoveTheProbe(FxRobot robot) {
    typeInto(robot, "alpha-field", "0.05");
    assertEquals(-1.5, probe());
  }

  @Test
  void tangentsAndLensAreSwitched(FxRobot robot) {
    robot.clickOn("#tangents");
    assertFalse(fixture.model.tangentsProperty().get());
    robot.clickOn("#lens");
    assertFalse(fixture.model.lensProperty().get());
    robot.clickOn("#lens");
    assertTrue(fixture.model.lensProperty().get());
  }

  @ParameterizedTest
  @CsvSource({"graph-value", "graph-slope"})
  void theProbeGoesWhereAPlotIsClickedAndIsDragged(String graph, FxRobot robot) {
    robot.clickOn(on(robot, graph, 1.2));
    assertEquals(1.2, probe(), 0.02);
    robot.drag(on(robot, graph, 1.2)).dropTo(on(robot, graph, 2));
    assertEquals(2, probe(), 0.02);
    robot.drag(on(robot, graph, 2)).dropTo(on(robot, graph, 0.03));
    assertEquals(0, probe());
    assertFalse(fixture.model.zoom().changedProperty().get());
  }

  @Test
  void atZeroThePageSaysWhatIsNotDefined(FxRobot robot) {
    robot.clickOn(on(robot, "graph-value", 0));
    Label note = node(robot, "probe-note", Label.class);
    assertTrue(note.getText().contains("no derivative there"), note.getText());
    assertTrue(
        robot.lookup("#card-relu .fact").queryAllAs(Label.class).stream()
            .anyMatch(fact -> fact.getText().equals("none; by default 0")));
  }

  @ParameterizedTest
  @CsvSource({"graph-value", "graph-slope"})
  void aPlotIsPannedBesideTheProbeAndReset(String graph, FxRobot robot) {
    var before = fixture.model.zoom().viewportProperty().get();
    robot.drag(on(robot, graph, 1)).dropTo(on(robot, graph, 2));
    var after = fixture.model.zoom().viewportProperty().get();
    assertEquals(before.x().low() - 1, after.x().low(), 0.1);
    assertEquals(before.x().length(), after.x().length(), 1e-9);
    assertEquals(-1.5, probe());
    robot.clickOn("#reset-view");
    assertEquals(before, fixture.model.zoom().viewportProperty().get());
  }

  @Test
  void keysMoveTheProbeAndTheView(FxRobot robot) {
    robot.clickOn(on(robot, "graph-value", -1));
    robot.type(KeyCode.DIGIT0);
    assertEquals(0, probe());
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
    assertEquals(0.05, probe());
    robot.type(KeyCode.EQUALS);
    assertEquals(4.8, fixture.model.zoom().viewportProperty().get().x().length(), 1e-9);
    robot.type(KeyCode.MINUS);
    assertEquals(6, fixture.model.zoom().viewportProperty().get().x().length(), 1e-9);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.UP).release(KeyCode.SHIFT);
    assertEquals(-2.4, fixture.model.zoom().viewportProperty().get().x().low(), 1e-9);
    assertEquals(-0.6, fixture.model.zoom().viewportProperty().get().value().low(), 1e-9);
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    assertEquals(-3, fixture.model.zoom().viewportProperty().get().x().low(), 1e-9);
    robot.type(KeyCode.R);
    assertFalse(fixture.model.zoom().changedProperty().get());
  }

  @Test
  void costIsMeasuredOnDemandAgainAndClosed(FxRobot robot) {
    robot.clickOn("#measure-cost");
    Node sheet = node(robot, "cost-sheet", Node.class);
    assertTrue(sheet.isVisible());
    robot.clickOn("#measure-again");
    assertEquals(Activation.all().size(), fixture.cost.costsProperty().get().size());
    robot.clickOn("#close-cost");
    assertTrue(robot.lookup("#cost-sheet").queryAll().isEmpty());
    robot.clickOn("#measure-cost");
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#cost-sheet").queryAll().isEmpty());
    assertFalse(fixture.cost.runningProperty().get());
  }

  @Test
  void theWayToTrainingIsOneClick(FxRobot robot) {
    robot.clickOn("#open-training");
    assertEquals("training", fixture.shell.pageProperty().get());
  }

  @Test
  void whatElseTheLeakActsOnIsSaidBelowItAndTakenBackThere(FxRobot robot) {
    Label said = node(robot, "alpha-reach", Label.class);
    assertFalse(said.getParent().isVisible(), "there is no run");
    var undone = new int[1];
    fixture.alpha.reach().setUndo(() -> undone[0]++);
    inFx(
        robot,
        () ->
            fixture
                .alpha
                .reach()
                .say(Optional.of(Message.of("alpha.reach.since", "0.1", "0.25", "106")), true));
    assertEquals("Also in training: 0.1 → 0.25 at step 106", said.getText());
    robot.clickOn("#alpha-undo");
    assertEquals(1, undone[0]);
  }
}
