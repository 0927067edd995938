package flatline.view.training;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.activation.Activation;
import flatline.model.loop.Command;
import flatline.model.scenario.Scenario;
import flatline.view.life.Dropped;
import flatline.viewmodel.training.setup.ContendersSetup;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TrainingPageLeakTest {

  /** What may stand in the mailbox, on the page, and be on its way between. */
  private static final int FEW_SNAPSHOTS = 4;

  private static final List<Scenario> PRESETS =
      Stream.of(2, 4, 3)
          .map(count ->
              Scenario.DEFAULT.with(
                  b -> b.contenders(Activation.all().stream().limit(count).toList())))
          .toList();

  private final Dropped dropped = new Dropped();
  private PageFixture fixture;
  private Stage window;

  @Start
  void start(Stage unused) {
    window = new Stage();
    fixture = new PageFixture(window, 960, 640, PlainPresets.of(PRESETS));
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(window::hide);
    fixture.close();
  }

  private void untilShown(int contenders) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    until(() -> fixture.snapshot().contenders().size() == contenders);
  }

  @Test
  void cardsOfContendersThatWereTakenAwayAreCollected(FxRobot robot) throws TimeoutException {
    untilShown(2);
    ContendersSetup contenders = fixture.viewModel.setup().contenders();
    for (int round = 0; round < 3; round++) {
      robot.interact(contenders::add);
      robot.interact(contenders::add);
      untilShown(4);
      robot.interact(() -> {
        for (String card : List.of("#contender-2", "#contender-3")) {
          Node made = fixture.page.lookup(card);
          dropped.watch(made);
          assertTrue(dropped.watchAll(made.lookupAll("*")) > 20, "with all that is on it");
        }
      });
      robot.interact(() -> {
        contenders.remove(3);
        contenders.remove(2);
      });
      untilShown(2);
    }
    dropped.assertGone();
  }

  @Test
  void rowsOfFuturesThatWereForgottenAreCollected(FxRobot robot) throws TimeoutException {
    untilShown(2);
    MenuButton menu = (MenuButton) fixture.page.lookup("#branches");
    int before = menu.getItems().size();
    for (int round = 0; round < 5; round++) {
      fixture.send(new Command.GoTo(0));
      fixture.send(new Command.Steps(20));
      until(() -> fixture.snapshot().step() == 20);
      robot.interact(() -> fixture.viewModel.timeline().goTo(10));
      until(() -> fixture.snapshot().step() == 10);
      double alpha = 0.3 + round / 10.0;
      robot.interact(() -> fixture.leak.set(alpha));
      until(() -> !fixture.snapshot().branches().isEmpty());
      robot.interact(() -> {
        for (MenuItem item : menu.getItems().subList(before, menu.getItems().size())) {
          dropped.watch(item);
          if (item instanceof Menu branch) {
            branch.getItems().forEach(dropped::watch);
          }
        }
        fixture.snapshot().branches().forEach(fixture.viewModel.timeline()::drop);
      });
      until(() -> fixture.snapshot().branches().isEmpty());
      assertEquals(before, menu.getItems().size());
    }
    dropped.assertGone();
  }

  @Test
  void aThousandPresetsLeaveNothingBehind(FxRobot robot) throws TimeoutException {
    untilShown(2);
    fixture.viewModel.snapshotProperty().subscribe(now -> now.ifPresent(dropped::watch));
    int nodes = fixture.page.lookupAll("*").size();
    for (int opened = 0; opened < 1000; opened += 10) {
      int first = opened;
      long run = fixture.snapshot().run();
      robot.interact(() -> {
        dropped.watchAll(fixture.page.lookupAll(".contender"));
        for (int i = first; i < first + 10; i++) {
          fixture.viewModel.editor().open(PRESETS.get(i / 10 % PRESETS.size()));
        }
      });
      until(() -> fixture.snapshot().run() >= run + 10);
    }
    robot.interact(() -> fixture.viewModel.editor().open(PRESETS.getFirst()));
    untilShown(2);
    until(() -> fixture.page.lookupAll("*").size() == nodes);
    dropped.assertLeft(FEW_SNAPSHOTS + 2);
  }
}
