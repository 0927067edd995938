package flatline.interchange.scenario;

import flatline.interchange.FileBytes;
import flatline.interchange.Reasons;
import flatline.interchange.SafeFile;
import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;

/** Scenarios in files, {@code *.flatline}. */
public final class ScenarioFile {

  private ScenarioFile() {}

  /**
   * Reads a scenario from a file.
   *
   * @throws ScenarioException if the file cannot be read or is no scenario; the message does not
   *     name the file
   */
  public static Scenario read(Path file) throws ScenarioException {
    try {
      return ScenarioText.read(FileBytes.read(file, ScenarioText.MOST_BYTES + 1));
    } catch (IOException unreadable) {
      throw (ScenarioException) new ScenarioException(Reasons.of(unreadable)).initCause(unreadable);
    }
  }

  /**
   * Writes a scenario with every key. The file is replaced in one go: at no time is it half
   * written.
   *
   * @throws ScenarioException if the text would be too large to be read again
   * @throws IOException if the file cannot be written; the message says why
   */
  public static void write(Scenario scenario, Path file) throws ScenarioException, IOException {
    byte[] text = ScenarioText.write(scenario);
    SafeFile.write(file, out -> out.write(text));
  }
}
