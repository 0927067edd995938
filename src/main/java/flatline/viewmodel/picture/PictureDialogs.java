package flatline.viewmodel.picture;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where pictures, tables and films are to be saved. */
public interface PictureDialogs {

  /**
   * A file, unless nobody wants one.
   *
   * @param name to begin with
   */
  Optional<Path> askForFile(PictureFile kind, String name);

  /** A folder for a picture of each frame of a film, unless nobody wants one. */
  Optional<Path> askForFolder();
}
