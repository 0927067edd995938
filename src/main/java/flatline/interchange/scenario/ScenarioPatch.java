package flatline.interchange.scenario;

import flatline.interchange.json.JsonEdit;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.Shown;
import flatline.model.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A scenario in which some keys of its file have other values; checked as a file is. */
public final class ScenarioPatch {

  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  private String text;

  /**
   * The scenario as it is.
   *
   * @throws ScenarioException if it would be too large as a file
   */
  public ScenarioPatch(Scenario scenario) throws ScenarioException {
    text = new String(ScenarioText.write(scenario), StandardCharsets.UTF_8);
  }

  /**
   * Sets a key. Whether it may have that value is seen in the end, when all are set.
   *
   * @param path for example {@code contenders[1].alpha}
   * @param value in JSON; a single word needs no quotes
   * @throws ScenarioException if there is no such place, or this is no value
   */
  public ScenarioPatch set(String path, String value) throws ScenarioException {
    if (!JsonEdit.isPath(path)) {
      throw new ScenarioException(
          String.format(
              Locale.ROOT, "%s must be a key path, such as contenders[1].alpha", Shown.text(path)));
    }
    if (JsonEdit.isValue(value)) {
      text = JsonEdit.put(text, path, value);
    } else if (WORD.matcher(value).matches()) {
      text = JsonEdit.put(text, path, '"' + value + '"');
    } else {
      throw new ScenarioException(
          String.format(
              Locale.ROOT,
              "%s must be a word or a value in JSON, got %s",
              path,
              Shown.text(value)));
    }
    return this;
  }

  /**
   * The scenario with what was set.
   *
   * @throws ScenarioException if it is none; its path is that of the key that is wrong
   */
  public Scenario apply() throws ScenarioException {
    return ScenarioText.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
