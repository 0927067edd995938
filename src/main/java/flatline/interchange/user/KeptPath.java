package flatline.interchange.user;

import flatline.interchange.GivenPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths of files that are remembered. */
final class KeptPath {

  private KeptPath() {}

  /**
   * A path that was written down; none if it is none here, where names may be written otherwise.
   */
  static Optional<Path> of(String text) {
    try {
      return Optional.of(GivenPath.of(text)).filter(Path::isAbsolute);
    } catch (IOException none) {
      return Optional.empty();
    }
  }
}
