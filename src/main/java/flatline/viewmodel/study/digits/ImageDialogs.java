package flatline.viewmodel.study.digits;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for files of images; a test answers in the user's place. */
public interface ImageDialogs {

  /** Asks for a file of images. */
  Optional<Path> askForImages();

  /** Asks for the file of their labels. */
  Optional<Path> askForLabels();
}
