package flatline.app;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.app.picture.Exports;
import flatline.export.PageRaster;
import flatline.export.raster.GifReading;
import flatline.export.raster.Raster;
import flatline.model.picture.PictureSize;
import flatline.view.Texts;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.PlotPicture;
import flatline.viewmodel.FileSaver;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.picture.FilmShape;
import flatline.viewmodel.picture.PictureDialogs;
import flatline.viewmodel.picture.PictureFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is seen in the window, had as files. */
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();
  private WholeWindow window;
  private Exports exports;
  private List<MenuItem> entries;

  private final class Dialogs implements PictureDialogs {
    @Override
    public Optional<Path> askForFile(PictureFile kind, String name) {
      asked.add(name);
      return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> askForFolder() {
      return Optional.of(folder.resolve("frames"));
    }
  }

  @Start
  void start(Stage stage) {
    window = new WholeWindow(stage, new Texts(), 960, 640);
    exports =
        new Exports(
            new Dialogs(),
            new FileSaver(window.shell.notices(), Runnable::run),
            window.theme(),
            window.ui(),
            window.training.viewModel());
    entries = exports.in(window.shown(), window.shell);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(Window::hide));
    exports.close();
    window.close();
  }

  private void untilShown() throws TimeoutException {
    until(() -> window.training.viewModel().snapshotProperty().get().isPresent());
    until(() -> !PlotPicture.within(window.shown()).isEmpty());
  }

  private PlotPicture exhibit(String title) {
    return PlotPicture.within(window.shown()).stream()
        .filter(each -> each.title().get().equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** Opens an entry's menu, and those in it, and presses one of them. */
  private void press(FxRobot robot, List<MenuItem> menu, String id) {
    robot.interact(() -> {
      for (MenuItem item : all(menu)) {
        if (id.equals(item.getId())) {
          if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
          }
          item.fire();
          return;
        }
      }
      throw new AssertionError(id + " is not there");
    });
  }

  private static List<MenuItem> all(List<MenuItem> menu) {
    List<MenuItem> found = new ArrayList<>();
    for (MenuItem item : menu) {
      found.add(item);
      if (item instanceof Menu inner) {
        Event.fireEvent(inner, new Event(inner, inner, Menu.ON_SHOWING));
        found.addAll(all(inner.getItems()));
      }
    }
    return found;
  }

  private List<MenuItem> menu(FxRobot robot, PlotPicture exhibit) {
    robot.interact(() -> {
      var place = exhibit.place();
      Node target = exhibit.canvas();
      target.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              place.getCenterX(),
              place.getCenterY(),
              place.getCenterX(),
              place.getCenterY(),
              false,
              null));
    });
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(each -> "picture-menu".equals(each.getId()))
        .findFirst()
        .orElseThrow()
        .getItems();
  }

  private byte[] only() throws IOException {
    assertEquals(1, asked.size(), asked::toString);
    return Files.readAllBytes(folder.resolve(asked.getFirst()));
  }

  private static Raster raster(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels =
        IntStream.range(0, width * height)
            .map(i -> image.getPixelReader().getArgb(i % width, i / width))
            .toArray();
    return Raster.of(width, height, pixels);
  }

  /** The share of pixels that differ plainly. */
  private static double difference(Raster one, Raster other) {
    assertEquals(one.width(), other.width());
    assertEquals(one.height(), other.height());
    int off = 0;
    for (int row = 0; row < one.height(); row++) {
      for (int column = 0; column < one.width(); column++) {
        for (int shift = 0; shift <= 16; shift += 8) {
          int a = one.at(row, column) >> shift & 0xff;
          int b = other.at(row, column) >> shift & 0xff;
          if (Math.abs(a - b) > 24) {
            off++;
            break;
          }
        }
      }
    }
    return (double) off / (one.width() * one.height());
  }

  @Test
  void aPictureIsWhatTheScreenShows(FxRobot robot) throws Exception {
    untilShown();
    PlotPicture loss = exhibit("Training loss");
    press(robot, menu(robot, loss), "picture-png-1");
    Raster saved = raster(new Image(new ByteArrayInputStream(only())));
    assertEquals(Math.round(loss.canvas().getWidth()), saved.width());
    Raster[] seen = new Raster[1];
    robot.interact(() -> {
      Palette palette = window.ui().look().getValue().palette();
      seen[0] = PageRaster.of(loss.canvas(), 1, palette.surface().card());
    });
    assertTrue(difference(seen[0], saved) < 0.01, () -> difference(seen[0], saved) + " differ");
    assertEquals(List.of("watch-units-die-training-loss-step-0.png"), asked);
    until(() -> said().contains("file.saved"));
  }

  private String said() {
    window.shell.notices().onPulse();
    return window.shell.notices().saidProperty().get().map(Notice::toString).orElse("nothing");
  }

  @Test
  void aPlaneIsOneFieldOfPixelsWithItsLinesAndSamplesDrawn(FxRobot robot) throws Exception {
    untilShown();
    press(robot, menu(robot, exhibit("Plane of ReLU")), "picture-svg");
    var svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(only()));
    assertEquals(1, svg.getElementsByTagName("image").getLength());
    assertTrue(svg.getElementsByTagName("circle").getLength() > 50);
    assertTrue(asked.getFirst().endsWith("plane-of-relu-step-0.svg"), asked::toString);
  }

  @Test
  void aDarkWindowGivesALightPictureAndStaysDark(FxRobot robot) throws Exception {
    untilShown();
    robot.interact(window.shell::switchTheme);
    PlotPicture loss = exhibit("Training loss");
    List<MenuItem> menu = menu(robot, loss);
    press(robot, menu, "picture-light");
    press(robot, menu, "picture-svg");
    String svg = new String(only(), StandardCharsets.UTF_8);
    assertTrue(svg.contains("fill=\"#ffffff\""), svg);
    assertFalse(svg.contains("#1c2027"), svg);
    assertTrue(window.ui().look().getValue().palette().isDark());
  }

  @Test
  void thePageIsDrawnWithItsTextAsText(FxRobot robot) throws Exception {
    untilShown();
    press(robot, entries, "page-svg");
    var svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(only()));
    var texts = svg.getElementsByTagName("text");
    var words =
        IntStream.range(0, texts.getLength())
            .mapToObj(i -> texts.item(i).getTextContent())
            .toList();
    assertTrue(words.contains("Leaky ReLU"), words::toString);
    assertTrue(words.stream().anyMatch(each -> each.startsWith("Training loss")), words::toString);
    long pixels = svg.getElementsByTagName("image").getLength();
    assertTrue(pixels > 0 && pixels < 60, () -> pixels + " fields of pixels");
  }

  @Test
  void thePageIsAsManyPixelsAsTheScaleSaysAndLooksAsBeforeAfterwards(FxRobot robot)
      throws Exception {
    untilShown();
    Raster[] seen = new Raster[2];
    var root = window.shown();
    robot.interact(() -> seen[0] = raster(root.snapshot(null, null)));
    press(robot, entries, "page-png-2");
    var saved = new Image(new ByteArrayInputStream(only()));
    assertEquals(2 * root.picture().getWidth(), saved.getWidth());
    assertEquals(2 * root.picture().getHeight(), saved.getHeight());
    robot.interact(() -> seen[1] = raster(root.snapshot(null, null)));
    assertTrue(difference(seen[0], seen[1]) < 0.01, () -> difference(seen[0], seen[1]) + " differ");
  }

  @Test
  void everyPictureOfThePageIsListedForThoseWithoutAMouse(FxRobot robot) throws Exception {
    untilShown();
    var titles =
        PlotPicture.within(window.shown().picture()).stream().map(each -> each.title().get());
    assertEquals(
        titles.toList(),
        all(entries).stream()
            .filter(each -> String.valueOf(each.getId()).startsWith("exhibit-"))
            .map(MenuItem::getText)
            .toList());
  }

  @Test
  void tablesOfTheRunAreSaved(FxRobot robot) throws Exception {
    untilShown();
    press(robot, entries, "export-curves");
    assertTrue(new String(only(), StandardCharsets.UTF_8).startsWith("step,relu.loss,relu.dead,"));
    press(robot, entries, "export-weights");
    String weights = Files.readString(folder.resolve(asked.getLast()));
    assertTrue(weights.startsWith("step,contender,layer,unit,input,value\r\n0,relu,0,0,0,"));
  }

  @Test
  void aFilmIsMadeWhileTheWindowGoesOn(FxRobot robot) throws Exception {
    untilShown();
    robot.interact(() -> entries.get(2).fire());
    var film = exports.film();
    robot.interact(() -> {
      film.steps().to().type("12");
      film.steps().frames().type("4");
      film.become(FilmShape.FIRST.sized(new PictureSize(320, 200, 1)));
    });
    robot.interact(() -> ((Button) window.find("#film-start")).fire());
    until(() -> !film.making().runningProperty().get());
    GifReading read = GifReading.of(only());
    assertEquals(4, read.frames().size());
    assertEquals(320, read.frames().getFirst().width());
    until(() -> said().contains("file.saved"));
  }
}
