package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.app.picture.Exports;
import flatline.export.GuidePage;
import flatline.interchange.help.ShippedHelp;
import flatline.interchange.lesson.ShippedLessons;
import flatline.interchange.scenario.Presets;
import flatline.model.help.HelpPage;
import flatline.model.help.HelpTarget;
import flatline.model.language.Language;
import flatline.model.lesson.LessonPage;
import flatline.model.prose.Inline;
import flatline.view.CutText;
import flatline.view.Page;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.claims.ClaimsSheet;
import flatline.view.functions.FunctionsPage;
import flatline.view.help.ShownWords;
import flatline.view.key.AccessWalk;
import flatline.view.key.KeyGroup;
import flatline.view.lesson.LessonKeys;
import flatline.view.presenter.PresenterKeys;
import flatline.view.training.TrainingKeys;
import flatline.view.training.file.FileKeys;
import flatline.view.training.share.ShareKeys;
import flatline.view.window.MainWindow;
import flatline.viewmodel.FileSaver;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.functions.CostViewModel;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.picture.PictureDialogs;
import flatline.viewmodel.picture.PictureFile;
import flatline.viewmodel.training.file.ScenarioDialogs;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.xml.sax.InputSource;

/** Help over the window, in the words and keys that the window really has. */
@ExtendWith(ApplicationExtension.class)
class HelpWindowTest {

  private WindowParts parts;
  private Texts texts;
  private MainWindow window;
  private GuideFile guides;
  private Exports exports;
  private final List<LessonPage> shown = new ArrayList<>();
  private List<KeyGroup> keys = List.of();

  private static final class NoDialogs implements ScenarioDialogs {
    @Override
    public Optional<Path> askForFileToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askForPlaceToSave(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askForPlaceForCode(String name) {
      return Optional.empty();
    }
  }

  private static final class NoPictures implements PictureDialogs {
    @Override
    public Optional<Path> askForFile(PictureFile kind, String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askForFolder() {
      return Optional.empty();
    }
  }

  @Start
  void start(Stage stage) {
    parts = new WindowParts();
    texts = parts.texts;
    var cost = new CostViewModel((_, _, _) -> Optional.empty(), Runnable::run);
    var functions = new FunctionsViewModel(parts.alpha, new UnitModel());
    var training = parts.training();
    window =
        parts.window(
            FunctionsPage.of(functions, cost, parts.ui, () -> {}),
            new Page("training", Region::new, TrainingKeys.of(training, () -> {})));
    window.add(LessonKeys.leaving(parts.lessons));
    window.putForemost("keys.present", PresenterKeys.of(parts.presenter));
    window.putForemost("keys.lesson", LessonKeys.of(parts.lessons));
    window.add(new FileKeys(training.files(), new NoDialogs(), () -> {}).all());
    window.add(new ShareKeys(training.files().sharing(), texts, _ -> {}).all());
    var saver = new FileSaver(parts.shell.notices(), Runnable::run);
    exports = new Exports(new NoPictures(), saver, parts.theme, parts.ui, training);
    exports.in(window, parts.shell);
    guides = new GuideFile(stage, texts, parts.shell.notices(), Runnable::run);
    var desk = new HelpDesk(parts.ui, shown::add, guides);
    window.add((found, close) -> {
      keys = found;
      return desk.make(found, close);
    });
    window.addClaims(ClaimsSheet::of);
    SharedStage.show(stage, parts.scene(window));
  }

  @AfterEach
  void close() {
    exports.close();
    parts.close();
  }

  private boolean isOpen() {
    return window.lookup("#help-sheet") != null;
  }

  private ListView<?> index() {
    return (ListView<?>) window.lookup("#help-index");
  }

  private String title() {
    return ((HelpPage) index().getSelectionModel().getSelectedItem()).id();
  }

  private String hits() {
    return ((Label) window.lookup("#help-hits")).getText();
  }

  @Test
  void itOpensAndClosesByKeyAndByButton(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertTrue(isOpen());
    robot.type(KeyCode.F1);
    assertFalse(isOpen());
    robot.clickOn("#help");
    assertTrue(isOpen());
    robot.type(KeyCode.ESCAPE);
    assertFalse(isOpen());
    robot.type(KeyCode.F1).clickOn("#close-help");
    assertFalse(isOpen());
  }

  @Test
  void oneTypesAndReadsWhatWasFoundByKeysAlone(FxRobot robot) {
    robot.type(KeyCode.F1).write("undo");
    assertEquals(2, index().getItems().size());
    assertEquals("time", title());
    assertEquals("0 of 1", hits());
    robot.type(KeyCode.ENTER);
    assertEquals("1 of 1", hits());
    assertTrue(window.lookup("#help-page").isFocused());
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    assertTrue(window.lookup("#help-search").isFocused());
    robot.type(KeyCode.DOWN);
    assertEquals("keyboard", title());
    int places = Integer.parseInt(hits().substring(hits().lastIndexOf(' ') + 1));
    robot.type(KeyCode.F3, places);
    assertEquals(places + " of " + places, hits());
    robot.type(KeyCode.F3);
    assertEquals("1 of " + places, hits());
    robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
    assertEquals(places + " of " + places, hits());
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertEquals("time", title());
  }

  @Test
  void itOpensWhereItWasLeft(FxRobot robot) {
    robot.type(KeyCode.F1).type(KeyCode.DOWN, 3).type(KeyCode.F1).type(KeyCode.F1);
    assertEquals("autopsy", title());
    assertEquals("", hits());
  }

  @Test
  void linksLeadToPagesOfHelpAndOfTheWindow(FxRobot robot) {
    robot.type(KeyCode.F1);
    press(robot, "Dead, inactive, sleeping");
    assertEquals("units", title());
    assertFalse(((Button) window.lookup("#help-back")).isDisabled());
    robot.clickOn("#help-back");
    press(robot, "Show me");
    assertFalse(isOpen());
    assertEquals(List.of(LessonPage.TRAINING), shown);
  }

  private void press(FxRobot robot, String words) {
    Hyperlink link =
        window.lookupAll(".help-link").stream()
            .map(Hyperlink.class::cast)
            .filter(each -> each.getText().equals(words))
            .findFirst()
            .orElseThrow();
    robot.interact(link::fire);
  }

  /** So that a page reads well as a file, too, and nobody reads of a key that is another. */
  @Test
  void whatThePagesSayOfKeysAndButtonsIsWhatTheWindowSays(FxRobot robot) {
    robot.type(KeyCode.F1);
    var window = new ShownWords(texts, keys);
    var wrong = new ArrayList<String>();
    ShippedHelp.pages(
        Language.ENGLISH,
        (words, target, _) -> {
          String real =
              switch (HelpTarget.of(target).orElseThrow()) {
                case HelpTarget.KeyFor(String title) -> window.keys(title).orElseThrow();
                case HelpTarget.TextOf(String key) -> window.word(key).orElseThrow();
                default -> Inline.plain(words);
              };
          if (!real.equalsIgnoreCase(Inline.plain(words))) {
            wrong.add(target + ": " + real + ", not " + Inline.plain(words));
          }
          return new Inline.Link(words, target);
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPageOfTheWindowIsShownByAPageOfHelp() {
    Set<String> places = new TreeSet<>();
    Set<String> pages = new TreeSet<>();
    ShippedHelp.pages(
        Language.ENGLISH,
        (words, target, _) -> {
          switch (HelpTarget.of(target).orElseThrow()) {
            case HelpTarget.ToPlace(LessonPage page) -> places.add(page.id());
            case HelpTarget.ToPage(String id) -> pages.add(id);
            default -> {}
          }
          return new Inline.Link(words, target);
        });
    assertEquals(LessonPage.values().length, places.size(), places::toString);
    assertTrue(ShippedHelp.ids().containsAll(pages), pages::toString);
  }

  @Test
  void theKeyboardPageListsEveryKeyOfTheRegistry(FxRobot robot) {
    robot.type(KeyCode.F1);
    var search = (TextField) window.lookup("#help-search");
    robot.interact(() -> search.setText(texts.get("key.normalSize")));
    assertEquals("keyboard", title());
    var read = window.lookupAll("#help-page .prose-text").stream().map(HelpWindowTest::text);
    var words = read.toList();
    keys.stream()
        .flatMap(group -> group.actions().stream())
        .flatMap(action -> action.title().stream())
        .forEach(title -> assertTrue(words.contains(texts.get(title)), title));
  }

  private static String text(Node node) {
    return ((Text) node).getText();
  }

  /** Every number of it comes from a preset's file or a lesson. */
  @Test
  void theTeachersGuideTellsLessonsPresetsAndKeys(FxRobot robot) throws Exception {
    robot.type(KeyCode.F1);
    var guide = GuideFile.guide(new ShownWords(texts, keys));
    var page = new String(GuidePage.of(guide, texts), StandardCharsets.UTF_8);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    String words = document.getDocumentElement().getTextContent();
    Presets.all()
        .forEach(preset -> {
          assertTrue(words.contains(preset.scenario().title().name()), preset.id());
          assertTrue(words.contains(preset.line()), preset.id());
        });
    ShippedLessons.ids().stream()
        .map(ShippedLessons::get)
        .forEach(lesson -> assertTrue(words.contains(lesson.title()), lesson.title()));
    ShippedLessons.get(ShippedLessons.ids().getFirst())
        .steps()
        .forEach(step -> assertTrue(words.contains(step.heading()), step.heading()));
    assertEquals(15, guide.keys().size());
    assertTrue(words.contains("Space"), words);
  }

  @Test
  void nothingIsPassedOverInSilence(FxRobot robot) {
    robot.type(KeyCode.F1);
    for (int i = 0; i < index().getItems().size(); i++) {
      robot.interact(() -> assertTrue(AccessWalk.through(window.getScene()) > 5));
      robot.type(KeyCode.DOWN);
    }
  }

  /** Some German ones are longer than the list is wide. */
  @Test
  void titlesGoOnBelowInsteadOfBeingCut(FxRobot robot) {
    robot.interact(() -> texts.speak(Language.GERMAN));
    robot.type(KeyCode.F1);
    WaitForAsyncUtils.waitForFxEvents();
    var heights = new TreeSet<Double>();
    robot.interact(() -> {
      var cut = CutText.under(index()).map(Labeled::getText).toList();
      assertEquals(List.of(), cut);
      index().lookupAll(".list-cell").stream()
          .map(cell -> (ListCell<?>) cell)
          .filter(cell -> !cell.isEmpty())
          .forEach(cell -> heights.add(cell.getHeight()));
    });
    assertTrue(heights.size() > 1, () -> "one line and more: " + heights);
  }

  @Test
  void noTitleIsToBeScrolledSideways(FxRobot robot) {
    robot.type(KeyCode.F1);
    robot.interact(() -> {
      for (Node bar : index().lookupAll(".scroll-bar")) {
        assertFalse(
            bar.isVisible() && ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL);
      }
    });
  }

  /** By the words that somebody would type. */
  @ParameterizedTest
  @CsvSource({
    "lock, lock",
    "predict, predictions",
    "vote, predictions",
    "claims, claims",
    "language, window",
    "formula, window"
  })
  void whatOneAsksForIsFound(String typed, String page, FxRobot robot) {
    robot.type(KeyCode.F1).write(typed);
    assertTrue(
        index().getItems().stream().anyMatch(each -> ((HelpPage) each).id().equals(page)),
        () -> index().getItems().toString());
  }
}
