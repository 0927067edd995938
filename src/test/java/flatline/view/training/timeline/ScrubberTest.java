package flatline.view.training.timeline;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Change;
import flatline.model.scenario.Target;
import flatline.view.training.PageFixture;
import flatline.viewmodel.training.timeline.StepSpan;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Marks, futures that were left and zoom, by mouse and by key. */
@ExtendWith(ApplicationExtension.class)
class ScrubberTest {

  private static final double SIDE = 12;
  private static final double TRACK = 22;
  private static final double LANE = 8;
  private static final double RAIL = 49;

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private TimelineViewModel timeline() {
    return fixture.viewModel.timeline();
  }

  private StepSpan span() {
    return timeline().zoom().spanProperty().get();
  }

  private void trainTo(long step) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    fixture.send(new Command.GoTo(step));
    until(() -> fixture.snapshot().step() == step);
  }

  /** Leaves a future at step 60 that is known to 160, and trains on to 120. */
  private void leaveOne() throws TimeoutException {
    trainTo(160);
    trainTo(60);
    fixture.send(new Command.Make(new Change.Set(new Target.LearningRate(), 0.5)));
    until(() -> fixture.snapshot().branches().size() == 1);
    trainTo(120);
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private double x(Region scrubber, long step) {
    double wide = scrubber.getWidth() - 2 * SIDE;
    return SIDE + wide * (step - span().from()) / span().length();
  }

  private void click(FxRobot robot, long step, double y) {
    Region scrubber = robot.lookup("#scrubber").queryAs(Region.class);
    robot.clickOn(scrubber.localToScreen(x(scrubber, step), y));
  }

  @Test
  void aPressOnARailGoesToThatStepOfThatFutureAndTheOtherOneBecomesARail(FxRobot robot)
      throws TimeoutException {
    leaveOne();
    int left = fixture.snapshot().branches().getFirst().id();
    int shown = fixture.snapshot().at().timeline();
    click(robot, 100, RAIL);
    until(() -> fixture.snapshot().at().timeline() == left);
    until(() -> Math.abs(fixture.snapshot().step() - 100) <= 2);
    Snapshot.Branch other = fixture.snapshot().branches().getFirst();
    assertEquals(shown, other.id());
    assertEquals(60, other.forkedAt());
    assertEquals(120, other.head());
  }

  @Test
  void theNextFutureIsShownByKeyAndAllComeRound(FxRobot robot) throws TimeoutException {
    leaveOne();
    int shown = fixture.snapshot().at().timeline();
    robot.type(KeyCode.B);
    until(() -> fixture.snapshot().at().timeline() != shown);
    robot.type(KeyCode.B);
    until(() -> fixture.snapshot().at().timeline() == shown);
  }

  @Test
  void marksThatLieOnOneAnotherArePressedAsOneAndSpreadOutByTheWheel(FxRobot robot)
      throws TimeoutException {
    trainTo(2_900);
    click(robot, 60, LANE);
    until(() -> fixture.snapshot().step() < 200);
    assertTrue(fixture.viewModel.selection().selected().isPresent());
    StepSpan whole = span();
    Region scrubber = robot.lookup("#scrubber").queryAs(Region.class);
    for (int turn = 0; turn < 40 && span().length() > 250; turn++) {
      robot.interact(() -> scrubber.fireEvent(wheel(x(scrubber, 60), LANE)));
    }
    assertTrue(span().length() <= 250 && span().holds(33) && span().holds(167), span()::toString);
    assertTrue(timeline().zoom().zoomedProperty().get());
    click(robot, 107, LANE);
    until(() -> fixture.snapshot().step() == 106);
    press(robot, "#zoom-out");
    assertTrue(span().length() > 250);
    robot.interact(() -> timeline().zoom().all());
    assertEquals(whole, span());
    assertTrue(robot.lookup("#zoom-out").query().isDisabled());
  }

  private static ScrollEvent wheel(double x, double y) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void theScrubberIsZoomedByKeysAndByButtonsAndWhoDragsAMarkDoesNotScrub(FxRobot robot)
      throws TimeoutException {
    trainTo(400);
    long whole = span().length();
    robot.type(KeyCode.Z);
    until(() -> span().length() == whole / 2);
    robot.press(KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT);
    until(() -> span().length() == whole);
    press(robot, "#zoom-in");
    until(() -> span().length() == whole / 2);
    assertTrue(span().holds(400), "around the step that is shown");
    press(robot, "#zoom-out");
    Node scrubber = robot.lookup("#scrubber").query();
    robot.interact(scrubber::requestFocus);
    robot.type(KeyCode.UP);
    until(() -> span().length() == whole / 2);
    robot.type(KeyCode.DOWN);
    until(() -> span().length() == whole);
    Region region = (Region) scrubber;
    robot.drag(region.localToScreen(x(region, 107), LANE)).moveBy(60, 0).drop();
    until(() -> fixture.snapshot().step() < 200);
    long stood = fixture.snapshot().step();
    robot.drag(region.localToScreen(x(region, stood), TRACK)).moveBy(40, 0).drop();
    until(() -> fixture.snapshot().step() > stood);
    assertFalse(fixture.snapshot().playing());
  }
}
