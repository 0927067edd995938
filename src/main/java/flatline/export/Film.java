package flatline.export;

import flatline.export.raster.Gif;
import flatline.export.raster.Raster;
import flatline.model.loop.Playback;
import flatline.model.picture.FilmOrder;
import flatline.model.picture.PictureSize;
import flatline.model.work.PieceWork;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.OffScreen;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** A run as a film, made frame by frame. */
public final class Film {

  private final FilmOrder order;
  private final Phrases texts;
  private final Look look;
  private final Function<OffScreen, Raster> pixels;

  /** Takes frames as they are made. */
  public interface Taker {
    /**
     * Takes one.
     *
     * @param frame its place, from 0
     */
    void take(int frame, Raster raster) throws IOException;
  }

  /**
   * @param pixels has the pixels of what was painted, by way of the FX thread
   */
  public Film(FilmOrder order, Phrases texts, Function<OffScreen, Raster> pixels) {
    this.order = order;
    this.texts = texts;
    this.pixels = pixels;
    look = RunPicture.look(order.dark(), texts);
  }

  /**
   * Writes it as GIF.
   *
   * @param work is told of each frame, and may be cancelled
   * @throws CancellationException if it was; what is written then is no film
   */
  public void writeGif(OutputStream out, PieceWork work) throws IOException {
    PictureSize size = order.size();
    try (var gif = new Gif(out, size.width() * size.scale(), size.height() * size.scale())) {
      make(work, (frame, raster) -> gif.add(raster, order.plan().time(frame)));
    }
  }

  /**
   * Makes all frames.
   *
   * @param work is told of each frame, and may be cancelled
   * @throws CancellationException if it was
   */
  public void make(PieceWork work, Taker taker) throws IOException {
    var run = new Playback(order.scenario(), order.plan().last(), work::isCancelled);
    for (int frame = 0; frame < order.plan().steps().size(); frame++) {
      if (work.isCancelled()) {
        throw new CancellationException();
      }
      taker.take(frame, pixels.apply(painted(run, order.plan().steps().get(frame))));
      work.did(1);
    }
  }

  private OffScreen painted(Playback run, long step) {
    var shown = run.at(step);
    PictureSize size = order.size();
    return new OffScreen(
        size.width(),
        size.height(),
        size.scale(),
        look.palette().surface().ground(),
        pen -> RunSheet.paint(pen, shown, order.content(), texts, look));
  }
}
