package flatline.app;

import flatline.interchange.json.JsonOutput;
import flatline.interchange.scenario.ScenarioWriter;
import flatline.interchange.user.Bookmark;
import flatline.interchange.user.Session;
import flatline.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What was open at a moment, short enough to be written down with each picture.
 *
 * @param millis when, in milliseconds of the system's clock
 * @param open what: scenarios by a hash of their files
 */
record Sighting(long millis, String open) {

  private static final String SEPARATOR = " ";

  static Sighting of(long millis, Session session) {
    return new Sighting(
        millis,
        String.join(
            ",",
            List.of(
                hash(session.setUp()),
                hash(session.run()),
                Long.toString(session.step()),
                session.file().map(Path::toString).orElse(""),
                session.lesson().map(Sighting::place).orElse(""))));
  }

  private static String place(Bookmark at) {
    return switch (at.lesson()) {
      case Bookmark.Shipped(String id) -> id + "/" + at.step();
      case Bookmark.InFile(Path file) -> file + "/" + at.step();
    };
  }

  private static String hash(Scenario scenario) {
    byte[] text =
        JsonOutput.write(Integer.MAX_VALUE, out -> ScenarioWriter.write(scenario, out))
            .orElseThrow();
    return HexFormat.of().toHexDigits(Arrays.hashCode(text));
  }

  static Sighting parse(String line) {
    String[] parts = line.split(SEPARATOR, 2);
    return new Sighting(Long.parseLong(parts[0]), parts[1]);
  }

  String line() {
    return millis + SEPARATOR + open;
  }

  boolean shows(Sighting other) {
    return open.equals(other.open);
  }
}
