package flatline.view.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.key.AccessWalk;
import flatline.view.window.MainWindow;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.claims.ClaimGroup;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ClaimsSheetTest {

  private MainWindow window;

  @Start
  void start(Stage stage) {
    var shell = new ShellModel(List.of("training"), "training");
    var theme = new Appearance(shell);
    var ui = new Ui(new Texts(), theme.look());
    var page = new Page("training", Region::new, List.of());
    window = new MainWindow(shell, ui, List.of(page), () -> {});
    window.addClaims(ClaimsSheet::of);
    var scene = window.inScene(960, 640);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  private void layOut(FxRobot robot) {
    robot.interact(() -> {
      window.applyCss();
      window.layout();
    });
  }

  @Test
  void aKeyOpensItAndEscapeClosesIt(FxRobot robot) {
    robot.interact(window::requestFocus);
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    assertFalse(robot.lookup("#claims-sheet").queryAll().isEmpty());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#claims-sheet").queryAll().isEmpty());
  }

  @Test
  void enterUnfoldsWhatHasTheFocus(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    TitledPane presets = pane(robot, ClaimGroup.PRESETS);
    robot.interact(presets::requestFocus);
    robot.type(KeyCode.ENTER);
    assertTrue(presets.isExpanded());
    robot.type(KeyCode.ENTER);
    assertFalse(presets.isExpanded());
  }

  @Test
  void theSheetAboutTheProgramLeadsToIt(FxRobot robot) {
    robot.interact(() -> robot.lookup("#about").queryButton().fire());
    robot.interact(() -> robot.lookup("#about-claims").queryButton().fire());
    assertTrue(robot.lookup("#about-sheet").queryAll().isEmpty());
    assertFalse(robot.lookup("#claims-sheet").queryAll().isEmpty());
    robot.interact(() -> robot.lookup("#close-claims").queryButton().fire());
    assertTrue(robot.lookup("#claims-sheet").queryAll().isEmpty());
  }

  @Test
  void everyGroupUnfoldsAndNothingInItIsCut(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    for (ClaimGroup group : ClaimGroup.values()) {
      TitledPane pane = pane(robot, group);
      robot.interact(() -> pane.setExpanded(true));
      layOut(robot);
      List<Node> rows = List.copyOf(pane.lookupAll(".claim"));
      assertFalse(rows.isEmpty(), group.name());
      for (Node row : rows) {
        for (Node label : row.lookupAll(".label")) {
          Label said = (Label) label;
          assertFalse(said.getText().isBlank());
          assertTrue(said.getHeight() >= said.prefHeight(said.getWidth()) - 1, said.getText());
        }
      }
      robot.interact(() -> pane.setExpanded(false));
    }
  }

  private static TitledPane pane(FxRobot robot, ClaimGroup group) {
    return robot
        .lookup("#claims-" + group.name().toLowerCase(Locale.ROOT))
        .queryAs(TitledPane.class);
  }

  @Test
  void aCommandIsCopied(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    TitledPane presets = pane(robot, ClaimGroup.PRESETS);
    robot.interact(() -> presets.setExpanded(true));
    layOut(robot);
    var copy = (Button) presets.lookup(".copy");
    robot.interact(copy::fire);
    robot.interact(() ->
        assertEquals(
            "flatline study " + Presets.ids().getFirst() + " --seeds 200",
            Clipboard.getSystemClipboard().getString()));
    assertEquals("Copied", copy.getText());
  }

  @Test
  void nothingIsPassedOverInSilence(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    for (ClaimGroup group : ClaimGroup.values()) {
      robot.interact(() -> pane(robot, group).setExpanded(true));
    }
    layOut(robot);
    robot.interact(() -> assertTrue(AccessWalk.through(window.getScene()) > 20));
  }
}
