package flatline.interchange;

import flatline.model.activation.Activation;
import flatline.model.training.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code contenders}. */
final class ContenderReader {

  private static final List<String> IDS = Activation.all().stream().map(Activation::id).toList();

  private final JsonInput input;
  private final List<Activation> contenders = new ArrayList<>();
  private String id = "";
  private double alpha;

  ContenderReader(JsonInput input) {
    this.input = input;
  }

  List<Activation> read() throws ScenarioException {
    int count = input.array(Scenario.MOST_CONTENDERS, () -> contenders.add(contender()));
    if (count == 0) {
      throw input.here().refuse("have 1 to " + Scenario.MOST_CONTENDERS + " elements", "none");
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
    Activation activation = customary(id);
    Place stated = seen.get("alpha");
    return stated == null ? activation : with(alpha, activation, stated);
  }

  private static Activation customary(String id) {
    return Activation.all().stream()
        .filter(activation -> activation.id().equals(id))
        .findFirst()
        .orElseThrow();
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
