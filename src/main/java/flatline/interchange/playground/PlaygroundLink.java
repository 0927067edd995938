package flatline.interchange.playground;

import flatline.interchange.json.ScenarioException;
import flatline.model.data.DataSource;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A link of TensorFlow Playground as a scenario: what the page shows when it is loaded, with Leaky
 * ReLU beside it from the same start.
 *
 * @param scenario the run
 * @param chosenSeed the seed that was chosen since the link has none, and the page draws one
 * @param unused keys of the link that change nothing here
 */
public record PlaygroundLink(Scenario scenario, Optional<String> chosenSeed, List<String> unused) {

  /** Whether a text is a link, and not the name of a file. */
  public static boolean isLink(String text) {
    return text.strip().matches("(?si)https?://playground\\.tensorflow\\.org(?:[/?#].*)?");
  }

  /** Copies the list. */
  public PlaygroundLink {
    unused = List.copyOf(unused);
  }

  /** The samples that the page draws for a link, if it is one that says which. */
  public static Optional<DataSource.Points> points(String origin) {
    return LinkSource.of(origin).map(data -> data.points(new ScriptRandom(data.seed())));
  }

  /** Whether points are those that the page draws for the link from which they say they come. */
  public static boolean drew(DataSource.Points points) {
    return LinkSource.from(points).isPresent();
  }

  /**
   * Reads a link.
   *
   * @throws ScenarioException if what it says cannot be trained here; the message names the key
   */
  public static PlaygroundLink read(String link) throws ScenarioException {
    return new LinkScenario(new LinkText(link)).read();
  }
}
