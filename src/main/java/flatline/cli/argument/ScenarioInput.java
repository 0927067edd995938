package flatline.cli.argument;

import flatline.interchange.GivenPath;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.playground.PlaygroundLink;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;

/** The scenario that a command is given. */
public final class ScenarioInput {

  private ScenarioInput() {}

  /**
   * Reads it.
   *
   * @param source a file's name, or a link of TensorFlow Playground
   * @param remarks where it is said what of a link changes nothing
   * @throws UnusableException if it cannot be used; the message begins with its name
   */
  public static Scenario read(String source, PrintStream remarks) throws UnusableException {
    try {
      if (!PlaygroundLink.isLink(source)) {
        return ScenarioFile.read(GivenPath.of(source));
      }
      PlaygroundLink link = PlaygroundLink.read(source);
      link.remarks().forEach(remarks::println);
      return link.scenario();
    } catch (ScenarioException | IOException unusable) {
      throw new UnusableException(source + ": " + unusable.getMessage());
    }
  }
}
