package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.Place;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.Shown;
import flatline.model.activation.Activation;
import flatline.model.scenario.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code contenders}. */
public final class ContenderReader {

  public static final List<String> IDS = Activation.all().stream().map(Activation::id).toList();

  private final JsonInput input;
  private final List<Activation> contenders = new ArrayList<>();
  private String id = "";
  private double alpha;

  ContenderReader(JsonInput input) {
    this.input = input;
  }

  List<Activation> read() throws ScenarioException {
    int count = input.array(Setup.MOST_CONTENDERS, () -> contenders.add(contender()));
    if (count == 0) {
      throw input.here().refuse("have 1 to " + Setup.MOST_CONTENDERS + " elements", "none");
    }
    return contenders;
  }

  private Activation contender() throws ScenarioException {
    Map<String, Place> seen =
        input.object(
            new Keys()
                .on("activation", () -> id = input.choice(IDS))
                .on("alpha", () -> alpha = input.real()));
    if (!seen.containsKey("activation")) {
      throw input.here().refuse("have the key activation", "none");
    }
    return activation(id, alpha, seen.get("alpha"));
  }

  /**
   * The activation of that name.
   *
   * @param id one of {@link #IDS}
   * @param alpha counts only where it was stated
   * @param stated where alpha stood; null leaves the customary one
   */
  static Activation activation(String id, double alpha, @Nullable Place stated)
      throws ScenarioException {
    Activation customary =
        Activation.all().stream()
            .filter(activation -> activation.id().equals(id))
            .findFirst()
            .orElseThrow();
    return stated == null ? customary : with(alpha, customary, stated);
  }

  private static Activation with(double alpha, Activation activation, Place stated)
      throws ScenarioException {
    if (activation.parameter().isEmpty()) {
      throw stated.refuse("not be given for activation " + activation.id(), Shown.number(alpha));
    }
    double most = activation.parameterLimit();
    if (alpha < 0 || alpha > most) {
      throw stated.refuse("be a number from 0 to " + Shown.number(most), Shown.number(alpha));
    }
    return activation.withParameter(alpha);
  }
}
