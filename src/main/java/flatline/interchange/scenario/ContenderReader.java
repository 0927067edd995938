package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.activation.Activation;
import flatline.model.rule.Real;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code contenders}. */
public final class ContenderReader {

  public static final List<String> IDS = Activation.all().stream().map(Activation::id).toList();

  private final JsonInput input;
  private final List<Entrant> contenders = new ArrayList<>();
  private String id = "";
  private double alpha;

  ContenderReader(JsonInput input) {
    this.input = input;
  }

  List<Entrant> read() throws ScenarioException {
    input.array(Setup.MOST_CONTENDERS, () -> contenders.add(contender()));
    return contenders;
  }

  private Entrant contender() throws ScenarioException {
    RuleReader rule = new RuleReader(input);
    Keys keys =
        new Keys()
            .on("activation", () -> id = input.choice(IDS))
            .on("alpha", () -> alpha = input.real());
    Map<String, JsonPlace> seen = input.object(rule.addAllTo(keys));
    if (!seen.containsKey("activation")) {
      throw input.here().refuse("have the key activation", "none");
    }
    return new Entrant(activation(id, alpha, seen.get("alpha")), rule.remedy());
  }

  /**
   * The activation of that name.
   *
   * @param id one of {@link #IDS}
   * @param alpha counts only where it was stated
   * @param stated where alpha stood; null leaves the customary one
   */
  static Activation activation(String id, double alpha, @Nullable JsonPlace stated)
      throws ScenarioException {
    Activation customary =
        Activation.all().stream()
            .filter(activation -> activation.id().equals(id))
            .findFirst()
            .orElseThrow();
    if (stated == null) {
      return customary;
    }
    if (customary.parameter().isEmpty()) {
      throw stated.refuse("not be given for activation " + id, Real.text(alpha));
    }
    return customary.withParameter(alpha);
  }
}
