package flatline.model.training;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.SetupBuilder;
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
    presets.put("bad-initialization", of(init(base(), -4).rate(2)));
    presets.put("dying-while-you-watch", of(shifted(wide(), 1.5).rate(2)));
    presets.put("off-centre-xor", of(data(shifted(wide(), 1.5), DataKind.XOR).rate(2)));
    presets.put("hot-start", rateAt(wide().rate(10), 10, 0.5));
    presets.put("far-off-data", of(data(shifted(base(), 4), DataKind.MOONS).rate(1).batchSize(8)));
    presets.put(
        "badly-scaled-spiral", of(data(scaled(base(), 5), DataKind.SPIRAL).rate(1).batchSize(32)));
    presets.put("two-hidden-layers", of(init(base().hidden(List.of(6, 6)), -2).rate(1)));
    presets.put("good-initialization", of(wide().rate(1)));
    presets.put("too-slow-to-help", of(init(base(), -5).rate(0.1)));
    presets.put("more-leak-is-not-better", of(shifted(wide(), 1.25).rate(3)));
    presets.put(
        "all-zeros",
        of(wide().initialization(new RandomInitialization(ZEROS, 0, ZEROS, 0)).rate(0.5)));
    presets.put("spiral-leak-costs", of(data(base(), DataKind.SPIRAL).rate(0.1)));
    presets.put("leak-explodes", of(scaled(wide(), 5).rate(2)));
    presets.put("knock-out", knockedOut(wide().rate(0.5)));
    presets.put("large-weights-12", largeWeights(-12));
    presets.put("large-weights-18", largeWeights(-18));
    return presets;
  }

  private static Scenario of(SetupBuilder setup) {
    return Scenario.of(setup.build());
  }

  private static SetupBuilder base() {
    return Setup.DEFAULT.toBuilder()
        .contenders(
            List.of(new Relu(), new LeakyRelu(0.01), new LeakyRelu(0.1), new LeakyRelu(0.3)));
  }

  private static SetupBuilder wide() {
    return base().hidden(List.of(12));
  }

  private static SetupBuilder data(SetupBuilder builder, DataKind kind) {
    return builder.data(new DataSource.Generated(kind, 200, 0.05));
  }

  private static SetupBuilder init(SetupBuilder builder, double bias) {
    return builder.initialization(new RandomInitialization(HE, bias, LECUN, 0));
  }

  private static Scenario largeWeights(double bias) {
    return of(base().initialization(new RandomInitialization(LARGE, bias, LARGE, 0)).rate(3));
  }

  private static SetupBuilder shifted(SetupBuilder builder, double by) {
    return builder.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, by, by));
  }

  private static SetupBuilder scaled(SetupBuilder builder, double by) {
    return builder.normalization(new Normalization(Normalization.Kind.STANDARDIZED, by, 0, 0));
  }

  private static Scenario rateAt(SetupBuilder builder, long step, double rate) {
    Change change = new Change.Set(new Target.LearningRate(), rate);
    return of(builder).with(List.of(new Intervention(step, change)));
  }

  private static Scenario knockedOut(SetupBuilder builder) {
    Change change = new Change.Add(new Target.HiddenBias(Target.ALL), -10);
    return of(builder).with(List.of(new Intervention(500, change)));
  }
}
