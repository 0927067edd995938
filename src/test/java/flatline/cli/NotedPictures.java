package flatline.cli;

import flatline.cli.export.PictureMaker;
import flatline.model.picture.FilmOrder;
import flatline.model.picture.PictureOrder;
import flatline.model.work.PieceWork;
import flatline.model.work.Work;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes down what is asked for in place of pictures. */
final class NotedPictures implements PictureMaker {

  @Override
  public byte[] svg(PictureOrder order) {
    return said("svg", order);
  }

  @Override
  public byte[] png(PictureOrder order) {
    return said("png", order);
  }

  private static byte[] said(String format, PictureOrder order) {
    String said =
        String.join(
            " ",
            format,
            order.kind().id(),
            Long.toString(order.step()),
            Integer.toString(order.contender()),
            order.size().width() + "x" + order.size().height() + "@" + order.size().scale(),
            order.dark() ? "dark" : "light");
    return said.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Work gif(FilmOrder order, Path file) {
    return film("gif", order, file);
  }

  @Override
  public Work frames(FilmOrder order, Path folder) {
    return film("frames", order, folder);
  }

  /** What was asked for last. */
  static volatile String film = "";

  private static Work film(String format, FilmOrder order, Path place) {
    film =
        String.join(
            " ",
            format,
            order.plan().steps().toString(),
            order.plan().rate() + "/s",
            order.content().toString(),
            order.size().width() + "x" + order.size().height(),
            String.valueOf(place.getFileName()));
    return new PieceWork(1, 1, 1, (_, work) -> work.did(1));
  }
}
