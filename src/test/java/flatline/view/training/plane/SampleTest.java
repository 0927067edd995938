package flatline.view.training.plane;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.network.DotProduct;
import flatline.model.network.UnitRef;
import flatline.model.number.Numbers;
import flatline.view.plot.plane.PlaneMap;
import flatline.view.training.PageFixture;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A sample on its way through the networks, and the gradient on its way back. */
@ExtendWith(ApplicationExtension.class)
class SampleTest {

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

  private OptionalInt followed() {
    return fixture.viewModel.sight().sampleProperty().get();
  }

  /** Where a sample lies on the screen. */
  private Point2D place(FxRobot robot, int sample) {
    Region plane = robot.lookup("#plane-0").queryAs(Region.class);
    var map = new PlaneMap(fixture.snapshot().window(), plane.getWidth());
    var data = fixture.snapshot().data();
    return plane.localToScreen(map.x(data.x(sample)), map.y(data.y(sample)));
  }

  /** What the inspector has to write for the first contender. */
  private String z(int sample, int unit) {
    var data = fixture.snapshot().data();
    var contender = fixture.snapshot().contenders().getFirst();
    double[] input = {data.x(sample), data.y(sample)};
    return Numbers.fixed(
        DotProduct.of(contender.network(), contender.activation(), input, 0, unit).z(), 3);
  }

  @Test
  void theSampleUnderTheMouseIsFollowedAndAClickHoldsIt(FxRobot robot) throws TimeoutException {
    untilShown();
    robot.moveTo(place(robot, 7));
    until(() -> followed().isPresent());
    int under = followed().getAsInt();
    robot.clickOn(place(robot, under));
    robot.moveTo("#step-count");
    until(() -> followed().equals(OptionalInt.of(under)));
    robot.type(KeyCode.ESCAPE);
    until(() -> followed().isEmpty());
  }

  @Test
  void theDotProductOfTheSelectedUnitIsWrittenOutByKeysAlone(FxRobot robot)
      throws TimeoutException {
    untilShown();
    robot.interact(() -> fixture.viewModel.selection().toggle(new UnitRef(0, 2)));
    until(() -> robot.lookup("#dot-product-0").tryQuery().isPresent());
    String before = robot.lookup("#dot-product-0").queryAs(Label.class).getText();
    robot.type(KeyCode.X, 2);
    until(() -> followed().equals(OptionalInt.of(1)));
    String after = robot.lookup("#dot-product-0").queryAs(Label.class).getText();
    assertNotEquals(before, after);
    assertTrue(after.contains("= " + z(1, 2)), after);
  }

  @Test
  void theSwitchChangesWhatLinksShowInAllCards(FxRobot robot) throws TimeoutException {
    untilShown();
    robot.type(KeyCode.G);
    until(() -> fixture.viewModel.sight().gradientsProperty().get());
    assertTrue(shows(robot, "gradients"));
    assertFalse(shows(robot, "weights"));
    robot.clickOn("#links-weights");
    assertFalse(fixture.viewModel.sight().gradientsProperty().get());
    robot.clickOn("#links-gradients");
    assertTrue(fixture.viewModel.sight().gradientsProperty().get());
    robot.clickOn("#links-gradients");
    assertTrue(fixture.viewModel.sight().gradientsProperty().get());
    assertTrue(shows(robot, "gradients"), "one of the two is always selected");
  }

  private static boolean shows(FxRobot robot, String links) {
    return robot.lookup("#links-" + links).queryAs(ToggleButton.class).isSelected();
  }
}
