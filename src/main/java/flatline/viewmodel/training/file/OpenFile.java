package flatline.viewmodel.training.file;

import java.nio.file.Path;

/**
 * The file from which what is shown came, or in which it was saved.
 *
 * @param file where it lies
 * @param unsaved whether what is shown is not what lies there
 */
public record OpenFile(Path file, boolean unsaved) {

  /** The file's name without its folder. */
  public String name() {
    return String.valueOf(file.getFileName());
  }
}
