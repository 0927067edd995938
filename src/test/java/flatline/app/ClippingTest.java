package flatline.app;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.user.UserSettings.Theme;
import flatline.model.language.Language;
import flatline.view.CutText;
import flatline.view.PseudoLanguage;
import flatline.view.Texts;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** In every language, at every size of type and of the window, all words are there to the end. */
@ExtendWith(ApplicationExtension.class)
class ClippingTest {

  private static final List<Double> SCALES = List.of(1.0, 1.5, 2.0);

  private Stage stage;

  @Start
  void start(Stage given) {
    stage = new Stage();
  }

  /** A window's size, and how many times larger than customary its type is. */
  record Shape(double width, double height, double scale, Theme theme) {}

  static Stream<Shape> shapes() {
    return Stream.of(Theme.LIGHT, Theme.DARK)
        .flatMap(theme ->
            SCALES.stream()
                .flatMap(scale ->
                    Stream.of(
                        new Shape(960, 640, scale, theme), new Shape(1920, 1080, scale, theme))));
  }

  /** A sample of it. */
  @Test
  void englishFitsASmallWindow(FxRobot robot) throws TimeoutException {
    check(new Texts(), Language.ENGLISH, new Shape(960, 640, 1, Theme.LIGHT), robot);
  }

  /** Wide enough that each text may be longer than any language makes it. */
  @Tag("slow")
  @ParameterizedTest
  @EnumSource(PseudoLanguage.class)
  void longTextsFitALargeWindow(PseudoLanguage pseudo, FxRobot robot) throws TimeoutException {
    Shape shape = new Shape(1920, 1080, 1, Theme.LIGHT);
    check(pseudo.texts(), Language.GERMAN, shape, robot);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("shapes")
  void everyLanguageFits(Shape shape, FxRobot robot) throws TimeoutException {
    for (Language language : Language.values()) {
      check(new Texts(), language, shape, robot);
    }
  }

  private void check(Texts texts, Language language, Shape shape, FxRobot robot)
      throws TimeoutException {
    var cut = new TreeSet<String>();
    WholeWindow[] made = new WholeWindow[1];
    robot.interact(() -> made[0] = new WholeWindow(stage, texts, 960, 640));
    try (WholeWindow window = made[0]) {
      until(() -> window.training.viewModel().snapshotProperty().get().isPresent());
      robot.interact(() -> {
        window.shell.choose(shape.theme());
        window.speak(language);
      });
      for (String page : List.of("training", "functions", "study")) {
        robot.interact(() -> {
          window.shell.open(page);
          // The screen of a test is smaller than some: what is shown is laid out beyond it.
          window.scene.getRoot().resize(shape.width(), shape.height());
          window.enlarge(shape.scale());
          // What is as wide as its words knows that when these have their type, and then asks
          // those around it.
          for (int pass = 0; pass < 4; pass++) {
            window.scene.getRoot().applyCss();
            window.scene.getRoot().layout();
          }
          CutText.under(window.scene.getRoot())
              .map(labeled -> page + ": " + labeled.getId() + " " + labeled.getText())
              .forEach(cut::add);
        });
      }
    } finally {
      robot.interact(stage::close);
    }
    assertEquals("", String.join("\n", cut), language + " " + shape);
  }
}
