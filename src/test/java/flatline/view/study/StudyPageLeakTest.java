package flatline.view.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.life.Dropped;
import flatline.viewmodel.study.LawSetup;
import flatline.viewmodel.study.TheoryViewModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StudyPageLeakTest {

  private final Dropped dropped = new Dropped();
  private StudyFixture fixture;
  private Stage window;

  @Start
  void start(Stage unused) {
    window = new Stage();
    fixture = new StudyFixture(window, 960, 640);
  }

  @BeforeEach
  void open(FxRobot robot) {
    open(robot, "theory");
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(window::hide);
    fixture.close();
  }

  private void open(FxRobot robot, String section) {
    robot.interact(() -> ((ToggleButton) lookup("#section-" + section)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node lookup(String selector) {
    return window.getScene().lookup(selector);
  }

  private List<Node> rows() {
    return List.copyOf(lookup("#theory-setup .settings").lookupAll(".setting"));
  }

  @Test
  void rowsOfLawsThatAreNotShownAreCollected(FxRobot robot) {
    TheoryViewModel theory = fixture.study.theory();
    for (int round = 0; round < 5; round++) {
      for (LawSetup law : theory.laws()) {
        robot.interact(() -> {
          theory.choose(law);
          assertTrue(dropped.watchAll(rows()) > 0);
        });
        WaitForAsyncUtils.waitForFxEvents();
      }
    }
    dropped.assertLeft(rows().size());
  }
}
