package flatline.cli.argument;

import flatline.interchange.GivenPath;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import java.io.IOException;

/** The scenario that a command is given. */
public final class ScenarioInput {

  private ScenarioInput() {}

  /**
   * Reads it.
   *
   * @throws UnusableException if it cannot be used; the message begins with its name
   */
  public static Scenario read(String source) throws UnusableException {
    try {
      return ScenarioFile.read(GivenPath.of(source));
    } catch (ScenarioException | IOException unusable) {
      throw new UnusableException(source + ": " + unusable.getMessage());
    }
  }
}
