package flatline.view.functions;

import static flatline.view.functions.FunctionsFixture.inFx;
import static flatline.view.functions.FunctionsFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Palette;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the plots show, seen in pictures of them, and whether all words have the room they need. */
@ExtendWith(ApplicationExtension.class)
class FunctionsPictureTest {

  /** The radius of an open circle, in pixels. */
  private static final double CIRCLE = 5;

  private FunctionsFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new FunctionsFixture(stage, 960, 640);
  }

  private static WritableImage picture(GraphPane pane) {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> pane.snapshot(null, null));
  }

  private static boolean isNear(WritableImage picture, double x, double y, Color color) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        Color seen = picture.getPixelReader().getColor((int) x + dx, (int) y + dy);
        double off =
            Math.abs(seen.getRed() - color.getRed())
                + Math.abs(seen.getGreen() - color.getGreen())
                + Math.abs(seen.getBlue() - color.getBlue());
        if (off < 0.12) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean shows(FxRobot robot, String graph, double x, double y, Color color) {
    GraphPane pane = node(robot, graph, GraphPane.class);
    return isNear(picture(pane), pane.axes().x().at(x), pane.axes().y().at(y), color);
  }

  @Test
  void linesLieWhereTheFunctionsAre(FxRobot robot) {
    Color leaky = LineStyle.of(new LeakyRelu(0.1), Palette.light()).color();
    inFx(robot, () -> fixture.alpha.set(0.3));
    assertTrue(shows(robot, "graph-value", -2, -0.6, leaky));
    assertTrue(shows(robot, "graph-slope", -2, 0.3, leaky));
    inFx(robot, () -> fixture.alpha.set(0));
    assertFalse(shows(robot, "graph-value", -2, -0.6, leaky));
    assertFalse(shows(robot, "graph-slope", -2, 0.3, leaky));
  }

  @Test
  void derivativesThatJumpEndInOpenCircles(FxRobot robot) {
    inFx(robot, () -> fixture.alpha.set(0.3));
    Color card = Palette.light().surface().card();
    assertTrue(shows(robot, "graph-slope", 0, 0, card));
    assertTrue(shows(robot, "graph-slope", 0, 0.3, card));
    assertTrue(shows(robot, "graph-slope", 0, 1, card));
    assertTrue(rimAt(robot, 0.3));
    inFx(robot, () -> fixture.alpha.set(1));
    assertFalse(rimAt(robot, 0.3));
  }

  /** Whether Leaky ReLU's circle is drawn on the right, where no line of it is at that height. */
  private boolean rimAt(FxRobot robot, double slope) {
    GraphPane pane = node(robot, "graph-slope", GraphPane.class);
    double x = pane.axes().x().at(0) + CIRCLE;
    return isNear(
        picture(pane),
        x,
        pane.axes().y().at(slope),
        LineStyle.of(new LeakyRelu(0.1), Palette.light()).color());
  }

  @Test
  void theProbeStandsOnEveryCurve(FxRobot robot) {
    inFx(
        robot,
        () -> {
          fixture.alpha.set(0.3);
          fixture.model.moveProbe(-1.25);
        });
    assertTrue(
        shows(robot, "graph-value", -1.25, 0, LineStyle.of(new Relu(), Palette.light()).color()));
    assertTrue(
        shows(
            robot,
            "graph-value",
            -1.25,
            -0.375,
            LineStyle.of(new LeakyRelu(0.1), Palette.light()).color()));
    assertTrue(
        shows(
            robot,
            "graph-slope",
            -1.25,
            0.3,
            LineStyle.of(new LeakyRelu(0.1), Palette.light()).color()));
  }

  @Test
  void darkAndLightPaintTheSameInOtherColors(FxRobot robot) {
    inFx(robot, () -> fixture.alpha.set(0.3));
    inFx(robot, fixture.shell::switchTheme);
    assertTrue(
        shows(
            robot,
            "graph-value",
            -2,
            -0.6,
            LineStyle.of(new LeakyRelu(0.1), Palette.dark()).color()));
    assertTrue(shows(robot, "graph-value", 2, -0.5, Palette.dark().surface().card()));
  }

  @Test
  void noWordIsCutOffInTheSmallestWindow(FxRobot robot) {
    assertAllWordsHaveRoom(robot);
    inFx(robot, () -> fixture.model.moveProbe(0));
    assertAllWordsHaveRoom(robot);
    inFx(robot, () -> fixture.model.moveProbe(-0.123));
    inFx(robot, () -> fixture.alpha.set(0.0123));
    assertAllWordsHaveRoom(robot);
  }

  @Test
  void withTwoFunctionsNothingNeedsToScroll(FxRobot robot) {
    inFx(robot, () -> fixture.model.moveProbe(0));
    for (ScrollBar bar : robot.lookup(".scroll-bar").queryAllAs(ScrollBar.class)) {
      assertFalse(bar.isVisible(), bar.getParent().toString() + bar.getBoundsInParent());
    }
  }

  @Test
  void withAllFunctionsTheCardsScrollAndTheirWordsHaveRoom(FxRobot robot) {
    inFx(robot, () -> fixture.model.items().forEach(item -> item.shownProperty().set(true)));
    assertAllWordsHaveRoom(robot);
    assertEquals(11, robot.lookup(".function-card").queryAll().size());
  }

  private static void assertAllWordsHaveRoom(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    for (Node node :
        robot.lookup(found -> found instanceof Labeled && found.isVisible()).queryAll()) {
      var labeled = (Labeled) node;
      if (labeled.lookup(".text") instanceof Text text && !labeled.getText().isEmpty()) {
        assertEquals(labeled.getText(), text.getText().replace("\n", " "), "cut off");
      }
    }
    for (Node formula : robot.lookup(".formula").queryAll()) {
      Bounds card = formula.getParent().localToScene(formula.getParent().getLayoutBounds());
      for (Node part : formula.lookupAll(".math")) {
        Bounds bounds = part.localToScene(part.getLayoutBounds());
        assertTrue(bounds.getMaxX() <= card.getMaxX(), part.toString());
      }
    }
  }
}
