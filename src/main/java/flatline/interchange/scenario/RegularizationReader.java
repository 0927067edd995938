package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.network.Regularization;
import flatline.model.scenario.Setup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads {@code regularization}. */
final class RegularizationReader {

  private static final List<String> KINDS =
      Arrays.stream(Regularization.Kind.values()).map(Regularization.Kind::id).toList();

  private final JsonInput input;
  private String kind = Setup.DEFAULT.regularization().kind().id();
  private double rate = Setup.DEFAULT.regularization().rate();

  RegularizationReader(JsonInput input) {
    this.input = input;
  }

  Regularization read() throws ScenarioException {
    input.object(
        new Keys()
            .on("kind", () -> kind = input.choice(KINDS))
            .on("rate", () -> rate = input.real(Regularization.RATES)));
    return new Regularization(Regularization.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), rate);
  }
}
