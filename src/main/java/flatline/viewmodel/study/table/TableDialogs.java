package flatline.viewmodel.study.table;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where a table is to be saved. */
@FunctionalInterface
public interface TableDialogs {

  /**
   * A file to save a table in, unless nobody wants to.
   *
   * @param name a name to begin with
   */
  Optional<Path> askForTable(String name);
}
