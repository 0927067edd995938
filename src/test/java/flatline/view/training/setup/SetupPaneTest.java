package flatline.view.training.setup;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.view.training.PageFixture;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every control of the set-up, in the drawer of the smallest window. */
@ExtendWith(ApplicationExtension.class)
class SetupPaneTest {

  /** What the tests below reach; a control that is new asks for a test of its own. */
  private static final Set<String> USED =
      Set.of(
          "preset",
          "alpha-field",
          "alpha-slider",
          "rate",
          "rate-slider",
          "bias",
          "bias-slider",
          "units",
          "units-slider",
          "data",
          "normalization",
          "initialization",
          "weightParameter",
          "batchSize",
          "seed",
          "more-settings",
          "add-contender",
          "trained1",
          "trained2",
          "trained-settings",
          "dormant",
          "dormant-slider",
          "layers",
          "loss",
          "decay",
          "samples",
          "noise",
          "noise-slider",
          "scale",
          "scale-slider",
          "offsetX",
          "offsetX-slider",
          "offsetY",
          "offsetY-slider",
          "data-settings",
          "feature-x",
          "feature-y",
          "feature-x2",
          "feature-y2",
          "feature-xy",
          "feature-sin_x",
          "feature-sin_y",
          "train",
          "train-slider",
          "test-samples",
          "two-colors",
          "outputActivation",
          "derivativeAtZero",
          "outputWeights",
          "outputBias");

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @BeforeEach
  void openDrawer(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.clickOn("#toggle-setup");
    robot.interact(() -> robot.lookup("#more-settings").queryButton().fire());
    robot.interact(() -> toggle(robot, "data-settings").fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static ButtonBase toggle(FxRobot robot, String id) {
    Predicate<Node> named = node -> id.equals(node.getId());
    return robot.lookup(named).queryAs(ButtonBase.class);
  }

  @Test
  void furtherSettingsAreSeenAsSoonAsTheyAreUnfolded(FxRobot robot) {
    ScrollPane pane = robot.lookup("#setup").queryAs(ScrollPane.class);
    Node button = reach(robot, "more-settings");
    Node first = robot.lookup("#add-contender").query();
    robot.interact(() -> robot.lookup("#more-settings").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> pane.setVvalue(0));
    robot.interact(() -> robot.lookup("#more-settings").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    for (Node node : Set.of(button, first)) {
      Bounds seen = pane.localToScreen(pane.getLayoutBounds());
      assertTrue(seen.contains(node.localToScreen(node.getLayoutBounds())), node.getId());
    }
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private Scenario scenario() {
    return fixture.viewModel.editor().scenario();
  }

  /** Scrolls the set-up until a control is seen, as a user would. */
  private static Node reach(FxRobot robot, String id) {
    Predicate<Node> named = node -> id.equals(node.getId());
    Node control = robot.lookup(named).query();
    ScrollPane pane = robot.lookup("#setup").queryAs(ScrollPane.class);
    robot.interact(() -> {
      Bounds content = pane.getContent().getLayoutBounds();
      Bounds place =
          pane.getContent().sceneToLocal(control.localToScene(control.getLayoutBounds()));
      double room = content.getHeight() - pane.getViewportBounds().getHeight();
      pane.setVvalue(Math.clamp((place.getMinY() - 60) / room, 0, 1));
    });
    WaitForAsyncUtils.waitForFxEvents();
    return control;
  }

  private static void type(FxRobot robot, String id, String text) {
    TextField field = (TextField) reach(robot, id);
    robot.clickOn(field);
    robot.interact(field::selectAll);
    robot.write(text).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void choose(FxRobot robot, String id, String option) {
    @SuppressWarnings("unchecked")
    ComboBox<String> box = (ComboBox<String>) reach(robot, id);
    int steps = box.getItems().indexOf(option) - box.getItems().indexOf(box.getValue());
    robot.interact(box::requestFocus);
    for (int i = 0; i < Math.abs(steps); i++) {
      robot.type(steps > 0 ? KeyCode.DOWN : KeyCode.UP);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @ParameterizedTest
  @CsvSource({"x, Y", "y, X", "x2, X_SQUARED", "y2, Y_SQUARED", "xy, PRODUCT", "sin_x, SINE_X"})
  void anInputIsPressedAndTheNetworksHaveItOrHaveItNoMore(String id, String said, FxRobot robot)
      throws TimeoutException {
    var before = scenario().setup().features();
    Node button = reach(robot, "feature-" + id);
    robot.clickOn(button);
    assertNotEquals(before, scenario().setup().features());
    assertTrue(scenario().toString().contains(said), () -> scenario().toString());
    until(() ->
        fixture.snapshot().scenario().setup().features().equals(scenario().setup().features()));
    robot.interact(fixture.viewModel.undoing()::undo);
    assertEquals(before, scenario().setup().features());
  }

  @Test
  void theLastInputStaysPressedAndItIsSaidWhy(FxRobot robot) {
    robot.clickOn(reach(robot, "feature-x"));
    ToggleButton last = (ToggleButton) reach(robot, "feature-y");
    robot.clickOn(last);
    assertTrue(last.isSelected());
    assertTrue(
        robot.lookup(".message").queryAllAs(Label.class).stream()
            .anyMatch(said -> said.isVisible() && said.getText().contains("at least one input")));
  }

  @Test
  void theHeadingOfTheDataSaysWhatIsSetAlsoWhenItIsFolded(FxRobot robot) {
    ToggleButton head = (ToggleButton) reach(robot, "data-settings");
    assertEquals("▾ Data: x, y · all train", head.getText());
    robot.clickOn(reach(robot, "feature-xy")).clickOn(reach(robot, "feature-sin_x"));
    type(robot, "train", "70");
    robot.interact(head::fire);
    assertEquals("▸ Data: 4 inputs · 70\u00a0% train", head.getText());
  }

  @Test
  void testSamplesAreOfferedToBeSeenWhereThereAreAny(FxRobot robot) throws TimeoutException {
    var planes = fixture.viewModel.setup().planes();
    assertFalse(reach(robot, "test-samples").isVisible());
    type(robot, "train", "50");
    until(() -> fixture.snapshot().test().size() > 0);
    robot.clickOn(reach(robot, "test-samples"));
    assertTrue(planes.testProperty().get());
    robot.clickOn(reach(robot, "two-colors"));
    assertTrue(planes.twoColorsProperty().get());
    Label foot = robot.lookup("#test-0").queryAs(Label.class);
    assertTrue(foot.getText().startsWith("test 0."), foot.getText());
  }

  @Test
  void everyControlIsReachedByATest(FxRobot robot) {
    var ids = new TreeSet<String>();
    for (Node control :
        robot.from(reach(robot, "setup")).lookup(SetupPaneTest::isControl).queryAll()) {
      if (isShown(control)) {
        ids.add(control.getId() == null ? control.toString() : control.getId());
      }
    }
    ids.removeIf(
        id -> id.startsWith("alpha-stop-") || id.matches("(activation|remove-contender).*"));
    // Have tests of their own, at the plane and on the Study page.
    ids.removeAll(Set.of("draw-data", "what-helps"));
    ids.removeAll(USED);
    assertEquals(Set.of(), ids);
  }

  private static boolean isControl(Node node) {
    return node instanceof ButtonBase
        || node instanceof Slider
        || node instanceof ComboBox
        || node instanceof TextInputControl;
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alpha-field | 0.25 | LeakyRelu[alpha=0.25",
        "rate | 0.125 | rate=0.125",
        "bias | -3.5 | bias=-3.5",
        "units | 5 | hidden=[5]",
        "units | 6, 4 | hidden=[6, 4]",
        "batchSize | 10 | batchSize=10",
        "seed | -77 | seed=-77",
        "layers | 3 | hidden=[8, 8, 8]",
        "train | 70 | train=0.7",
        "samples | 120 | samples=120",
        "noise | 0.2 | noise=0.2",
        "scale | 5 | scale=5.0",
        "offsetX | -1.25 | offsetX=-1.25",
        "offsetY | 4 | offsetY=4.0",
        "outputBias | 0.5 | outputBias=0.5",
        "decay | 0.001 | kind=L2, rate=0.001"
      })
  void aNumberIsTypedAndTheRunIsThatOne(String id, String text, String said, FxRobot robot)
      throws TimeoutException {
    type(robot, id, text);
    assertTrue(scenario().toString().contains(said), () -> scenario().toString());
    until(() -> fixture.snapshot().scenario().toString().contains(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alpha-field | 1.5",
        "rate | 0",
        "rate | fast",
        "bias | 1e400",
        "units | 0",
        "units | 40",
        "batchSize | 5000",
        "seed | 1.5",
        "layers | 9",
        "samples | 1",
        "train | 0",
        "train | 120",
        "noise | -1",
        "scale | x",
        "decay | 11"
      })
  void nonsenseIsRefusedInWordsAndNothingChanges(String id, String text, FxRobot robot) {
    Scenario before = scenario();
    type(robot, id, text);
    assertEquals(before, scenario());
    Set<Label> messages = robot.lookup(".message").queryAllAs(Label.class);
    assertTrue(messages.stream().anyMatch(each -> isShown(each) && !each.getText().isBlank()), id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alpha-slider",
        "rate-slider",
        "bias-slider",
        "units-slider",
        "noise-slider",
        "scale-slider",
        "offsetX-slider",
        "offsetY-slider"
      })
  void aSliderIsDraggedAndNudgedByKeys(String id, FxRobot robot) {
    Slider slider = (Slider) reach(robot, id);
    Scenario before = scenario();
    robot.drag(slider.lookup(".thumb")).moveBy(25, 0).drop();
    WaitForAsyncUtils.waitForFxEvents();
    Scenario dragged = scenario();
    assertNotEquals(before, dragged);
    robot.interact(slider::requestFocus);
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertNotEquals(dragged, scenario());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data | xor | kind=XOR",
        "data | moons | kind=MOONS",
        "normalization | none | kind=NONE",
        "initialization | zeros | hidden=Zeros",
        "loss | squared_error_tanh | SQUARED_ERROR_TANH",
        "outputWeights | he | output=He",
        "outputActivation | relu | output=Relu[",
        "derivativeAtZero | right | Relu[share=1.0]",
        "derivativeAtZero | half | LeakyRelu[alpha=0.1, share=0.5]"
      })
  void aChoiceIsMadeByKeys(String id, String option, String said, FxRobot robot) {
    choose(robot, id, option);
    assertTrue(scenario().toString().contains(said), () -> scenario().toString());
  }

  @Test
  void aRuleWithANumberAsksForIt(FxRobot robot) {
    assertFalse(isShown(reach(robot, "weightParameter")));
    choose(robot, "initialization", "normal");
    type(robot, "weightParameter", "6");
    assertTrue(scenario().toString().contains("sigma=6.0"), () -> scenario().toString());
  }

  @Test
  void contendersAreAddedChosenAndTakenAway(FxRobot robot) throws TimeoutException {
    robot.clickOn(reach(robot, "add-contender"));
    assertEquals(3, scenario().setup().contenders().size());
    choose(robot, "activation3", "elu");
    type(robot, "eluAlpha3", "0.5");
    assertEquals("Elu[alpha=0.5]", scenario().setup().contenders().get(2).toString());
    until(() -> !robot.lookup("#contender-2").queryAll().isEmpty());
    robot.clickOn(reach(robot, "remove-contender1"));
    assertEquals(2, scenario().setup().contenders().size());
    until(() -> fixture.snapshot().contenders().size() == 2);
  }

  @Test
  void oneNetworkIsTrainedOtherwiseUnderWhatStartsTheRunAnew(FxRobot robot) {
    ToggleButton head = (ToggleButton) reach(robot, "trained-settings");
    List<Label> headings =
        robot.from(reach(robot, "setup")).lookup(".acts").queryAllAs(Label.class).stream()
            .filter(each -> height(each) < height(head))
            .sorted(Comparator.comparingDouble(SetupPaneTest::height))
            .toList();
    assertEquals("Starts the run anew", headings.getLast().getText());
    assertEquals("▸ Training: the same for all", head.getText());
    assertTrue(robot.lookup("#trained2").queryAll().isEmpty());
    robot.interact(head::fire);
    choose(robot, "trained2", "clip");
    assertEquals(Remedy.ofClip(0.1), scenario().setup().entrants().getLast().remedy());
    assertEquals("▾ Training: 1 of 2 networks otherwise", head.getText());
  }

  private static double height(Node node) {
    return node.localToScene(0, 0).getY();
  }

  @Test
  void whatIsDoneToTheDataAfterTheyAreStandardizedIsSaidBesideIt(FxRobot robot) {
    Label said = (Label) reach(robot, "normalized");
    assertEquals("then shifted by (1, 1)", said.getText());
    type(robot, "scale", "5");
    assertEquals("then × 5, shifted by (1, 1)", said.getText());
    type(robot, "offsetX", "0");
    type(robot, "offsetY", "0");
    assertEquals("then × 5", said.getText());
    type(robot, "scale", "1");
    assertFalse(said.isVisible());
  }

  @Test
  void noChoiceIsCut(FxRobot robot) {
    for (Node each : robot.lookup(".choice").queryAll()) {
      @SuppressWarnings("unchecked")
      ComboBox<String> box = (ComboBox<String>) each;
      if (isShown(box)) {
        Node shown = ((ComboBoxListViewSkin<?>) box.getSkin()).getDisplayNode();
        assertEquals(
            box.getConverter().toString(box.getValue()),
            ((Text) shown.lookup(".text")).getText(),
            box.getId());
      }
    }
  }

  private static TitledPane forecast(FxRobot robot) {
    return robot.lookup("#forecast").queryAs(TitledPane.class);
  }

  private static void layOut(Node node) {
    node.getScene().getRoot().applyCss();
    node.getScene().getRoot().layout();
  }

  @Test
  void aRateOfAMapWithManyDigitsIsReadToItsLast(FxRobot robot) {
    TextField field = (TextField) reach(robot, "rate");
    double customary = field.getWidth();
    robot.interact(() -> fixture.viewModel.setup().optimizer().rate().type("0.666760716082"));
    robot.interact(() -> layOut(field));
    double text = field.lookup(".text").getBoundsInParent().getWidth();
    assertTrue(
        text <= field.getWidth() - field.getInsets().getLeft(),
        "all of " + text + " in " + field.getWidth());
    robot.interact(() -> fixture.viewModel.setup().optimizer().rate().type("0.5"));
    robot.interact(() -> layOut(field));
    assertEquals(customary, field.getWidth(), 0.5);
  }

  @Test
  void nothingMovesAwayFromUnderTheMouseThatDrags(FxRobot robot) {
    robot.interact(() -> forecast(robot).setExpanded(true));
    robot.interact(fixture.viewModel.setup().guessing()::tell);
    Node slider = reach(robot, "alpha-slider");
    double before = slider.localToScene(0, 0).getY();
    robot.drag(slider.lookup(".thumb")).moveBy(25, 0).drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, slider.localToScene(0, 0).getY());
    assertEquals("", fixture.viewModel.setup().expectationProperty().get());
    Label told = robot.lookup("#expectation").queryAs(Label.class);
    assertFalse(told.getText().contains("seed"), told.getText());
    assertTrue(told.lookup(".text").getBoundsInParent().getMinY() < 5, "right below its title");
  }

  @Test
  void aGuessThatIsDroppedMovesNothingEither(FxRobot robot) {
    robot.interact(() -> forecast(robot).setExpanded(true));
    robot.interact(() -> answer(robot, "5").fire());
    assertEquals("5", fixture.viewModel.setup().guessing().stateProperty().get().said().orElse(""));
    Node slider = reach(robot, "alpha-slider");
    double before = slider.localToScene(0, 0).getY();
    robot.drag(slider.lookup(".thumb")).moveBy(25, 0).drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, slider.localToScene(0, 0).getY());
  }

  private static Button answer(FxRobot robot, String label) {
    return robot.lookup("#guess .answer").queryAllAs(Button.class).stream()
        .filter(each -> each.getText().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatComesOfARunIsAskedBeforeItIsTold(FxRobot robot) throws TimeoutException {
    TitledPane forecast = (TitledPane) reach(robot, "forecast");
    robot.interact(() -> forecast.setExpanded(true));
    Label told = robot.lookup("#expectation").queryAs(Label.class);
    assertFalse(isShown(told));
    robot.interact(() -> answer(robot, "5").fire());
    robot.interact(() -> forecast.setExpanded(false));
    var editor = fixture.viewModel.editor();
    robot.interact(() -> editor.stand(editor.scenario(), 3000));
    until(forecast::isExpanded);
    Label outcome = robot.lookup("#guess-outcome").queryAs(Label.class);
    assertEquals("You guessed 5 dead. At step 3,000 it was 6 of 8.", outcome.getText());
    assertTrue(isShown(outcome) && isShown(told));
    assertFalse(isShown(robot.lookup("#guess").query()));
  }

  @Test
  void whatWillHappenIsFoldedAwayUntilAKeyOrAPressAsksForIt(FxRobot robot) {
    TitledPane forecast = (TitledPane) reach(robot, "forecast");
    assertFalse(forecast.isExpanded());
    robot.interact(forecast::requestFocus);
    robot.type(KeyCode.ENTER);
    assertTrue(forecast.isExpanded());
    assertTrue(isShown(robot.lookup("#guess").query()));
    assertFalse(isShown(robot.lookup("#expectation").query()));
    robot.interact(() -> robot.lookup("#guess-tell").queryButton().fire());
    assertFalse(isShown(robot.lookup("#guess").query()));
    assertTrue(isShown(robot.lookup("#expectation").query()));
    robot.clickOn(forecast.lookup(".title"));
    assertFalse(forecast.isExpanded());
  }

  @Test
  void settingsThatAreSeldomChangedAreFoldedAway(FxRobot robot) {
    assertTrue(isShown(reach(robot, "decay")));
    robot.clickOn(reach(robot, "more-settings"));
    assertFalse(isShown(reach(robot, "decay")));
  }

  @Test
  void aMessageMovesNothingAndGoesWithWhatItIsAbout(FxRobot robot) {
    Node below = reach(robot, "bias");
    var place = below.localToScene(0, 0);
    TextField field = robot.lookup("#rate").queryAs(TextField.class);
    robot.interact(field::requestFocus);
    robot.interact(() -> field.setText("fast"));
    robot.type(KeyCode.ENTER);
    Label message = robot.lookup("#rate-message").queryAs(Label.class);
    assertTrue(message.getScene().getWindow().isShowing());
    assertEquals(place, below.localToScene(0, 0));
    assertEquals("fast", field.getText());
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.ENTER);
    assertFalse(message.getScene().getWindow().isShowing());
    assertFalse(field.getText().contains("fast"));
  }

  private static boolean isSaid(FxRobot robot, String id) {
    return robot.listWindows().stream()
        .filter(Window::isShowing)
        .anyMatch(window -> window.getScene().lookup("#" + id + "-message") != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alpha-field", "rate", "units", "seed", "offsetX"})
  void whatIsRefusedStaysWithItsMessageAndGoesWithIt(String id, FxRobot robot)
      throws TimeoutException {
    TextField field = (TextField) reach(robot, id);
    String inForce = field.getText();
    refuse(robot, field);
    assertEquals("abc", field.getText());
    assertTrue(isSaid(robot, id), "by leaving the field");
    robot.interact(field::requestFocus);
    robot.type(KeyCode.ENTER).type(KeyCode.TAB);
    assertEquals("abc", field.getText());
    assertTrue(isSaid(robot, id), "left after Enter");
    robot.clickOn("#step-count");
    until(() -> !isSaid(robot, id));
    assertEquals(inForce, field.getText());
    assertEquals(Optional.empty(), Optional.ofNullable(field.getAccessibleHelp()));
  }

  @Test
  void whatIsRefusedGoesWithItsMessageWhenAnotherSettingIsMade(FxRobot robot) {
    TextField field = (TextField) reach(robot, "offsetX");
    String inForce = field.getText();
    refuse(robot, field);
    robot.interact(() -> fixture.viewModel.setup().initialization().bias().type("-1"));
    assertFalse(isSaid(robot, "offsetX"));
    assertEquals(inForce, field.getText());
  }

  private static void refuse(FxRobot robot, TextField field) {
    robot.interact(field::requestFocus);
    robot.interact(field::selectAll);
    robot.write("abc").type(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
