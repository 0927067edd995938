package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import flatline.interchange.scenario.Presets;
import flatline.model.remedy.RemedyKind;
import flatline.model.scenario.Scenario;
import flatline.view.Texts;
import flatline.viewmodel.study.remedy.RemediesViewModel;
import flatline.viewmodel.study.remedy.RemedyPlace;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A new user's way: units die, "What helps?", read the row, press "clip", see them live. */
@ExtendWith(ApplicationExtension.class)
class WhatHelpsTest {

  private static final String CLIPPED = "gradient clipped at 0.1";

  private static final Set<RemedyKind> KEPT = Set.of(RemedyKind.CLIP, RemedyKind.L2);

  private WholeWindow window;

  @Start
  void start(Stage stage) {
    window = new WholeWindow(stage, new Texts(), 1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    waitFor(120, TimeUnit.SECONDS, condition);
  }

  @Test
  void unitsThatDieLiveWithTheRemedyThatTheRowNames(FxRobot robot) throws TimeoutException {
    var training = window.training.viewModel();
    until(() -> training.snapshotProperty().get().isPresent());
    Scenario dying = Presets.get("dying-while-you-watch");
    robot.interact(() -> training.editor().open(dying));
    RemediesViewModel remedies = window.study.remedies();
    robot.interact(() -> {
      remedies.seeds().show(24);
      remedies.steps().show(1500);
      List.copyOf(remedies.remedies().now()).stream()
          .filter(each -> !KEPT.contains(each.getFirst().kind()))
          .forEach(remedies.remedies()::remove);
    });
    robot.clickOn("#what-helps");
    assertEquals("study", window.shell.pageProperty().get());
    until(() -> remedies.tableProperty().get().isPresent() && !remedies.busyProperty().get());
    int clip = column(remedies);
    String sentences =
        robot.lookup("#remedy-sentences .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .filter(each -> each.startsWith("Fewer deaths than the "))
            .findFirst()
            .orElse("");
    assertTrue(sentences.contains(CLIPPED), sentences);
    robot.interact(() -> remedies.open(new RemedyPlace(0, clip)));
    assertEquals("training", window.shell.pageProperty().get());
    until(() -> training.snapshotProperty().get().orElseThrow().contenders().size() == 2);
    until(() -> training.snapshotProperty().get().orElseThrow().step() == 1500);
    var contenders = training.snapshotProperty().get().orElseThrow().contenders();
    int dead = contenders.get(0).examination().silent();
    assertTrue(contenders.get(1).examination().silent() < dead, "of " + dead);
  }

  private static int column(RemediesViewModel remedies) {
    var names = remedies.tableProperty().get().orElseThrow().plan().remedies();
    return 1 + names.indexOf("clip 0.1");
  }
}
