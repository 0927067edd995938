package flatline.cli.argument;

import flatline.interchange.GivenPath;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.Shown;
import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.PlaygroundLink;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scenario that a command is given: a file, a preset, a line or a link. */
public final class ScenarioInput {

  private ScenarioInput() {}

  /** The parameter that names it. */
  public static Given<String> parameter(Arguments arguments) {
    return arguments.parameter(
        "SOURCE",
        "A scenario file, a preset by its name, a line flatline:1:…, or a link of"
            + " TensorFlow Playground.");
  }

  /**
   * Reads it.
   *
   * @param source a file's name, a preset's id, a line, or a link of TensorFlow Playground
   * @param remarks where it is said what of a link changes nothing
   * @throws UnusableException if it cannot be used; the message begins with its name
   */
  public static Scenario read(String source, PrintStream remarks) throws UnusableException {
    try {
      if (ScenarioLine.isLine(source)) {
        return ScenarioLine.read(source);
      }
      if (PlaygroundLink.isLink(source)) {
        return linked(PlaygroundLink.read(source), remarks);
      }
      Path file = GivenPath.of(source);
      return !Files.exists(file) && Presets.ids().contains(source)
          ? Presets.get(source)
          : ScenarioFile.read(file);
    } catch (ScenarioException | IOException unusable) {
      throw new UnusableException(name(source) + ": " + unusable.getMessage());
    }
  }

  /**
   * What a source is called in messages: a line is thousands of letters that say nothing, and what
   * has been put into a link may be as long as it likes.
   */
  public static String name(String source) {
    if (ScenarioLine.isLine(source)) {
      return "flatline:…";
    }
    return PlaygroundLink.isLink(source) ? Shown.shorten(source) : source;
  }

  private static Scenario linked(PlaygroundLink link, PrintStream remarks) {
    link.chosenSeed()
        .ifPresent(seed ->
            remarks.println(
                "The link has no seed, so that the page draws one; " + seed + " is taken."));
    link.unused()
        .forEach(key -> remarks.println("The key " + key + " of the link changes nothing here."));
    return link.scenario();
  }
}
