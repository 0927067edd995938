package flatline.view.functions;

import static flatline.view.functions.FunctionsFixture.inFx;
import static flatline.view.functions.FunctionsFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import flatline.model.activation.Relu;
import flatline.model.scenario.Scenario;
import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitSight;
import flatline.model.vitals.VitalSigns;
import flatline.view.plot.Axes;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Palette;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DataUnderCurvesTest {

  private static final VitalSigns SIGNS =
      Snapshots.of(Scenario.DEFAULT, 0).contenders().getFirst().examination().unit(0, 2);

  private FunctionsFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new FunctionsFixture(stage, 960, 640);
    fixture.shell.open("functions");
  }

  private void look() {
    var seen = new UnitSight.Seen(new Relu(), SIGNS);
    fixture.unit.show(Optional.of(new UnitSight(0, 2, 1, 200, List.of(seen))));
  }

  /** Whether the top of the fullest bar is seen at a fifth of the plot's height. */
  private static boolean showsBars(FxRobot robot) {
    GraphPane pane = node(robot, "graph-value", GraphPane.class);
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage picture =
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> pane.snapshot(null, null));
    Axes axes = pane.axes();
    Histogram histogram = SIGNS.preactivations();
    int fullest = 0;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      fullest = histogram.count(bin) > histogram.count(fullest) ? bin : fullest;
    }
    double x = axes.x().at((histogram.edge(fullest) + histogram.edge(fullest + 1)) / 2) + 2;
    double y = axes.bottom() - 0.1 * (axes.bottom() - axes.top());
    Color seen = picture.getPixelReader().getColor((int) x, (int) y);
    Color expected =
        Palette.light()
            .surface()
            .card()
            .interpolate(LineStyle.of(new Relu(), Palette.light()).color(), 0.22);
    return Math.abs(seen.getGreen() - expected.getGreen()) < 0.05
        && Math.abs(seen.getRed() - expected.getRed()) < 0.05;
  }

  @Test
  void theUnitThatIsLookedAtLiesUnderTheCurvesUntilItIsSwitchedOff(FxRobot robot)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup("#unit-data").tryQuery().isPresent());
    assertFalse(showsBars(robot));
    var toggle = node(robot, "unit-data", ToggleSwitch.class);
    assertTrue(toggle.isDisabled());
    inFx(robot, this::look);
    assertEquals("Data of unit 3", toggle.getAccessibleText());
    assertTrue(showsBars(robot));
    robot.clickOn(toggle);
    assertFalse(showsBars(robot));
    robot.clickOn(toggle);
    assertTrue(showsBars(robot));
    robot.clickOn("#function-relu");
    assertFalse(showsBars(robot), "no bars of a function that is not shown");
  }

  @Test
  void eachPulseOfThePageIsPassedOnWhileItIsShown(FxRobot robot) throws Exception {
    int[] pulses = {0};
    inFx(robot, () -> fixture.unit.setSource(_ -> pulses[0]++));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> pulses[0] > 3);
    inFx(robot, () -> fixture.shell.open("training"));
    int before = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> pulses[0]);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, WaitForAsyncUtils.waitForAsyncFx(5_000, () -> pulses[0]));
  }
}
