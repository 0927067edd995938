package flatline.viewmodel.training.file;

import flatline.interchange.json.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file in the background, in a place that somebody chose. */
interface FileWriting {

  /** Writes it; gives what is then done, with the next pulse. */
  Runnable write(Path file) throws ScenarioException, IOException;

  /**
   * Begins to write, unless nobody was asked whether what lies there may be replaced.
   *
   * @param suffix how such files end: added to a name without it
   */
  default void begin(FileDesk desk, Path chosen, String suffix) {
    Path place = complete(chosen, suffix);
    desk.work()
        .begin(
            "file.notSaved",
            place,
            () -> {
              Path file = place.toAbsolutePath().normalize();
              return !place.equals(chosen) && Files.exists(file)
                  ? () -> desk.complain("file.exists", FileDesk.name(file))
                  : write(file);
            });
  }

  private static Path complete(Path chosen, String suffix) {
    String name = FileDesk.name(chosen);
    return name.endsWith(suffix) ? chosen : chosen.resolveSibling(name + suffix);
  }
}
