package flatline.app.picture;

import flatline.export.Film;
import flatline.export.RunPicture;
import flatline.export.raster.Png;
import flatline.export.raster.Raster;
import flatline.interchange.SafeFile;
import flatline.model.picture.FilmOrder;
import flatline.model.work.PieceWork;
import flatline.model.work.Work;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.OffScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes films in the background; only the pixels of each frame are had on the FX thread. */
final class FilmMaker {

  private static final int LEAST_DIGITS = 3;

  private final Phrases texts;

  FilmMaker(Phrases texts) {
    this.texts = texts;
  }

  /** What writes a film. */
  private interface Writing {
    void write(PieceWork work) throws IOException;
  }

  /** A film as GIF, written whole or not at all. */
  Work gif(FilmOrder order, Path file) {
    Film film = film(order);
    return work(order, work -> SafeFile.write(file, out -> film.writeGif(out, work)));
  }

  /** A film as a folder with a file for each frame; no file that is there is replaced. */
  Work frames(FilmOrder order, Path folder) {
    Film film = film(order);
    return work(
        order,
        work -> {
          Files.createDirectories(folder);
          int frames = order.plan().steps().size();
          int digits = Math.max(LEAST_DIGITS, Integer.toString(frames).length());
          for (int i = 0; i < frames; i++) {
            refuseIfThere(folder.resolve(name(i, digits)));
          }
          film.make(work, (frame, raster) -> write(folder.resolve(name(frame, digits)), raster));
        });
  }

  private Film film(FilmOrder order) {
    return new Film(order, texts, painted -> pixels(painted));
  }

  private static Raster pixels(OffScreen painted) {
    return FxThread.get(() -> RunPicture.raster(painted));
  }

  private static Work work(FilmOrder order, Writing writing) {
    int frames = order.plan().steps().size();
    return new PieceWork(
        1,
        frames,
        1,
        (_, work) -> {
          try {
            writing.write(work);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  private static String name(int frame, int digits) {
    return String.format(Locale.ROOT, "frame-%0" + digits + "d.png", frame + 1);
  }

  private static void refuseIfThere(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new IOException("cannot be written: " + file.getFileName() + " is there already");
    }
  }

  private static void write(Path file, Raster raster) throws IOException {
    SafeFile.write(file, out -> out.write(Png.of(raster)));
  }
}
