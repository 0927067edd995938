package flatline.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.user.UserSettings.Theme;
import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.plot.Palette;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.ShellModel;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

  private final ShellModel shell = new ShellModel(List.of("functions", "training"), "training");
  private VBox functions;
  private TextField field;
  private Button button;
  private StackPane training;
  private int made;
  private int pressed;
  private int switches;
  private Scene scene;

  @Start
  void start(Stage stage) {
    field = new TextField();
    button = new Button("button");
    training = new StackPane(new VBox(field, button));
    var texts = new Texts();
    var theme = new Appearance(shell);
    var ui = new Ui(texts, theme.look());
    var key = KeyAction.of("key.resetView", () -> pressed++, "R");
    var pages =
        List.of(
            new Page("functions", this::makeFunctions, List.of()),
            new Page("training", () -> training, List.of(key)));
    scene = new MainWindow(shell, ui, pages, () -> switches++).inScene(960, 640);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  private VBox makeFunctions() {
    made++;
    var tall = new VBox();
    tall.setMinHeight(3000);
    functions = new VBox(new Label("words"), new ScrollPane(tall));
    return functions;
  }

  private ScrollPane scroll() {
    return (ScrollPane) functions.getChildren().getLast();
  }

  private double em() {
    WaitForAsyncUtils.waitForFxEvents();
    return shell.typeSize().pixelsProperty().get();
  }

  @Test
  void aControlExplainsItselfWhereTheMouseComes(FxRobot robot) {
    var about = robot.lookup("#about").queryAs(Button.class);
    assertNull(about.getTooltip(), "none is made before");
    assertEquals(about.getAccessibleHelp(), new Texts().get("shell.about.tip"));
    robot.moveTo(about);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(about.getAccessibleHelp(), about.getTooltip().getText());
  }

  /** Where a growing window is not painted yet, its fill is seen: white would glare on dark. */
  @Test
  void theWindowIsFilledWithItsGround(FxRobot robot) {
    robot.interact(() -> shell.choose(Theme.DARK));
    assertEquals(Palette.dark().surface().ground(), scene.getFill());
    robot.interact(() -> shell.choose(Theme.LIGHT));
    assertEquals(Palette.light().surface().ground(), scene.getFill());
  }

  @Test
  void pagesAreSwitchedByTheHeader(FxRobot robot) {
    assertEquals(0, made);
    robot.clickOn("#page-functions");
    assertEquals("functions", shell.pageProperty().get());
    assertNotNull(functions.getScene());
    assertNull(training.getScene(), "a hidden page is not in the scene");
    robot.clickOn("#page-functions");
    assertTrue(robot.lookup("#page-functions").queryAs(ToggleButton.class).isSelected());
    robot.clickOn("#page-training");
    robot.clickOn("#page-functions");
    assertEquals(1, made);
  }

  /** With all that ever stands there, in the narrowest window. */
  @Test
  void theHeadersPartsLieBesideEachOther(FxRobot robot) {
    double before = scene.getWindow().getWidth();
    robot.interact(() -> {
      shell.open("functions");
      shell.lookAt("training", Message.of("study.map.back"));
    });
    for (double width : new double[] {960, 800}) {
      robot.interact(() -> scene.getWindow().setWidth(width));
      WaitForAsyncUtils.waitForFxEvents();
      var parts =
          List.of(
                  "#about",
                  "#way-back",
                  "#page-functions",
                  "#page-training",
                  "#smaller",
                  "#present")
              .stream()
              .map(id -> scene.getRoot().lookup(id))
              .map(node -> node.localToScene(node.getLayoutBounds()))
              .toList();
      for (int i = 1; i < parts.size(); i++) {
        assertTrue(parts.get(i - 1).getMaxX() <= parts.get(i).getMinX() + 1, width + ": " + parts);
      }
      assertTrue(parts.getLast().getMaxX() <= scene.getWidth());
    }
    robot.interact(() -> scene.getWindow().setWidth(before));
  }

  @Test
  void whatIsSaidStandsOverEveryPageUntilItIsTakenNoteOf(FxRobot robot) {
    var bar = robot.lookup("#notice").query();
    assertFalse(bar.isVisible());
    robot.interact(() -> shell.notices().say(Notices.Notice.error(Message.of("notice.close"))));
    assertTrue(bar.isVisible());
    robot.clickOn("#page-functions");
    assertTrue(bar.isVisible());
    robot.clickOn("#notice-close");
    assertFalse(bar.isVisible());
  }

  @Test
  void whatWasLostIsBroughtBackByMouseOrByKeys(FxRobot robot) {
    var undone = new int[1];
    Notices.Notice loss = Notices.Notice.loss(Message.of("notice.close"), () -> undone[0]++);
    var act = robot.lookup("#notice-act").queryAs(Button.class);
    robot.interact(() -> shell.notices().say(Notices.Notice.news(Message.of("notice.close"))));
    assertFalse(act.isVisible(), "nothing is offered");
    robot.interact(() -> shell.notices().say(loss));
    assertEquals("Undo", act.getText());
    robot.clickOn(act);
    assertEquals(1, undone[0]);
    assertFalse(robot.lookup("#notice").query().isVisible());
    robot.interact(() -> shell.notices().say(loss));
    robot.interact(field::requestFocus);
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertTrue(act.isFocusVisible(), "one press before the page is its closing, then its offer");
    robot.type(KeyCode.ENTER);
    assertEquals(2, undone[0]);
  }

  @Test
  void whatIsWithdrawnGoesAndNothingElse(FxRobot robot) {
    Notices.Notice loss = Notices.Notice.loss(Message.of("notice.close"), () -> {});
    robot.interact(() -> shell.notices().say(loss));
    robot.interact(() -> shell.notices().withdraw(loss));
    assertFalse(robot.lookup("#notice").query().isVisible());
    robot.interact(() -> shell.notices().say(Notices.Notice.error(Message.of("notice.undo"))));
    robot.interact(() -> shell.notices().withdraw(loss));
    assertTrue(robot.lookup("#notice").query().isVisible());
  }

  @Test
  void pagesAreSwitchedByKeys(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    assertEquals("functions", shell.pageProperty().get());
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
    assertEquals("training", shell.pageProperty().get());
  }

  @Test
  void aPagesKeysActWhileItIsOpen(FxRobot robot) {
    robot.clickOn(button).type(KeyCode.R);
    assertEquals(1, pressed);
    robot.clickOn("#page-functions").type(KeyCode.R);
    assertEquals(1, pressed);
  }

  @Test
  void whatIsTypedIntoAFieldIsNoKey(FxRobot robot) {
    robot.clickOn(field).write("r");
    assertEquals("r", field.getText());
    assertEquals(0, pressed);
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    assertEquals("functions", shell.pageProperty().get());
  }

  @Test
  void lightAndDarkAreSwitchedByButtonAndKey(FxRobot robot) {
    assertEquals(ColorScheme.LIGHT, scene.getPreferences().getColorScheme());
    robot.clickOn("#theme");
    assertEquals(ColorScheme.DARK, scene.getPreferences().getColorScheme());
    assertEquals("Light", robot.lookup("#theme").queryAs(Button.class).getText());
    robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
    assertEquals(ColorScheme.LIGHT, scene.getPreferences().getColorScheme());
  }

  @Test
  void motionIsReducedByMenuAndGoesBackToTheSystems(FxRobot robot) {
    boolean system = scene.getPreferences().isReducedMotion();
    robot.clickOn("#motion").clickOn("#motion-reduced");
    assertTrue(scene.getPreferences().isReducedMotion());
    robot.clickOn("#motion").clickOn("#motion-full");
    assertFalse(scene.getPreferences().isReducedMotion());
    robot.interact(() -> shell.reduceMotion(Optional.of(true)));
    assertTrue(scene.getPreferences().isReducedMotion());
    robot.clickOn("#motion").clickOn("#motion-system");
    assertEquals(system, scene.getPreferences().isReducedMotion());
  }

  @Test
  void typeShrinksGrowsAndComesBack(FxRobot robot) {
    assertTrue(robot.lookup("#larger").query().isDisabled(), "no room at 960 x 640");
    robot.clickOn("#smaller");
    assertEquals(11.5, em());
    assertEquals(11.5, field.getFont().getSize(), 0.01);
    robot.clickOn("#larger");
    assertEquals(13, em());
    robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).type(KeyCode.MINUS).release(KeyCode.CONTROL);
    assertEquals(10, em());
    robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
    assertEquals(11.5, em());
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertEquals(13, em());
  }

  @Test
  void presentingIsSwitchedByButtonAndKey(FxRobot robot) {
    robot.clickOn("#present");
    robot.type(KeyCode.F11);
    assertEquals(2, switches);
  }

  @Test
  void theSheetOfKeysOpensAndCloses(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
    assertFalse(robot.lookup("#key-sheet .key-cap").queryAll().isEmpty());
    robot.clickOn("#close-keys");
    assertTrue(robot.lookup("#key-sheet").queryAll().isEmpty());
    robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
    assertFalse(robot.lookup("#key-sheet").queryAll().isEmpty());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#key-sheet").queryAll().isEmpty());
    robot.press(KeyCode.CONTROL).type(KeyCode.F1).type(KeyCode.F1).release(KeyCode.CONTROL);
    assertTrue(robot.lookup("#key-sheet").queryAll().isEmpty());
  }

  @Test
  void theNameOpensWhatTheAppIs(FxRobot robot) {
    robot.clickOn("#about");
    assertFalse(robot.lookup("#about-sheet").queryAll().isEmpty());
    robot.clickOn("#close-about");
    assertTrue(robot.lookup("#about-sheet").queryAll().isEmpty());
  }

  @Test
  void theBundledTypeIsUsed() {
    assertEquals("Inter", field.getFont().getFamily());
    assertTrue(Font.getFamilies().contains("Inter Semi Bold"));
  }

  @Test
  void aPageThatWasLetGoIsMadeAnewAsItWasScrolled(FxRobot robot) {
    robot.interact(() -> shell.open("functions"));
    robot.interact(() -> scroll().setVvalue(0.5));
    robot.interact(() -> MainWindow.in(scene).letGo());
    assertNotNull(functions.getScene(), "the page that is shown stays");
    var before = functions;
    robot.interact(() -> shell.open("training"));
    robot.interact(() -> MainWindow.in(scene).letGo());
    robot.interact(() -> shell.open("functions"));
    assertNotSame(before, functions);
    assertEquals(2, made);
    assertEquals(0.5, scroll().getVvalue(), 0.01);
  }
}
