package flatline.view.training.units;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.ScenarioFile;
import flatline.model.loop.Command;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.view.training.PageFixture;
import flatline.viewmodel.training.timeline.EventMark;
import flatline.viewmodel.training.timeline.SlowMotion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SlowMotionCardTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private SlowMotion motion() {
    return fixture.viewModel.autopsy().slowMotion();
  }

  /** Plays the step that kills the first unit, with motion reduced, so that keys alone move it. */
  private EventMark play(FxRobot robot) throws TimeoutException {
    return play(robot, 60);
  }

  /** The same with the first thing that happens to a unit up to a step. */
  private EventMark play(FxRobot robot, long end) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.interact(() -> fixture.shell.reduceMotion(Optional.of(true)));
    fixture.send(new Command.GoTo(end));
    until(() -> fixture.snapshot().step() == end);
    EventMark death =
        fixture.viewModel.timeline().marksProperty().get().stream()
            .filter(mark -> mark.contender() == 0 && mark.event().step() > 0)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> fixture.viewModel.standBefore(death));
    robot.interact(() -> fixture.viewModel.autopsy().showArithmetic(death.event().step()));
    until(() -> motion().takeProperty().get().isPresent());
    return death;
  }

  @Test
  void itIsSteppedThroughByKeysAndTheLineLeavesTheData(FxRobot robot) throws TimeoutException {
    EventMark death = play(robot);
    Node card = robot.lookup("#slow-motion").query();
    until(card::isVisible);
    until(() -> fixture.snapshot().step() == death.stepBefore());
    assertEquals(1, motion().linesProperty().get());
    int lines = motion().takeProperty().get().orElseThrow().lines();
    robot.type(KeyCode.L, lines - 1);
    until(() -> motion().isAtEnd());
    assertEquals(2, motion().waysProperty().get().size());
    String part = robot.lookup("#slow-part").queryAs(Labeled.class).getText();
    assertEquals("And so the line moves", part);
    robot.type(KeyCode.ESCAPE);
    until(() -> !card.isVisible());
    assertTrue(fixture.viewModel.selection().selected().isPresent(), "one thing at a time");
  }

  @Test
  void noNumberIsCutOffHoweverSmallItIs(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.interact(() -> fixture.shell.reduceMotion(Optional.of(true)));
    fixture.send(new Command.GoTo(170));
    until(() -> fixture.snapshot().step() == 170);
    EventMark death =
        fixture.viewModel.timeline().marksProperty().get().stream()
            .filter(mark -> mark.contender() == 0 && mark.event().step() == 167)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> fixture.viewModel.standBefore(death));
    robot.interact(() -> fixture.viewModel.autopsy().showArithmetic(167));
    until(() -> motion().takeProperty().get().isPresent());
    robot.type(KeyCode.L, 16);
    until(() -> motion().linesProperty().get() == 17);
    WaitForAsyncUtils.waitForFxEvents();
    for (String table : List.of("#slow-0", "#slow-1")) {
      for (Node label : robot.lookup(table).query().lookupAll(".label")) {
        assertEquals(((Labeled) label).getText(), ((Text) label.lookup(".text")).getText());
      }
    }
    assertTrue(robot.lookup("−5.9·10⁻⁸").tryQuery().isPresent());
    assertMeansComeBackAsTheyAreWritten(robot);
  }

  /** One form for one quantity: what the table has as mean is what the update is made with. */
  private void assertMeansComeBackAsTheyAreWritten(FxRobot robot) {
    List<String> means =
        robot.lookup("#slow-0").query().lookupAll(".strong").stream()
            .map(each -> ((Labeled) each).getText())
            .filter(text -> !text.isEmpty() && !text.equals("mean"))
            .toList();
    assertEquals(3, means.size());
    robot.type(KeyCode.L);
    List<Node> lines = robot.lookup("#slow-updates-0").queryAs(Pane.class).getChildren();
    for (int i = 0; i < means.size(); i++) {
      String mean = means.get(i);
      String factor = mean.startsWith("−") ? "(" + mean + ")" : mean;
      String line = ((Labeled) lines.get(i)).getText();
      assertTrue(line.contains(" − 2 · " + factor + " = "), line);
    }
  }

  @Test
  void theUpdateOfWeightsThatDecaySaysSoAndAddsUp(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.interact(() -> fixture.viewModel.setup().optimizer().decay().type("0.5"));
    play(robot);
    robot.type(KeyCode.L, motion().takeProperty().get().orElseThrow().lines() - 2);
    assertEquals(
        "The update: parameter − rate · mean, and off a weight also rate · λ · weight",
        robot.lookup("#slow-part").queryAs(Labeled.class).getText());
    List<String> lines =
        robot.lookup("#slow-updates-0").queryAs(Pane.class).getChildren().stream()
            .map(each -> ((Labeled) each).getText().replace('−', '-').replaceAll("[()]", ""))
            .toList();
    assertEquals(3, lines.size());
    for (String line : lines) {
      double[] numbers =
          Arrays.stream(line.split(" = | - | · "))
              .skip(1)
              .mapToDouble(Double::parseDouble)
              .toArray();
      double moved = numbers[0] - numbers[1] * numbers[2];
      double taken = line.startsWith("w") ? numbers[3] * numbers[4] * numbers[5] : 0;
      assertEquals(numbers[numbers.length - 1], moved - taken, 0.005, line);
      assertEquals(line.startsWith("w") ? 0.5 : numbers[3], numbers[numbers.length > 4 ? 4 : 3]);
    }
  }

  @Test
  void withTheLinesWayOneArrowComesOfPlainDescentAndThreeWithMomentum(FxRobot robot)
      throws TimeoutException {
    play(robot);
    int toUpdate = motion().takeProperty().get().orElseThrow().lines() - 2;
    robot.type(KeyCode.L, toUpdate);
    Node arrows = robot.lookup("#slow-push-0").query();
    assertFalse(arrows.isVisible(), "the line does not move yet");
    robot.type(KeyCode.L);
    until(arrows::isVisible);
    String plain = arrows.getAccessibleText();
    assertTrue(plain.matches("The line moves by the step [-−0-9.·⁻⁰-⁹¹²³]+"), plain);
    Scenario rolling =
        fixture
            .snapshot()
            .scenario()
            .with(b -> b.rule(StepRule.PLAIN.with(new Optimizer.Sgd(0.9))));
    robot.interact(() -> fixture.viewModel.editor().open(rolling));
    until(() -> fixture.snapshot().scenario().equals(rolling));
    play(robot);
    robot.type(KeyCode.L, toUpdate);
    assertEquals(
        "The update: parameter − step",
        robot.lookup("#slow-part").queryAs(Labeled.class).getText());
    robot.type(KeyCode.L);
    until(() -> robot.lookup("#slow-push-0").query().getAccessibleText().contains("velocity"));
    String three = robot.lookup("#slow-push-0").query().getAccessibleText();
    assertTrue(three.matches("The line moves by gradient .+, velocity .+, the step .+"), three);
  }

  @Test
  void aStepThatBringsAUnitBackSaysSo(FxRobot robot) throws Exception {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    Scenario back =
        ScenarioFile.read(Path.of("assets", "scenarios", "examples", "weight-decay.flatline"));
    robot.interact(() -> fixture.viewModel.editor().open(back));
    EventMark revival = play(robot, 120);
    assertEquals(LifeEvent.Kind.REVIVAL, revival.event().kind());
    robot.type(KeyCode.L, motion().takeProperty().get().orElseThrow().lines() - 1);
    List<Node> lines = robot.lookup("#slow-ends-0").queryAs(Pane.class).getChildren();
    String end = ((Labeled) lines.getLast()).getText();
    assertTrue(end.startsWith("The line is back on the data"), end);
  }

  @Test
  void itsButtonsMoveItAndPlayingOnLeavesIt(FxRobot robot) throws TimeoutException {
    play(robot);
    until(() -> robot.lookup("#slow-next").query().getParent().getParent().isVisible());
    robot.clickOn("#slow-next");
    assertEquals(2, motion().linesProperty().get());
    robot.clickOn("#slow-again");
    assertEquals(1, motion().linesProperty().get());
    robot.clickOn("#slow-close");
    until(() -> motion().takeProperty().get().isEmpty());
    play(robot);
    robot.interact(() -> fixture.viewModel.transport().toggle());
    until(() -> motion().takeProperty().get().isEmpty());
    assertFalse(robot.lookup("#slow-motion").query().isVisible());
  }
}
