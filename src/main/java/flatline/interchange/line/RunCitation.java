package flatline.interchange.line;

import flatline.interchange.ProgramVersion;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that is needed to speak of a run and to repeat it.
 *
 * @param version of the program
 * @param title of the scenario; empty if it has none
 * @param steps of the run
 * @param hash SHA-256 of the scenario's file as the program writes it, in hexadecimal
 * @param command repeats the run without a window
 */
public record RunCitation(String version, String title, long steps, String hash, String command) {

  /** Longer lines are refused by the shells of some systems. */
  private static final int LONGEST = 4000;

  /**
   * The citation of a scenario's run.
   *
   * @throws ScenarioException if it would be too large as a file
   * @throws IOException if the version is missing from the program
   */
  public static RunCitation of(Scenario scenario) throws ScenarioException, IOException {
    String line = ScenarioLine.write(scenario);
    String source = line.length() <= LONGEST ? "'" + line + "'" : "FILE.flatline";
    return new RunCitation(
        ProgramVersion.read(),
        scenario.title().name(),
        scenario.setup().training().steps(),
        HexFormat.of().formatHex(sha256().digest(ScenarioText.write(scenario))),
        "flatline train " + source);
  }

  /** What must not be changed by a letter: the hash, and below it the command. */
  public String toTheLetter() {
    return "SHA-256 " + hash + "\n" + command;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }
}
