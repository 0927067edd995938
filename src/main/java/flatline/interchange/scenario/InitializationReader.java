package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.network.initialization.Initialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Setup;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code initialization}. */
final class InitializationReader {

  /** The value of {@code initialization.output} for the rule of the hidden layers. */
  static final String SAME = "same";

  private static final List<String> KINDS =
      List.of("he", "xavier", "lecun", "normal", "uniform", "constant", "zeros", "explicit");
  private static final List<String> OUTPUTS = List.of("he", "xavier", "lecun", SAME);

  private final JsonInput input;
  private final LayersReader layers;
  private String kind = "he";
  private String output = "lecun";
  private double bias;
  private double outputBias;
  private double parameter;

  InitializationReader(JsonInput input) {
    this.input = input;
    RandomInitialization start = (RandomInitialization) Setup.DEFAULT.initialization();
    bias = start.bias();
    outputBias = start.outputBias();
    layers = new LayersReader(input);
  }

  Initialization read() throws ScenarioException {
    Map<String, JsonPlace> seen =
        input.object(
            new Keys()
                .on("kind", () -> kind = input.choice(KINDS))
                .on("bias", () -> bias = input.real())
                .on("output", () -> output = input.choice(OUTPUTS))
                .on("outputBias", () -> outputBias = input.real())
                .on("sigma", () -> parameter = input.real())
                .on("limit", () -> parameter = input.real())
                .on("value", () -> parameter = input.real())
                .on("layers", layers::read));
    Set<String> own = ownKeys();
    for (Map.Entry<String, JsonPlace> key : seen.entrySet()) {
      if (!key.getKey().equals("kind") && !own.contains(key.getKey())) {
        throw key.getValue().refuse("not be given for initialization.kind " + kind, "it");
      }
    }
    for (String required : List.of("sigma", "limit", "value", "layers")) {
      if (own.contains(required) && !seen.containsKey(required)) {
        throw input.here().refuse("have the key " + required + " for kind " + kind, "none");
      }
    }
    return kind.equals("explicit") ? new ExplicitInitialization(layers.network()) : random();
  }

  private Set<String> ownKeys() {
    return switch (kind) {
      case "explicit" -> Set.of("layers");
      case "normal" -> Set.of("bias", "output", "outputBias", "sigma");
      case "uniform" -> Set.of("bias", "output", "outputBias", "limit");
      case "constant" -> Set.of("bias", "output", "outputBias", "value");
      default -> Set.of("bias", "output", "outputBias");
    };
  }

  private Initialization random() {
    WeightRule hidden = rule(kind);
    WeightRule last = output.equals(SAME) ? hidden : rule(output);
    return new RandomInitialization(hidden, bias, last, outputBias);
  }

  private WeightRule rule(String id) {
    return switch (id) {
      case "he" -> new WeightRule.He();
      case "xavier" -> new WeightRule.Xavier();
      case "lecun" -> new WeightRule.Lecun();
      case "normal" -> new WeightRule.Normal(parameter);
      case "uniform" -> new WeightRule.Uniform(parameter);
      case "constant" -> new WeightRule.Constant(parameter);
      case "zeros" -> new WeightRule.Zeros();
      default -> throw new AssertionError(id);
    };
  }
}
