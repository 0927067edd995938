package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.ScenarioException;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads {@code features}. */
final class FeaturesReader {

  private static final List<String> IDS =
      Arrays.stream(InputFeature.values()).map(InputFeature::id).toList();

  private final JsonInput input;
  private final Set<InputFeature> chosen = EnumSet.noneOf(InputFeature.class);

  FeaturesReader(JsonInput input) {
    this.input = input;
  }

  Features read() throws ScenarioException {
    input.array(IDS.size(), this::one);
    if (chosen.isEmpty()) {
      throw input.here().refuse("have at least one", "none");
    }
    return Features.of(chosen);
  }

  /** In whatever order they are written, they are used in theirs. */
  private void one() throws ScenarioException {
    String id = input.choice(IDS);
    for (InputFeature each : InputFeature.values()) {
      if (each.id().equals(id) && !chosen.add(each)) {
        throw input.refuse("given once");
      }
    }
  }
}
