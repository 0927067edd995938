package flatline.viewmodel.picture;

import flatline.model.picture.FilmOrder;
import flatline.model.work.Work;
import java.nio.file.Path;

/** Makes films, in the background. */
public interface FilmStudio {

  /** The making of a film as GIF, which has not begun; the file is written whole or not at all. */
  Work gif(FilmOrder order, Path file);

  /** The making of a film as a picture of each frame, in a folder; it has not begun. */
  Work frames(FilmOrder order, Path folder);
}
