package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.rule.Real;
import java.util.List;

/** Keys of capabilities still to come: accepted at their default, refused by name otherwise. */
final class LaterKeys {

  private static final String ALONE = " (nothing else is supported by this version yet)";

  private final JsonInput input;

  LaterKeys(JsonInput input) {
    this.input = input;
  }

  /** {@code split}: everything is trained on. */
  void split() throws ScenarioException {
    input.object(new Keys().on("train", () -> only(1)));
  }

  /** {@code features}: the coordinates themselves. */
  void features() throws ScenarioException {
    List<String> features = ScenarioText.FEATURES;
    int[] at = {0};
    int count =
        input.array(
            Integer.MAX_VALUE,
            () -> only(at[0] < features.size() ? features.get(at[0]++) : "absent"));
    if (count < features.size()) {
      throw input.here().refuse("be " + features + ALONE, count + " of them");
    }
  }

  private void only(double value) throws ScenarioException {
    if (input.real() != value) {
      throw input.refuse(Real.text(value) + ALONE);
    }
  }

  private void only(String value) throws ScenarioException {
    if (!input.isText(value)) {
      throw input.refuse(value + ALONE);
    }
  }
}
