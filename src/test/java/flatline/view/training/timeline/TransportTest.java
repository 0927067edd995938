package flatline.view.training.timeline;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.view.CutText;
import flatline.view.training.PageFixture;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TransportTest {

  /** What the tests below reach; a control that is new asks for a test of its own. */
  private static final Set<String> USED =
      Set.of(
          "toggle-setup",
          "play",
          "to-start",
          "back",
          "step",
          "epoch",
          "zoom-in",
          "zoom-out",
          "branches",
          "speed",
          "links-weights",
          "links-gradients");

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private long step() {
    return fixture.viewModel.snapshotProperty().get().map(now -> now.step()).orElse(-1L);
  }

  private void untilStep(long step) throws TimeoutException {
    until(() -> step() == step);
  }

  @Test
  void playPlaysAndPausesByMouse(FxRobot robot) throws TimeoutException {
    untilStep(0);
    robot.clickOn("#play");
    until(() -> step() > 3);
    robot.clickOn("#play");
    until(() -> !fixture.snapshot().playing());
    assertTrue(robot.lookup("#step-count").queryAs(Label.class).getText().startsWith("step "));
  }

  @Test
  void theFirstPressOnSpacePlays(FxRobot robot) throws TimeoutException {
    untilStep(0);
    until(() -> robot.lookup("#play").query().isFocused());
    robot.type(KeyCode.SPACE);
    until(() -> step() > 3);
    robot.clickOn("#step");
    until(() -> !fixture.snapshot().playing());
    robot.type(KeyCode.SPACE);
    until(() -> fixture.snapshot().playing());
  }

  @Test
  void everyControlIsReachedByATest(FxRobot robot) throws TimeoutException {
    untilStep(0);
    var ids = new TreeSet<String>();
    for (Node control : robot.from(fixture.page).lookup(TransportTest::isControl).queryAll()) {
      if (isShown(control)) {
        ids.add(control.getId() == null ? control.toString() : control.getId());
      }
    }
    ids.removeAll(USED);
    // What stands at a network's columns has a test of its own.
    ids.removeIf(id -> id.matches("(units|layers)-(less|more)-.*"));
    assertEquals(Set.of(), ids);
  }

  private static boolean isControl(Node node) {
    return node instanceof ButtonBase || node instanceof Slider || node instanceof TextInputControl;
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  @Test
  void stepsEpochsAndTheWayBackByMouse(FxRobot robot) throws TimeoutException {
    untilStep(0);
    robot.clickOn("#step");
    untilStep(1);
    robot.clickOn("#epoch");
    untilStep(12);
    robot.clickOn("#epoch");
    untilStep(24);
    robot.clickOn("#back");
    untilStep(23);
    robot.clickOn("#to-start");
    untilStep(0);
    assertEquals(24, fixture.snapshot().head());
  }

  @Test
  void stepsEpochsAndTheWayBackByKeys(FxRobot robot) throws TimeoutException {
    untilStep(0);
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    untilStep(2);
    robot.type(KeyCode.E);
    untilStep(12);
    robot.type(KeyCode.LEFT);
    untilStep(11);
    robot.type(KeyCode.HOME);
    untilStep(0);
    robot.type(KeyCode.END);
    untilStep(12);
    robot.type(KeyCode.R);
    untilStep(0);
    assertEquals(0, fixture.snapshot().head());
  }

  @Test
  void aNewSeedAndARestartByMouseAndByKey(FxRobot robot) throws TimeoutException {
    untilStep(0);
    robot.clickOn("#toggle-setup");
    long first = fixture.snapshot().scenario().setup().seed();
    robot.clickOn("#new-seed");
    until(() -> fixture.snapshot().scenario().setup().seed() != first);
    long second = fixture.snapshot().scenario().setup().seed();
    robot.type(KeyCode.N);
    until(() -> fixture.snapshot().scenario().setup().seed() != second);
    robot.clickOn("#epoch");
    untilStep(12);
    robot.clickOn("#restart");
    untilStep(0);
    robot.type(KeyCode.S);
    until(() -> !isShown(robot.lookup("#restart").query()));
  }

  @Test
  void theSpeedIsDraggedAndSteppedByKeys(FxRobot robot) throws TimeoutException {
    untilStep(0);
    Slider speed = robot.lookup("#speed").queryAs(Slider.class);
    Label asked = robot.lookup("#speed-asked").queryAs(Label.class);
    String before = asked.getText();
    robot.type(KeyCode.MINUS);
    until(() -> !asked.getText().equals(before));
    robot.type(KeyCode.EQUALS);
    until(() -> asked.getText().equals(before));
    robot.drag(speed.lookup(".thumb")).moveBy(300, 0).drop();
    until(() -> asked.getText().equals("as fast as it goes"));
    robot.clickOn("#play");
    untilStep(3000);
    until(() -> text(robot, "#play").equals("Go on"));
    assertTrue(text(robot, "#story").startsWith("ReLU: 6 of 8 died, steps 33 to 167"));
    robot.clickOn("#play");
    until(() -> step() > 10_000);
    assertEquals("Pause", text(robot, "#play"));
    assertEquals("Only the activation differs.", text(robot, "#story"));
    robot.clickOn("#play");
    until(() -> !fixture.snapshot().playing());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void changesAreTakenBackAndMadeAgainFromTheMenuAndByKeys(FxRobot robot) throws TimeoutException {
    untilStep(0);
    robot.type(KeyCode.E);
    untilStep(12);
    robot.interact(() -> fixture.leak.set(0.3));
    until(() -> fixture.snapshot().scenario().interventions().size() == 1);
    MenuButton branches = robot.lookup("#branches").queryAs(MenuButton.class);
    robot.interact(() -> item(branches, "undo").fire());
    until(() -> fixture.snapshot().scenario().interventions().isEmpty());
    robot.interact(() -> item(branches, "redo").fire());
    until(() -> fixture.snapshot().scenario().interventions().size() == 1);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    until(() -> fixture.snapshot().scenario().interventions().isEmpty());
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    until(() -> fixture.snapshot().scenario().interventions().size() == 1);
  }

  private static MenuItem item(MenuButton menu, String id) {
    return menu.getItems().stream()
        .filter(each -> id.equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasChangedByHandIsNamedAndTakenBackFromThere(FxRobot robot) throws TimeoutException {
    untilStep(0);
    MenuButton chip = robot.lookup("#changes").queryAs(MenuButton.class);
    assertFalse(chip.isVisible());
    robot.type(KeyCode.E);
    untilStep(12);
    robot.interact(() -> fixture.leak.set(0.25));
    String whole = "α 0.1 → 0.25 at step 12";
    until(() -> whole.equals(chip.getAccessibleText()));
    assertTrue(Set.of(whole, "1 change").contains(chip.getText()));
    assertTrue(chip.isVisible());
    robot.moveTo(chip);
    assertTrue(chip.getTooltip().getText().startsWith(whole + ". "));
    robot.type(KeyCode.HOME);
    until(() -> !chip.isVisible());
    robot.type(KeyCode.END);
    until(chip::isVisible);
    robot.interact(chip::show);
    assertEquals("step 12: α 0.1 → 0.25", chip.getItems().getLast().getText());
    robot.interact(() -> item(chip, "undo-change").fire());
    until(() -> !chip.isVisible());
    assertEquals(0.1, fixture.leak.alpha());
  }

  @Test
  void theScrubberKeepsItsWidthAndTheChipIsNotCut(FxRobot robot) throws TimeoutException {
    untilStep(0);
    MenuButton chip = robot.lookup("#changes").queryAs(MenuButton.class);
    robot.type(KeyCode.E);
    untilStep(12);
    robot.interact(() -> fixture.leak.set(0.25));
    until(chip::isVisible);
    for (double width : new double[] {960, 1000, 980, 940}) {
      robot.interact(() -> {
        fixture.page.getScene().getWindow().setWidth(width);
        layOut();
      });
      Region scrubber = robot.lookup("#scrubber").queryAs(Region.class);
      // What is folded away is laid out with the next pulse.
      until(() -> scrubber.getWidth() >= 300);
      assertEquals(chip.getText(), ((Text) chip.lookup(".text")).getText());
    }
  }

  @Test
  void whereThereIsRoomEvenALongChangeIsNamedInFull(FxRobot robot) throws TimeoutException {
    untilStep(0);
    MenuButton chip = robot.lookup("#changes").queryAs(MenuButton.class);
    robot.interact(() -> {
      fixture.page.getScene().getWindow().setWidth(1500);
      fixture.viewModel.editor().stand(Presets.get("hot-start"), 12);
    });
    untilStep(12);
    until(() -> "learning rate 10 → 0.5 at step 10".equals(chip.getText()));
    until(() -> {
      layOut();
      return !CutText.isCut(chip);
    });
  }

  /** Elsewhere the pace says so, and before a class that is away. */
  @Test
  void whileAClassLooksOnTheRunSaysWhereItIsOnItsWayTo(FxRobot robot) throws TimeoutException {
    untilStep(0);
    Label epoch = robot.lookup("#epoch-count").queryAs(Label.class);
    robot.interact(() -> {
      fixture.page.present(new SimpleBooleanProperty(true));
      fixture.viewModel.editor().stand(Presets.all().getFirst().scenario(), 1_000_000_000);
    });
    until(() -> "on the way to step 1,000,000,000".equals(epoch.getText()));
    robot.interact(() -> fixture.viewModel.editor().stand(Presets.all().getFirst().scenario(), 0));
    until(() -> "epoch 0".equals(epoch.getText()));
  }

  private void layOut() {
    fixture.page.getScene().getRoot().applyCss();
    fixture.page.getScene().getRoot().layout();
  }

  @Test
  void whatIsSaidCoversNoNumberOfTheBarNorOfTheCharts(FxRobot robot) throws TimeoutException {
    untilStep(0);
    robot.interact(() -> {
      fixture.shell.notices().say(Notices.Notice.news(Message.of("notice.undo")));
      layOut();
    });
    Node notice = robot.lookup("#notice").query();
    double middle = notice.localToScene(notice.getLayoutBounds()).getCenterY();
    Node bar = robot.lookup(".transport").query();
    double top = bar.localToScene(0, 0).getY();
    assertTrue(middle < top && middle > top - 12, middle + " between the cards and " + top);
    assertTrue(notice.getLayoutBounds().getHeight() <= 30);
  }
}
