package flatline.model.training;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.RandomInitialization;
import flatline.model.network.WeightRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.ScenarioBuilder;
import flatline.model.scenario.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The presets whose outcome was measured with another program, each with the contenders ReLU and
 * Leaky ReLU of 0.01, 0.1 and 0.3.
 */
public final class MeasuredPresets {

  /** The leaks of the contenders, in their order. */
  public static final List<Double> ALPHAS = List.of(0.0, 0.01, 0.1, 0.3);

  private static final WeightRule HE = new WeightRule.He();
  private static final WeightRule LECUN = new WeightRule.Lecun();
  private static final WeightRule ZEROS = new WeightRule.Zeros();
  private static final WeightRule LARGE = new WeightRule.Normal(6);

  private MeasuredPresets() {}

  /** The presets by their names in the table of figures. */
  public static Map<String, Scenario> all() {
    Map<String, Scenario> presets = new LinkedHashMap<>();
    presets.put("bad-initialization", init(base(), -4).rate(2).build());
    presets.put("dying-while-you-watch", shifted(wide(), 1.5).rate(2).build());
    presets.put("off-centre-xor", data(shifted(wide(), 1.5), DataKind.XOR).rate(2).build());
    presets.put("hot-start", rateAt(wide().rate(10), 10, 0.5));
    presets.put(
        "far-off-data", data(shifted(base(), 4), DataKind.MOONS).rate(1).batchSize(8).build());
    presets.put(
        "badly-scaled-spiral",
        data(scaled(base(), 5), DataKind.SPIRAL).rate(1).batchSize(32).build());
    presets.put("two-hidden-layers", init(base().hidden(List.of(6, 6)), -2).rate(1).build());
    presets.put("good-initialization", wide().rate(1).build());
    presets.put("too-slow-to-help", init(base(), -5).rate(0.1).build());
    presets.put("more-leak-is-not-better", shifted(wide(), 1.25).rate(3).build());
    presets.put(
        "all-zeros",
        wide().initialization(new RandomInitialization(ZEROS, 0, ZEROS, 0)).rate(0.5).build());
    presets.put("spiral-leak-costs", data(base(), DataKind.SPIRAL).rate(0.1).build());
    presets.put("leak-explodes", scaled(wide(), 5).rate(2).build());
    presets.put("knock-out", knockedOut(wide().rate(0.5)));
    presets.put("large-weights-12", largeWeights(-12));
    presets.put("large-weights-18", largeWeights(-18));
    return presets;
  }

  private static ScenarioBuilder base() {
    return Scenario.DEFAULT.toBuilder()
        .contenders(
            List.of(new Relu(), new LeakyRelu(0.01), new LeakyRelu(0.1), new LeakyRelu(0.3)));
  }

  private static ScenarioBuilder wide() {
    return base().hidden(List.of(12));
  }

  private static ScenarioBuilder data(ScenarioBuilder builder, DataKind kind) {
    return builder.data(new DataSource.Generated(kind, 200, 0.05));
  }

  private static ScenarioBuilder init(ScenarioBuilder builder, double bias) {
    return builder.initialization(new RandomInitialization(HE, bias, LECUN, 0));
  }

  private static Scenario largeWeights(double bias) {
    return base().initialization(new RandomInitialization(LARGE, bias, LARGE, 0)).rate(3).build();
  }

  private static ScenarioBuilder shifted(ScenarioBuilder builder, double by) {
    return builder.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, by, by));
  }

  private static ScenarioBuilder scaled(ScenarioBuilder builder, double by) {
    return builder.normalization(new Normalization(Normalization.Kind.STANDARDIZED, by, 0, 0));
  }

  private static Scenario rateAt(ScenarioBuilder builder, long step, double rate) {
    Change change = new Change.Set(new Target.LearningRate(), rate);
    return builder.interventions(List.of(new Intervention(step, change))).build();
  }

  private static Scenario knockedOut(ScenarioBuilder builder) {
    Change change = new Change.Add(new Target.HiddenBias(Target.ALL), -10);
    return builder.interventions(List.of(new Intervention(500, change))).build();
  }
}
