package flatline.viewmodel.training.file;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for files. */
public interface ScenarioDialogs {

  /** A file to open, unless nobody wants to. */
  Optional<Path> askForFileToOpen();

  /**
   * A place to save to, unless nobody wants to.
   *
   * @param name a name to begin with
   */
  Optional<Path> askForPlaceToSave(String name);

  /**
   * A place to save code to, unless nobody wants to.
   *
   * @param name a name to begin with
   */
  Optional<Path> askForPlaceForCode(String name);
}
