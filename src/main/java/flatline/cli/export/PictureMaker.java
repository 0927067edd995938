package flatline.cli.export;

import flatline.model.picture.FilmOrder;
import flatline.model.picture.PictureOrder;
import flatline.model.work.Work;
import java.nio.file.Path;

/** Makes pictures and films; they take painters, which the command line itself has none of. */
public interface PictureMaker {

  /** A picture as SVG. */
  byte[] svg(PictureOrder order);

  /** A picture as PNG. */
  byte[] png(PictureOrder order);

  /**
   * The making of a film, which has not begun.
   *
   * @param file where it is written as GIF, whole or not at all
   */
  Work gif(FilmOrder order, Path file);

  /**
   * The making of a film, which has not begun.
   *
   * @param folder where each frame is written as PNG; it is made if it is not there
   */
  Work frames(FilmOrder order, Path folder);
}
