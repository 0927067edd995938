package flatline.cli;

import flatline.interchange.ScenarioException;
import flatline.interchange.ScenarioFile;
import flatline.model.training.Scenario;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The scenario that a command is given. */
final class Source {

  private Source() {}

  /**
   * Reads it.
   *
   * @throws UnusableException if it cannot be used; the message begins with its name
   */
  static Scenario read(String source) throws UnusableException {
    try {
      return ScenarioFile.read(Path.of(source));
    } catch (ScenarioException | InvalidPathException unusable) {
      throw new UnusableException(source + ": " + unusable.getMessage());
    }
  }
}
