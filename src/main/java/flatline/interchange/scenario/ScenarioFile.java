package flatline.interchange.scenario;

import flatline.interchange.Reasons;
import flatline.interchange.SafeFile;
import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessMode;
import java.nio.file.Files;
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
    // A folder can be opened on some systems and fails only when read, with a reason of theirs.
    if (Files.isDirectory(file)) {
      throw new ScenarioException("must be a file, is a folder");
    }
    try (InputStream in = open(file)) {
      // Not by its length, which files that are not on a disk do not know.
      return ScenarioText.read(in.readNBytes(ScenarioText.MOST_BYTES + 1));
    } catch (IOException unreadable) {
      throw new ScenarioException("cannot be read: " + Reasons.of(unreadable));
    }
  }

  /** Not by a channel: the first one opens sockets, to learn which networks there are. */
  private static InputStream open(Path file) throws IOException {
    file.getFileSystem().provider().checkAccess(file, AccessMode.READ);
    return new FileInputStream(file.toFile());
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
