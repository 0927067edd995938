package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.optimizer.Optimizer;
import flatline.model.rule.Real;
import java.util.List;
import java.util.Map;

/** Reads {@code optimizer}. */
final class OptimizerReader {

  private static final String SGD = Optimizer.Sgd.PLAIN.id();
  private static final String ADAM = Optimizer.Adam.CUSTOMARY.id();
  private static final List<String> OF_SGD = List.of("momentum");
  private static final List<String> OF_ADAM = List.of("beta1", "beta2", "epsilon");

  private final JsonInput input;
  private String kind = SGD;
  private double momentum;
  private double beta1 = Optimizer.Adam.CUSTOMARY.beta1();
  private double beta2 = Optimizer.Adam.CUSTOMARY.beta2();
  private double epsilon = Optimizer.Adam.CUSTOMARY.epsilon();

  OptimizerReader(JsonInput input) {
    this.input = input;
  }

  Optimizer read() throws ScenarioException {
    Map<String, JsonPlace> seen =
        input.object(
            new Keys()
                .on("kind", () -> kind = input.choice(List.of(SGD, ADAM)))
                .on("momentum", () -> momentum = input.real(Optimizer.SHARES))
                .on("beta1", () -> beta1 = input.real(Optimizer.SHARES))
                .on("beta2", () -> beta2 = input.real(Optimizer.SHARES))
                .on("epsilon", () -> epsilon = input.real(Real.POSITIVE)));
    for (String key : kind.equals(SGD) ? OF_ADAM : OF_SGD) {
      if (seen.containsKey(key)) {
        throw seen.get(key).refuse("not be given for kind " + kind, "it");
      }
    }
    return kind.equals(SGD)
        ? new Optimizer.Sgd(momentum)
        : new Optimizer.Adam(beta1, beta2, epsilon);
  }
}
