package flatline.view.training.share;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.PlaygroundLink;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.activation.Elu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.scenario.Scenario;
import flatline.view.CopiedText;
import flatline.view.training.PageFixture;
import flatline.viewmodel.Notices.Notice;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
class ShareMenuTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @BeforeEach
  void untilShown() throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static MenuItem item(FxRobot robot, String id) {
    return robot.lookup("#share").queryAs(MenuButton.class).getItems().stream()
        .filter(each -> id.equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  private void untilSaid(String key) throws TimeoutException {
    until(() ->
        fixture.shell.notices().saidProperty().get().map(Notice::message).stream()
            .anyMatch(message -> message.key().equals(key)));
  }

  private Scenario setUp() {
    return fixture.viewModel.editor().scenario();
  }

  @Test
  void aCitationHoldsTheFilesHashAndTheCommandThatRepeatsTheRun(FxRobot robot) throws Exception {
    Scenario before = setUp();
    robot.clickOn("#share").clickOn("#share-cite");
    untilSaid("share.cited");
    List<String> lines = fixture.copied.getLast().lines().toList();
    assertTrue(lines.getFirst().contains(before.title().name()), lines.getFirst());
    byte[] file = ScenarioText.write(before);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    assertEquals("SHA-256 " + hash, lines.get(1));
    String command = lines.get(2);
    assertTrue(command.startsWith("flatline train '"), command);
    String line = command.substring(command.indexOf('\'') + 1, command.length() - 1);
    assertEquals(before, ScenarioLine.read(line));
  }

  @Test
  void aLineIsCopiedFromTheMenuAndPastedByItsKey(FxRobot robot) throws Exception {
    Scenario before = setUp();
    robot.clickOn("#share").clickOn("#share-line");
    untilSaid("share.line.copied");
    assertEquals(before, ScenarioLine.read(fixture.copied.getLast()));
    Scenario other = before.with(b -> b.seed(77));
    robot.interact(() -> CopiedText.put("“" + write(other) + "”"));
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    untilSaid("share.line.opened");
    assertEquals(77, setUp().setup().seed());
  }

  private static String write(Scenario scenario) {
    try {
      return ScenarioLine.write(scenario);
    } catch (Exception impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void inAFieldTheKeyPastesIntoTheField(FxRobot robot) throws Exception {
    long seed = setUp().setup().seed();
    robot.interact(fixture.page::toggleDrawer);
    robot.interact(() -> {
      CopiedText.put(write(setUp().with(b -> b.seed(77))));
      robot.lookup("#alpha-field").query().requestFocus();
    });
    assertTrue(robot.lookup("#alpha-field").query().isFocused(), "fields are in sight");
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    robot.interact(() -> {});
    assertEquals(seed, setUp().setup().seed());
    assertTrue(fixture.shell.notices().saidProperty().get().isEmpty());
  }

  @Test
  void aLinkIsCopiedAndInWhatThePageDiffersIsSaid(FxRobot robot) throws Exception {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.L)
        .release(KeyCode.SHIFT, KeyCode.CONTROL);
    untilSaid("share.link.copied.but");
    String said =
        fixture.shell.notices().saidProperty().get().orElseThrow().message().arguments().getFirst();
    assertTrue(said.contains("without Leaky ReLU; 500 samples of its own (Circle)"), said);
    Scenario opened = PlaygroundLink.read(fixture.copied.getLast()).scenario();
    assertEquals(setUp().setup().hidden(), opened.setup().hidden());
  }

  @Test
  void whereThereIsNoLinkTheEntrySaysWhy(FxRobot robot) {
    robot.interact(() -> robot.lookup("#share").queryAs(MenuButton.class).show());
    assertFalse(item(robot, "share-link").isDisable());
    assertEquals("Copy Playground link", item(robot, "share-link").getText());
    robot.interact(() -> {
      robot.lookup("#share").queryAs(MenuButton.class).hide();
      fixture
          .viewModel
          .editor()
          .open(
              setUp()
                  .with(b ->
                      b.contenders(List.of(new Elu(1)))
                          .data(new DataSource.Generated(DataKind.MOONS, 200, 0.1))));
      robot.lookup("#share").queryAs(MenuButton.class).show();
    });
    assertTrue(item(robot, "share-link").isDisable());
    assertEquals(
        "No Playground link: Playground has no ELU\n"
            + "Playground has no data of the kind “Two moons”",
        item(robot, "share-link").getText());
    robot.interact(() -> robot.lookup("#share").queryAs(MenuButton.class).hide());
  }

  @Test
  void eachEntryWithAKeySaysIt(FxRobot robot) {
    for (String id : List.of("share-line", "share-link", "share-paste", "share-save-as")) {
      assertTrue(item(robot, id).getAccelerator() != null, id);
    }
  }

  @Test
  void codeIsCopiedForEveryLibrary(FxRobot robot) throws Exception {
    Menu copy = (Menu) item(robot, "share-copy-code");
    assertEquals(
        List.of("numpy", "pytorch", "keras", "monitor-pytorch", "monitor-keras"),
        copy.getItems().stream()
            .map(MenuItem::getId)
            .filter(Objects::nonNull)
            .map(id -> id.replace("share-copy-code-", ""))
            .toList());
    robot.interact(() -> copy.getItems().getFirst().fire());
    untilSaid("code.copied");
    var code = new AtomicReference<String>();
    robot.interact(() -> code.set(CopiedText.get()));
    assertTrue(code.get().contains("import numpy"), code.get());
  }
}
