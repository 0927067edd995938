package flatline.view.training;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.Snapshot;
import flatline.model.training.Divergence;
import flatline.model.vitals.UnitState;
import flatline.view.plot.plane.PlaneMap;
import flatline.viewmodel.training.timeline.EventMark;
import flatline.viewmodel.training.timeline.Hinge;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * What the app is for, from the first press on Play to a unit that lives on; and a run that bursts.
 */
@ExtendWith(ApplicationExtension.class)
class StoryTest {

  /** How far on its active side the plane's origin is to lie, in the plane's units. */
  private static final double INSIDE = 0.5;

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void untilShown() throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Labeled.class).getText();
  }

  private Optional<EventMark> firstDeath() {
    return fixture.viewModel.timeline().marksProperty().get().stream()
        .filter(mark -> mark.contender() == 0 && mark.event().step() > 0)
        .findFirst();
  }

  /** Where a mark of the first contender is painted. */
  private Point2D place(FxRobot robot, EventMark mark) {
    Region scrubber = robot.lookup("#scrubber").queryAs(Region.class);
    double end = fixture.viewModel.timeline().zoom().spanProperty().get().to();
    double x = 12 + (scrubber.getWidth() - 24) * mark.event().step() / end;
    return scrubber.localToScreen(x, 8);
  }

  private static Hinge hinge(Snapshot now, int unit) {
    var network = now.contenders().getFirst().network();
    return new Hinge(network.weight(0, unit, 0), network.weight(0, unit, 1), network.bias(0, unit));
  }

  private Point2D onScreen(FxRobot robot, double x, double y) {
    Region plane = robot.lookup("#plane-0").queryAs(Region.class);
    double side = Math.min(plane.getWidth(), plane.getHeight());
    var map = new PlaneMap(fixture.snapshot().window(), side);
    return plane.localToScreen(map.x(x), map.y(y));
  }

  /** A place on a unit's line, near its middle, with no other line as near. */
  private double[] grip(int unit) {
    Snapshot now = fixture.snapshot();
    var window = now.window();
    Hinge own = hinge(now, unit);
    double[] foot =
        own.foot(window.left() + window.size() / 2, window.bottom() + window.size() / 2);
    double[] best = foot;
    double widest = -1;
    for (double along = -0.18; along <= 0.18; along += 0.01) {
      double x = foot[0] - own.w2() / own.norm() * along * window.size();
      double y = foot[1] + own.w1() / own.norm() * along * window.size();
      double nearest = Double.MAX_VALUE;
      for (int other = 0; other < now.scenario().setup().hidden().getFirst(); other++) {
        nearest = other == unit ? nearest : Math.min(nearest, hinge(now, other).distance(x, y));
      }
      if (nearest > widest) {
        widest = nearest;
        best = new double[] {x, y};
      }
    }
    return best;
  }

  /** Drags a unit's line so that the origin lies well on its active side, and data with it. */
  private void dragOntoTheData(FxRobot robot, int unit) {
    Snapshot now = fixture.snapshot();
    double[] from = grip(unit);
    Hinge line = hinge(now, unit);
    double depth = line.bias() / line.norm();
    double toX = from[0] + (depth - INSIDE) * line.w1() / line.norm();
    double toY = from[1] + (depth - INSIDE) * line.w2() / line.norm();
    robot.drag(onScreen(robot, from[0], from[1])).dropTo(onScreen(robot, toX, toY));
  }

  private boolean isDead(int unit) {
    var signs = fixture.snapshot().contenders().getFirst().examination().unit(0, unit);
    return signs.state() == UnitState.DEAD;
  }

  @Test
  void aUnitDiesIsUnderstoodAndSaved(FxRobot robot) throws TimeoutException {
    untilShown();
    robot.clickOn("#play");
    until(() -> firstDeath().isPresent());
    robot.clickOn("#play");
    until(() -> !fixture.snapshot().playing());
    EventMark death = firstDeath().orElseThrow();
    int unit = death.event().unit();
    assertTrue(isDead(unit));

    robot.clickOn(place(robot, death));
    until(() -> fixture.snapshot().step() == death.stepBefore());
    assertFalse(isDead(unit), "on the step before it still lives");
    until(() ->
        robot
            .lookup("#cause-0")
            .tryQueryAs(Labeled.class)
            .map(Labeled::getText)
            .orElse("")
            .contains("step " + death.event().step()));
    String cause = text(robot, "cause-0");
    assertTrue(cause.contains("bias") || cause.contains("largest z"), cause);

    until(() -> robot.lookup("#autopsy").query().isVisible());
    dragOntoTheData(robot, unit);
    until(() -> !fixture.snapshot().scenario().interventions().isEmpty());
    until(() ->
        fixture.snapshot().contenders().getFirst().examination().unit(0, unit).activeShare() > 0.3);
    assertEquals(death.stepBefore(), fixture.snapshot().step());

    robot.clickOn("#play");
    until(() -> fixture.snapshot().step() > death.event().step() + 5);
    robot.clickOn("#play");
    until(() -> !fixture.snapshot().playing());
    robot.interact(() -> fixture.viewModel.timeline().goTo(death.event().step()));
    until(() -> fixture.snapshot().step() == death.event().step());
    assertFalse(isDead(unit), "it lives on at the step that killed it");
    assertEquals(1, fixture.snapshot().branches().size(), "the future in which it died is kept");
  }

  private Divergence divergence() {
    return fixture.snapshot().contenders().get(1).divergence().orElseThrow();
  }

  @Test
  void aRunThatBurstsSaysWhereAndTheOtherAndTheTimelineGoOn(FxRobot robot) throws TimeoutException {
    untilShown();
    robot.interact(() -> fixture.viewModel.editor().open(Presets.get("leak-explodes")));
    robot.interact(() -> robot.lookup("#speed").queryAs(Slider.class).setValue(1));
    until(() -> fixture.snapshot().scenario().setup().hidden().getFirst() == 12);
    robot.clickOn("#play");
    until(() -> fixture.snapshot().contenders().get(1).divergence().isPresent());
    long burst = divergence().step();
    until(() -> !fixture.snapshot().playing());
    assertEquals(3000, fixture.snapshot().step(), "the other goes on to the run's end");
    assertEquals("step " + burst, text(robot, "count-1").replace(",", ""));
    assertEquals("diverged", text(robot, "state-1"));
    assertTrue(text(robot, "remark-1").matches(".* became (NaN|∞|−∞)"), text(robot, "remark-1"));
    assertTrue(Double.isFinite(fixture.snapshot().contenders().get(0).examination().loss()));
    assertTrue(text(robot, "count-0").contains("of 12"), text(robot, "count-0"));

    robot.type(KeyCode.HOME);
    until(() -> fixture.snapshot().step() == 0);
    assertTrue(fixture.snapshot().contenders().get(1).divergence().isEmpty());
    robot.type(KeyCode.PERIOD);
    until(() -> fixture.snapshot().step() > 0 || firstDeath().isEmpty());
    long first = fixture.snapshot().step();
    robot.clickOn("#play");
    until(() -> fixture.snapshot().step() > first);
    until(() -> fixture.snapshot().contenders().get(1).divergence().isPresent());
    assertEquals(burst, divergence().step(), "the same run bursts at the same step");
    until(() -> !fixture.snapshot().playing());
  }
}
