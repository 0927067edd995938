package flatline.view.study.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.digits.images.PixelScale;
import flatline.view.key.AccessWalk;
import flatline.view.study.StudyFixture;
import flatline.viewmodel.study.digits.DigitFigure;
import flatline.viewmodel.study.digits.DigitsViewModel;
import flatline.viewmodel.study.digits.TinyDigits;
import flatline.viewmodel.study.run.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DigitsViewTest {

  @TempDir private Path folder;
  private StudyFixture fixture;
  private DigitsViewModel model;

  @Start
  void start(Stage stage) {
    fixture = new StudyFixture(stage, 960, 640);
    model = fixture.study.digits();
  }

  @BeforeEach
  void open(FxRobot robot) throws IOException {
    fixture.images = Optional.of(TinyDigits.write(folder, 300));
    fixture.labels = Optional.of(folder.resolve("labels"));
    robot.clickOn("#section-digits");
    // It comes with the page, at a pulse that may be a while away.
    robot.interact(() -> {
      Parent root = robot.lookup("#section-digits").query().getScene().getRoot();
      root.applyCss();
      root.layout();
    });
    robot.clickOn("#digits-open");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static void scroll(FxRobot robot, double to) {
    robot.interact(() -> robot.lookup("#digits-setup").queryAs(ScrollPane.class).setVvalue(to));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void run(FxRobot robot) throws TimeoutException {
    robot.interact(() -> model.setup().seeds().type("2"));
    robot.interact(() -> model.setup().epochs().type("1"));
    scroll(robot, 1);
    robot.clickOn("#digits-run");
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(
                    () -> model.snapshotProperty().get().isPresent() && !model.busyProperty().get())
                .get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void filesAreOpenedTrainedOnAndEveryFigureIsLookedAt(FxRobot robot) throws TimeoutException {
    run(robot);
    assertEquals(
        "images, put into a random order",
        robot.lookup("#digits-data").queryAs(Label.class).getText());
    assertTrue(robot.lookup("#digits-said").queryAs(Label.class).getText().contains("epoch 1"));
    robot.interact(() -> robot.lookup("#digits-others").queryButton().fire());
    assertEquals(1, model.pageProperty().get());
    robot.interact(() -> robot.lookup("#digits-details").queryAs(ToggleButton.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    Label curve = robot.lookup("#digits-curve").queryAs(Label.class);
    assertTrue(curve.getText().startsWith("Accuracy on the images kept back, %, by epoch: mean"));
    for (DigitFigure figure : DigitFigure.values()) {
      robot.clickOn("#figure-" + figure.id());
      assertEquals(figure, model.chosenFigure());
    }
    assertTrue(
        robot.lookup("#digits-run-state").queryAs(Label.class).getText().startsWith("Done in"));
    ComboBox<?> looked = robot.lookup("#digits-filters").queryAs(ComboBox.class);
    robot.interact(looked::requestFocus);
    robot.type(KeyCode.DOWN);
    assertEquals(1, looked.getSelectionModel().getSelectedIndex());
    assertEquals("After epoch 1", robot.lookup("#digits-epoch").queryAs(Label.class).getText());
    assertTrue(looked.getMinWidth() == Region.USE_PREF_SIZE, "its name is never cut off");
    robot.clickOn("#figure-validationLoss");
    assertTrue(curve.getText().startsWith("Loss on the images kept back by epoch"));
    Label others = robot.lookup("#digits-of-others").queryAs(Label.class);
    assertFalse(others.isVisible());
    robot.interact(() -> model.setup().rate().type("0.02"));
    assertTrue(others.isVisible());
    assertTrue(
        robot.lookup("#digits-difference").queryAs(Label.class).getText().contains("2 seeds"));
  }

  @Test
  void activationsAreTakenOutByTheirBoxes(FxRobot robot) {
    for (Candidate entrant : model.setup().entrants()) {
      CheckBox box = robot.lookup("#digits-" + entrant.activation().id()).queryAs(CheckBox.class);
      assertTrue(box.isSelected());
      robot.interact(box::requestFocus);
      robot.type(KeyCode.SPACE);
      assertFalse(entrant.taken().get());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"digitSeeds", "digitEpochs", "digitRate", "digitBias"})
  void aNumberIsTypedAndNudgedByKeys(String id, FxRobot robot) {
    TextField field = robot.lookup("#" + id).queryAs(TextField.class);
    robot.interact(() -> {
      field.requestFocus();
      field.selectAll();
    });
    robot.write("2").type(KeyCode.ENTER);
    assertEquals("2", field.getText());
    Slider slider = robot.lookup("#" + id + "-slider").queryAs(Slider.class);
    robot.interact(slider::requestFocus);
    robot.type(KeyCode.LEFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(Double.parseDouble(field.getText().replace('−', '-')) < 2);
  }

  @Test
  void rawPixelsAreChosen(FxRobot robot) {
    ComboBox<?> box = robot.lookup("#digitPixels").queryAs(ComboBox.class);
    robot.interact(box::requestFocus);
    robot.type(KeyCode.DOWN);
    assertEquals(PixelScale.RAW.id(), model.setup().pixels().chosenProperty().get());
  }

  @Test
  void nothingOfFilledDigitsIsPassedOverInSilence(FxRobot robot) throws TimeoutException {
    run(robot);
    robot.interact(() -> AccessWalk.through(robot.lookup("#digits-run").query().getScene()));
  }
}
