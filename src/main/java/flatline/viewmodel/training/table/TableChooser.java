package flatline.viewmodel.training.table;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for tables. */
public interface TableChooser {

  /** A table to read, unless nobody wants to. */
  Optional<Path> askForTableToRead();
}
