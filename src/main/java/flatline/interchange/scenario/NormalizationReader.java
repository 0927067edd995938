package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.NumberArray;
import flatline.interchange.json.ScenarioException;
import flatline.model.data.Normalization;
import flatline.model.scenario.Setup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads {@code normalization}. */
final class NormalizationReader {

  private static final List<String> KINDS =
      Arrays.stream(Normalization.Kind.values()).map(NormalizationReader::id).toList();

  private final JsonInput input;
  private String kind = id(Setup.DEFAULT.normalization().kind());
  private double scale = Setup.DEFAULT.normalization().scale();
  private double[] offset = {
    Setup.DEFAULT.normalization().offsetX(), Setup.DEFAULT.normalization().offsetY()
  };

  NormalizationReader(JsonInput input) {
    this.input = input;
  }

  Normalization read() throws ScenarioException {
    input.object(
        new Keys()
            .on("kind", () -> kind = input.choice(KINDS))
            .on("scale", () -> scale = input.real())
            .on("offset", () -> offset = new NumberArray(input).read("one for each axis", 2)));
    return new Normalization(
        Normalization.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), scale, offset[0], offset[1]);
  }

  /** The name that files use. */
  static String id(Normalization.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
