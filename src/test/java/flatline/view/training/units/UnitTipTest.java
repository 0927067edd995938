package flatline.view.training.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Words;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is said of a unit while the mouse rests on it. */
@ExtendWith(ApplicationExtension.class)
class UnitTipTest {

  private static final UnitRef UNIT = new UnitRef(0, 2);

  private UnitTip tip;
  private Pane pane;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    pane = new Pane();
    tip = new UnitTip(new Words(new Texts()));
    tip.install(pane);
    SharedStage.show(stage, new Scene(pane, 200, 200));
  }

  private Tooltip tooltip() {
    return (Tooltip) pane.getProperties().get("javafx.scene.control.Tooltip");
  }

  private static ContenderSnapshot contender(Scenario scenario, long step) {
    return Snapshots.of(scenario, step).contenders().getFirst();
  }

  @Test
  void itGoesWithTheTrainingUnderAMouseThatRests(FxRobot robot) {
    ContenderSnapshot early = contender(Scenario.DEFAULT, 0);
    ContenderSnapshot late = contender(Scenario.DEFAULT, 90);
    ContenderSnapshot narrow = contender(Scenario.DEFAULT.with(b -> b.hidden(List.of(2))), 0);
    robot.interact(() -> {
      tip.show(early);
      tip.point(Optional.of(UNIT));
      String first = tooltip().getText();
      tooltip().show(stage);
      tip.show(late);
      assertTrue(!first.isEmpty() && !tooltip().getText().equals(first), first);
      tip.show(early);
      assertEquals(first, tooltip().getText());
      tip.show(narrow);
      assertEquals("", tooltip().getText(), "there is no such unit any more");
      tooltip().hide();
    });
  }
}
