package flatline.app;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import flatline.export.RunPicture;
import flatline.export.raster.Raster;
import flatline.export.vector.SvgPen;
import flatline.view.Texts;
import flatline.view.plot.pen.OffScreen;
import flatline.view.plot.pen.PlotPicture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is exported as vectors looks, to another program, as the screen does. */
@ExtendWith(ApplicationExtension.class)
class SvgLooksTest {

  /** How far a colour may be off in the mean, of 255: edges and letters are smoothed otherwise. */
  private static final double NEAR = 3;

  private WholeWindow window;

  @Start
  void start(Stage stage) {
    window = new WholeWindow(stage, new Texts(), 960, 640);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @CsvSource({
    "training, Plane of ReLU",
    "training, Network of ReLU",
    "training, Training loss",
    "functions, Activations",
  })
  void vectorsLookLikeTheScreen(String page, String title, FxRobot robot) throws TimeoutException {
    until(() -> window.training.viewModel().snapshotProperty().get().isPresent());
    robot.interact(() -> window.shell.open(page));
    until(() -> !exhibits(title).isEmpty());
    PlotPicture exhibit = exhibits(title).getFirst();
    Color ground = window.ui().look().getValue().palette().surface().card();
    Raster[] seen = new Raster[1];
    String[] svg = new String[1];
    robot.interact(() -> {
      var canvas = exhibit.canvas();
      seen[0] =
          RunPicture.raster(
              new OffScreen(canvas.getWidth(), canvas.getHeight(), 1, ground, exhibit.painter()));
      var pen = new SvgPen(canvas.getWidth(), canvas.getHeight(), "a");
      exhibit.painter().accept(pen);
      svg[0] = pen.file(title, ground);
    });
    BufferedImage drawn = drawn(svg[0], seen[0].width(), seen[0].height());
    double off = difference(seen[0], drawn);
    double empty = difference(seen[0], blank(drawn, ground));
    assertTrue(off < NEAR, title + " is off by " + off);
    assertTrue(off < empty / 3, title + " is off by " + off + ", an empty picture by " + empty);
  }

  private List<PlotPicture> exhibits(String title) {
    return PlotPicture.within(window.shown()).stream()
        .filter(each -> each.title().get().equals(title))
        .toList();
  }

  private static BufferedImage drawn(String svg, int width, int height) {
    var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    SVGDocument document =
        Objects.requireNonNull(
            new SVGLoader().load(bytes, null, LoaderContext.createDefault()), "no SVG");
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render(null, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    return image;
  }

  private static BufferedImage blank(BufferedImage like, Color ground) {
    var image = new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(
        new java.awt.Color(
            (float) ground.getRed(), (float) ground.getGreen(), (float) ground.getBlue()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.dispose();
    return image;
  }

  /** How far colours are apart in the mean. */
  private static double difference(Raster seen, BufferedImage drawn) {
    long off = 0;
    for (int row = 0; row < seen.height(); row++) {
      for (int column = 0; column < seen.width(); column++) {
        int one = seen.at(row, column);
        int other = drawn.getRGB(column, row);
        for (int shift = 0; shift <= 16; shift += 8) {
          off += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
        }
      }
    }
    return off / (3.0 * seen.width() * seen.height());
  }
}
