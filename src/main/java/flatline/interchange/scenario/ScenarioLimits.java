package flatline.interchange.scenario;

import flatline.interchange.json.Place;
import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Locale;

/** Sizes up to which networks are read from files, and shown in the window. */
public final class ScenarioLimits {

  /** The most hidden layers that the window shows. */
  public static final int WINDOW_LAYERS = 6;

  /** The most units of a layer that the window shows. */
  public static final int WINDOW_UNITS = 32;

  /** The most hidden layers in a file. */
  static final int MOST_LAYERS = 1000;

  /** The most weights and biases of a network in a file, so that six contenders fit in memory. */
  static final long MOST_PARAMETERS = 10_000_000;

  private ScenarioLimits() {}

  /**
   * Refuses what the window cannot show, though the engine trains it.
   *
   * @throws ScenarioException if there are more than 6 hidden layers or more than 32 units in one
   */
  public static void checkWindow(Scenario scenario) throws ScenarioException {
    List<Integer> hidden = scenario.setup().hidden();
    if (hidden.size() > WINDOW_LAYERS) {
      throw new ScenarioException(
          String.format(
              Locale.ROOT,
              "hidden must have at most %d layers to be shown in the window, got %d",
              WINDOW_LAYERS,
              hidden.size()));
    }
    for (int layer = 0; layer < hidden.size(); layer++) {
      if (hidden.get(layer) > WINDOW_UNITS) {
        throw new ScenarioException(
            String.format(
                Locale.ROOT,
                "hidden[%d] must be at most %d to be shown in the window, got %d",
                layer,
                WINDOW_UNITS,
                hidden.get(layer)));
      }
    }
  }

  /** Refuses networks that do not fit in memory. */
  static void checkSize(List<Integer> hidden, Place place) throws ScenarioException {
    long parameters = 0;
    long inputs = ScenarioText.FEATURES.size();
    for (int units : hidden) {
      parameters += units * (inputs + 1);
      inputs = units;
    }
    if (parameters + inputs + 1 > MOST_PARAMETERS) {
      throw place.refuse(
          String.format(Locale.ROOT, "have at most %d weights and biases", MOST_PARAMETERS),
          Long.toString(parameters + inputs + 1));
    }
  }
}
