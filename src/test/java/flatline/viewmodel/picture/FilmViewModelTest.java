package flatline.viewmodel.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.picture.FilmOrder;
import flatline.model.scenario.Scenario;
import flatline.model.work.PieceWork;
import flatline.model.work.Work;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmViewModelTest {

  @TempDir private Path folder;

  private final Notices notices = new Notices();
  private final List<FilmOrder> orders = new ArrayList<>();
  private final List<Path> places = new ArrayList<>();
  private Optional<String> chosen = Optional.of("run.gif");
  private PieceWork.Piece making = (_, work) -> work.did(2);
  private Work work = made();
  private final FilmViewModel film =
      new FilmViewModel(new Studio(), new Dialogs(), notices, () -> Scenario.DEFAULT, () -> true);

  private Work made() {
    return new PieceWork(1, 2, 1, (index, self) -> making.run(index, self));
  }

  private final class Studio implements FilmStudio {
    @Override
    public Work gif(FilmOrder order, Path file) {
      orders.add(order);
      places.add(file);
      work = made();
      return work;
    }

    @Override
    public Work frames(FilmOrder order, Path to) {
      return gif(order, to);
    }
  }

  private final class Dialogs implements PictureDialogs {
    @Override
    public Optional<Path> askForFile(PictureFile kind, String name) {
      assertEquals(PictureFile.GIF, kind);
      return chosen.map(folder::resolve);
    }

    @Override
    public Optional<Path> askForFolder() {
      return Optional.of(folder);
    }
  }

  private Optional<Message> said() {
    notices.onPulse();
    return notices.saidProperty().get().map(Notice::message);
  }

  private void end() throws InterruptedException {
    try {
      assertTrue(work.await(Duration.ofMinutes(1)));
    } catch (IllegalStateException failed) {
      assertTrue(work.hasEnded());
    }
    film.making().onPulse();
    assertFalse(film.making().runningProperty().get());
  }

  @Test
  void itBeginsWithAllOfTheRunAndSaysHowLongItWillBe() {
    film.begin(1_400);
    assertEquals(1_400, film.steps().to().value());
    // A hundred frames at twelve a second, of which the last stays.
    assertEquals(
        Optional.of(Message.of("film.summary", "100", "9.8", "960", "600")),
        film.summaryProperty().get());
    film.begin(0);
    assertEquals((double) Scenario.DEFAULT.setup().training().steps(), film.steps().to().value());
  }

  @Test
  void whatIsNoFilmIsSaidAndNotMade() {
    film.begin(100);
    film.steps().from().type("100");
    assertEquals(Optional.of(Message.of("film.backwards")), film.problemProperty().get());
    film.start();
    assertEquals(List.of(), orders);
    film.steps().from().type("0");
    film.steps().to().type("1000000");
    film.become(film.shapeProperty().get().strided(true));
    assertEquals(
        Optional.of(Message.of("film.tooMany", "2", "2000")), film.problemProperty().get());
    film.become(FilmShape.FIRST.showing(false, false, false));
    assertEquals(Optional.of(Message.of("film.nothing")), film.problemProperty().get());
    assertEquals(Optional.empty(), film.summaryProperty().get());
  }

  @Test
  void itIsMadeAsItWasAskedForAndThatIsSaid() throws InterruptedException {
    film.begin(90);
    film.become(FilmShape.FIRST.strided(true).showing(true, false, true));
    film.steps().every().type("30");
    film.steps().rate().type("5");
    film.start();
    assertTrue(film.making().runningProperty().get());
    end();
    FilmOrder order = orders.getFirst();
    assertEquals(List.of(0L, 30L, 60L, 90L), order.plan().steps());
    assertEquals(5, order.plan().rate());
    assertFalse(order.content().networks());
    assertTrue(order.dark());
    assertEquals(Optional.of(Message.of("file.saved", "run.gif")), said());
    film.become(film.shapeProperty().get().onLight(true));
    film.start();
    end();
    assertFalse(orders.getLast().dark());
  }

  @Test
  void aNameWithoutItsEndIsCompletedButReplacesNothing() throws Exception {
    film.begin(90);
    chosen = Optional.of("run");
    film.start();
    end();
    assertEquals(folder.resolve("run.gif"), places.getFirst());
    Files.createFile(folder.resolve("run.gif"));
    notices.dismiss();
    film.start();
    assertEquals(1, orders.size());
    assertEquals(Optional.of(Message.of("file.exists", "run.gif")), said());
  }

  @Test
  void whoChoosesNoPlaceMakesNoFilm() {
    film.begin(90);
    chosen = Optional.empty();
    film.start();
    assertEquals(List.of(), orders);
    assertFalse(film.making().runningProperty().get());
  }

  @Test
  void aFilmThatIsCancelledSaysSo() throws InterruptedException {
    var begun = new CountDownLatch(1);
    making =
        (_, self) -> {
          begun.countDown();
          while (!self.isCancelled()) {
            Thread.onSpinWait();
          }
          throw new CancellationException();
        };
    film.begin(90);
    film.start();
    begun.await();
    // Another one waits until this one is made.
    film.start();
    assertEquals(1, orders.size());
    film.making().cancel();
    end();
    assertEquals(Optional.of(Message.of("film.cancelled")), said());
  }

  @Test
  void whatCannotBeWrittenIsSaidWithItsReason() throws InterruptedException {
    making =
        (_, _) -> {
          throw new UncheckedIOException(new IOException("cannot be written: disk full"));
        };
    film.begin(90);
    film.become(FilmShape.FIRST.asGif(false));
    film.start();
    end();
    String name = String.valueOf(folder.getFileName());
    assertEquals(
        Optional.of(Message.of("file.notSaved", name, "cannot be written: disk full")), said());
  }
}
