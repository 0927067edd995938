package flatline.interchange.line;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.scenario.Scenario;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scenario as one line of letters, digits, {@code -} and {@code _} behind {@code flatline:1:}.
 * What mail programs do to a line does not harm it: line breaks, spaces, marks of quotation.
 */
public final class ScenarioLine {

  private static final String VERSION = "1";
  private static final String START = "flatline:" + VERSION + ":";

  /** No more than this can come of a file that may be read. */
  private static final int MOST_CHARACTERS = 4 * (ScenarioText.MOST_BYTES / 3 + (1 << 16));

  /** Space, also such as cannot be seen, and what people and programs put around a line. */
  private static final Pattern AROUND =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}<>\"'`“”„‘’«»()\\[\\]=]+");

  private static final Pattern PREFIX =
      Pattern.compile("^[\\s\\p{Z}\\p{Cf}<>\"'`“”„‘’«»(\\[]*flatline:\\s*(\\d+)\\s*:(?s).*");

  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_-]");

  private ScenarioLine() {}

  /** Whether a text is such a line, be it damaged or of another version. */
  public static boolean isLine(String text) {
    return PREFIX.matcher(text).matches();
  }

  /**
   * Writes a scenario, so that reading the line gives an equal one.
   *
   * @throws ScenarioException if it would be too large as a file
   */
  public static String write(Scenario scenario) throws ScenarioException {
    byte[] packed = Packing.pack(ScenarioText.writeBriefly(scenario));
    return START + Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
  }

  /**
   * Reads a line.
   *
   * @throws ScenarioException if it is damaged, of another version, or no scenario is in it
   */
  public static Scenario read(String line) throws ScenarioException {
    Matcher prefix = PREFIX.matcher(line);
    if (!prefix.matches()) {
      throw new ScenarioException("a line must begin with " + START);
    }
    if (!prefix.group(1).equals(VERSION)) {
      throw new ScenarioException(
          "the line must be of version " + VERSION + ", got " + prefix.group(1));
    }
    return ScenarioText.read(Packing.unpack(bytes(letters(line, prefix.end(1)))));
  }

  /** What carries the scenario, without what stands between and around. */
  private static String letters(String line, int after) throws ScenarioException {
    String rest = line.substring(line.indexOf(':', after) + 1);
    if (rest.length() > 2 * MOST_CHARACTERS) {
      throw new ScenarioException("the line must have at most 16 MB, is longer");
    }
    String letters = AROUND.matcher(rest).replaceAll("");
    Matcher foreign = FOREIGN.matcher(letters);
    if (foreign.find()) {
      throw new ScenarioException(
          String.format(
              Locale.ROOT,
              "the line must be of letters, digits, - and _ only, got U+%04X as character %d",
              letters.codePointAt(foreign.start()),
              START.length() + foreign.start() + 1));
    }
    return letters;
  }

  private static byte[] bytes(String letters) throws ScenarioException {
    // One letter alone is no byte; the packing misses it anyway.
    String whole = letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
    try {
      return Base64.getUrlDecoder().decode(whole);
    } catch (IllegalArgumentException cut) {
      throw Packing.damaged();
    }
  }
}
