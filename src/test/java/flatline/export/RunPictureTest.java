package flatline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.export.raster.GifReading;
import flatline.export.raster.Raster;
import flatline.interchange.scenario.Presets;
import flatline.model.picture.FilmContent;
import flatline.model.picture.FilmOrder;
import flatline.model.picture.FilmPlan;
import flatline.model.picture.PictureKind;
import flatline.model.picture.PictureOrder;
import flatline.model.picture.PictureSize;
import flatline.model.work.PieceWork;
import flatline.view.Fonts;
import flatline.view.Texts;
import flatline.view.plot.pen.OffScreen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.w3c.dom.Document;

/** That pictures and films in files show what the window shows. */
@ExtendWith(ApplicationExtension.class)
class RunPictureTest {

  /** Pixel fields: a plane, and the tiles of networks. */
  private static final Set<PictureKind> FIELDS =
      Set.of(PictureKind.RUN, PictureKind.PLANE, PictureKind.NETWORK);

  static {
    Fonts.load();
  }

  private static RunPicture picture(PictureKind kind, long step, int scale, boolean dark)
      throws Exception {
    var order =
        new PictureOrder(kind, Presets.get("bad-initialization"), step, 1, kind.size(scale), dark);
    return new RunPicture(order, new Texts());
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> words(Document svg) {
    var texts = svg.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent())
        .toList();
  }

  /** Pixels are had on the FX thread, wherever they are asked for. */
  static Raster raster(OffScreen painted) {
    var result = new CompletableFuture<Raster>();
    Platform.runLater(() -> result.complete(RunPicture.raster(painted)));
    return result.join();
  }

  @ParameterizedTest
  @EnumSource(PictureKind.class)
  void eachPictureIsADrawingWithTextAndNoPixelsButThoseOfFields(PictureKind kind) throws Exception {
    Document svg = parsed(picture(kind, 100, 1, false).svg());
    assertFalse(svg.getDocumentElement().getAttribute("aria-label").isBlank());
    assertEquals(
        FIELDS.contains(kind), svg.getElementsByTagName("image").getLength() > 0, kind.id());
    if (kind != PictureKind.PLANE) {
      assertFalse(words(svg).isEmpty(), kind.id());
    }
  }

  @Test
  void aSheetNamesItsRunItsStepAndWhatItsNetworksComeTo() throws Exception {
    List<String> words = words(parsed(picture(PictureKind.RUN, 1400, 1, false).svg()));
    assertTrue(words.contains("Bad initialization"), words::toString);
    assertTrue(words.contains("step 1,400"), words::toString);
    assertTrue(words.contains("ReLU"), words::toString);
    assertTrue(words.stream().anyMatch(each -> each.matches("\\d of 8 dead.*")), words::toString);
  }

  @ParameterizedTest
  @EnumSource(PictureKind.class)
  void thePixelsOfEachPictureAreAsManyAsAskedForAndNotAllAlike(PictureKind kind) throws Exception {
    Raster raster = raster(picture(kind, 100, 2, true).offScreen());
    assertEquals(2 * kind.size(1).width(), raster.width());
    assertEquals(2 * kind.size(1).height(), raster.height());
    long colors =
        IntStream.range(0, raster.height())
            .flatMap(row -> IntStream.range(0, raster.width()).map(x -> raster.at(row, x)))
            .distinct()
            .count();
    assertTrue(colors > 10, () -> colors + " colours");
  }

  @Test
  void aPictureThatIsLargerThanAnyCanvasHasNoSeams() throws Exception {
    var size = new PictureSize(1100, 300, 4);
    var scenario = Presets.get("opening");
    var order = new PictureOrder(PictureKind.LOSS, scenario, 200, 0, size, false);
    Raster large = raster(new RunPicture(order, new Texts()).offScreen());
    assertEquals(4400, large.width());
    var once =
        new PictureOrder(PictureKind.LOSS, scenario, 200, 0, new PictureSize(1100, 300, 1), false);
    Raster small = raster(new RunPicture(once, new Texts()).offScreen());
    assertTrue(difference(small, large, 4) < 12, () -> "off by " + difference(small, large, 4));
  }

  /** The mean difference of a channel between pixels and those that are so many times finer. */
  private static double difference(Raster coarse, Raster fine, int times) {
    double sum = 0;
    for (int row = 0; row < coarse.height(); row++) {
      for (int column = 0; column < coarse.width(); column++) {
        int fines = fine.at(row * times + times / 2, column * times + times / 2);
        for (int shift = 0; shift <= 16; shift += 8) {
          sum += Math.abs((coarse.at(row, column) >> shift & 0xff) - (fines >> shift & 0xff));
        }
      }
    }
    return sum / (3.0 * coarse.width() * coarse.height());
  }

  private static FilmOrder film(FilmPlan plan) throws Exception {
    return new FilmOrder(
        Presets.get("bad-initialization"),
        plan,
        FilmContent.ALL,
        new PictureSize(480, 320, 1),
        false);
  }

  private static PieceWork done(FilmOrder order, ByteArrayOutputStream out) {
    var film = new Film(order, new Texts(), RunPictureTest::raster);
    var work =
        new PieceWork(
            1,
            order.plan().steps().size(),
            1,
            (_, self) -> {
              try {
                film.writeGif(out, self);
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    work.start();
    return work;
  }

  @Test
  void aFilmHasItsFramesAndTheFirstAndLastOfThemAreTheRunAtItsSteps() throws Exception {
    var order = film(FilmPlan.spread(0, 60, 4, 10));
    var out = new ByteArrayOutputStream();
    assertTrue(done(order, out).await(Duration.ofMinutes(1)));
    GifReading read = GifReading.of(out.toByteArray());
    assertEquals(List.of(0L, 20L, 40L, 60L), order.plan().steps());
    assertEquals(4, read.frames().size());
    assertEquals(List.of(10, 10, 10, 160), read.times());
    assertTrue(read.loops());
    List<Raster> rendered = new ArrayList<>();
    var work =
        new PieceWork(
            1,
            4,
            1,
            (_, self) -> {
              try {
                new Film(order, new Texts(), RunPictureTest::raster)
                    .make(self, (_, raster) -> rendered.add(raster));
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    work.start();
    assertTrue(work.await(Duration.ofMinutes(1)));
    for (int i : new int[] {0, 3}) {
      Raster seen = read.frames().get(i);
      assertEquals(480, seen.width());
      assertEquals(320, seen.height());
      double off = difference(rendered.get(i), seen, 1);
      assertTrue(off < 2, () -> "off by " + off + " in the mean");
    }
    assertNotEquals(0, difference(read.frames().getFirst(), read.frames().getLast(), 1));
  }

  @Test
  void aFilmThatIsCancelledSaysSo() throws Exception {
    var order = film(FilmPlan.spread(0, 1_000, 500, 10));
    var out = new ByteArrayOutputStream();
    PieceWork work = done(order, out);
    while (work.progress().done() == 0) {
      Thread.onSpinWait();
    }
    work.cancel();
    var ended = assertThrows(IllegalStateException.class, () -> work.await(Duration.ofMinutes(1)));
    assertTrue(ended.getCause() instanceof CancellationException);
    assertTrue(work.progress().done() < 500);
  }
}
