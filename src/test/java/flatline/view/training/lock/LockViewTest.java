package flatline.view.training.lock;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.view.Sheet;
import flatline.view.Texts;
import flatline.view.control.Touch;
import flatline.view.training.PageFixture;
import flatline.viewmodel.LockModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LockViewTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 1000, 700);
  }

  @BeforeEach
  void untilShown() throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private boolean isDisabled(String id) {
    Node node = fixture.page.lookup(id);
    return node.isDisabled();
  }

  @Test
  void whatIsLockedIsGreyedAndItsKeysDoNothingUntilTheLockIsOpened(FxRobot robot)
      throws TimeoutException {
    LockModel lock = fixture.viewModel.editor().lock();
    long seed = fixture.snapshot().scenario().setup().seed();
    robot.interact(
        () -> fixture.viewModel.editor().lock(new Fence(Set.of(Control.SEED, Control.TRANSPORT))));
    until(() -> isDisabled("#play"));
    assertTrue(isDisabled("#scrubber"));
    assertTrue(isDisabled("#step"));
    assertFalse(isDisabled("#speed"));
    robot.type(KeyCode.N, KeyCode.RIGHT, KeyCode.SPACE);
    assertEquals(seed, fixture.viewModel.editor().scenario().setup().seed());
    assertFalse(fixture.viewModel.transport().playingProperty().get());
    assertEquals(
        LockModel.refusal(), fixture.shell.notices().saidProperty().get().orElseThrow().message());
    robot.interact(lock::open);
    until(() -> !isDisabled("#play"));
    robot.type(KeyCode.RIGHT);
    until(() -> fixture.snapshot().step() == 1);
  }

  @Test
  void aLineThatIsLockedIsNotTakenHoldOf(FxRobot robot) throws TimeoutException {
    Node plane = fixture.page.lookup("#contender-0").lookup(".plane");
    robot.interact(() -> fixture.viewModel.editor().lock(new Fence(Set.of(Control.WEIGHTS))));
    assertTrue(Touch.isLocked(Control.WEIGHTS, plane));
    robot.drag(plane).moveBy(30, 30).drop();
    assertTrue(fixture.viewModel.selection().selected().isEmpty());
    assertEquals(List.of(), fixture.snapshot().scenario().interventions());
    assertTrue(fixture.shell.notices().saidProperty().get().isEmpty());
  }

  @Test
  void whatIsTickedMayBeTouchedAndTheRestIsGivenAwayToBeKept(FxRobot robot) {
    LockModel lock = fixture.viewModel.editor().lock();
    var texts = new Texts();
    List<Fence> kept = new ArrayList<>();
    var choice = new LockSheet(lock, texts, fixture.viewModel.editor()::lock);
    Sheet sheet =
        choice.sheet(Optional.of(new LockSheet.Keeping("lock.save.tip", kept::add)), () -> {});
    robot.interact(() -> {
      assertTrue(box(sheet, "alpha").isSelected());
      box(sheet, "alpha").fire();
    });
    assertEquals(Set.of(Control.ALPHA), lock.inForceProperty().get().locked());
    assertEquals("lock: alpha", ((TextField) find(sheet, "lock-line")).getText());
    robot.interact(() -> {
      ((Button) find(sheet, "lock-none")).fire();
      box(sheet, "seed").fire();
      ((Button) find(sheet, "lock-save")).fire();
    });
    assertEquals(List.of(Fence.allBut(Set.of(Control.SEED))), kept);
    assertEquals("only: seed", ((TextField) find(sheet, "lock-line")).getText());
    robot.interact(() -> ((Button) find(sheet, "lock-all")).fire());
    assertTrue(lock.setProperty().get().isOpen());
  }

  private static CheckBox box(Sheet sheet, String control) {
    return (CheckBox) find(sheet, "may-" + control);
  }

  /** Also what no scene has laid out yet. */
  private static Node find(Node in, String id) {
    return nodes(in).stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
  }

  private static List<Node> nodes(Node in) {
    List<Node> all = new ArrayList<>(List.of(in));
    if (in instanceof javafx.scene.control.ScrollPane scroll) {
      all.addAll(nodes(scroll.getContent()));
    } else if (in instanceof javafx.scene.Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> all.addAll(nodes(each)));
    }
    return all;
  }
}
