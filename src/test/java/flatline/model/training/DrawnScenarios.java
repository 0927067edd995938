package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.optimizer.DrawnRules;
import flatline.model.optimizer.Learned;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.SetupBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scenarios drawn at random among those in which units die, fall silent, return and explode. */
public final class DrawnScenarios {

  private DrawnScenarios() {}

  /** The scenario of a seed: one to three hidden layers, four contenders, small data. */
  public static Scenario draw(int seed) {
    Scenario drawn = withAtZero(straight(seed), new SplittableRandom(seed + 0x2e70L));
    var rules = new SplittableRandom(seed + 0x0b7L);
    return rules.nextInt(3) > 0 ? drawn : drawn.with(b -> withRules(b, rules));
  }

  /** The same in which some networks choose f′(0). */
  private static Scenario withAtZero(Scenario scenario, SplittableRandom random) {
    return scenario.with(b ->
        b.entrants(
            scenario.setup().entrants().stream()
                .map(each -> each.withAtZero(random.nextInt(3) / 2.0))
                .toList()));
  }

  /** The scenario of a seed in which every step goes straight against the gradient. */
  public static Scenario straight(int seed) {
    var random = new SplittableRandom(seed);
    var more = new SplittableRandom(~seed);
    var decay = new SplittableRandom(seed + 0x5eed);
    DataKind[] kinds =
        Arrays.stream(DataKind.values())
            .filter(kind -> kind.task() == Task.CLASSIFICATION)
            .toArray(DataKind[]::new);
    int samples = random.nextInt(20, 50);
    var sight = new SplittableRandom(seed + 0xfea7L);
    return Scenario.DEFAULT.with(b ->
        b.data(
                new DataSource.Generated(
                    kinds[random.nextInt(kinds.length)], samples, more.nextInt(3) / 10.0))
            .normalization(normalization(random, more))
            .hidden(IntStream.range(0, 1 + seed % 3).mapToObj(i -> random.nextInt(2, 9)).toList())
            .contenders(
                List.of(
                    new Relu(),
                    new LeakyRelu(random.nextBoolean() ? 0.3 : 0.01),
                    random.nextBoolean() ? new LeakyRelu(0) : new Elu(0),
                    new Tanh()))
            .initialization(initialization(random, more))
            .loss(random.nextBoolean() ? Loss.CROSS_ENTROPY : Loss.SQUARED_ERROR_TANH)
            .rate(StrictMath.pow(10, random.nextDouble(-1.5, 1.3)))
            .split(sight.nextInt(3) == 0 ? new Split(sight.nextDouble(0.85, 1)) : Split.NONE)
            .features(features(sight))
            .batchSize(random.nextInt(1, 17))
            .steps(more.nextInt(1000, 2000))
            .order(random.nextBoolean() ? new Order.Shuffled() : new Order.Fixed())
            .seed(seed)
            .regularization(regularization(decay)));
  }

  /** The same with rules, remedies and regularizations of every kind. */
  static SetupBuilder withRules(SetupBuilder builder, SplittableRandom random) {
    List<Entrant> entrants =
        builder.build().entrants().stream()
            .map(each -> each.with(DrawnRules.remedy(random)))
            .map(each -> random.nextInt(3) == 0 ? each.withOutput(output(random)) : each)
            .toList();
    return builder
        .rule(DrawnRules.rule(random))
        .regularization(DrawnRules.regularization(random))
        .entrants(entrants);
  }

  /** The same whose hidden units learn weights and biases alone. */
  public static Scenario withoutLearned(Scenario scenario) {
    return scenario.with(b ->
        b.rule(scenario.setup().rule().with(Learned.NOTHING))
            .entrants(
                scenario.setup().entrants().stream()
                    .map(each ->
                        new Entrant(
                            each.activation(), each.remedy().withBatchNorm(false).withLeakRate(0)))
                    .toList()));
  }

  private static Activation output(SplittableRandom random) {
    List<Activation> all = Activation.all();
    return all.get(random.nextInt(all.size()));
  }

  private static Regularization regularization(SplittableRandom decay) {
    double rate = StrictMath.pow(10, decay.nextDouble(-4, -0.5));
    return decay.nextInt(3) == 0
        ? new Regularization(Regularization.Kind.L2, rate)
        : Regularization.NONE;
  }

  private static Features features(SplittableRandom sight) {
    return sight.nextInt(3) == 0
        ? Features.of(
            Arrays.stream(InputFeature.values())
                .filter(each -> each == InputFeature.Y || sight.nextBoolean())
                .collect(Collectors.toSet()))
        : Features.PLANE;
  }

  private static Normalization normalization(SplittableRandom random, SplittableRandom more) {
    double offset = random.nextBoolean() ? 0 : random.nextDouble(-3, 3);
    double scale = random.nextInt(3) == 0 ? 4 : 1;
    Normalization.Kind[] kinds = Normalization.Kind.values();
    Normalization.Kind kind = kinds[more.nextInt(kinds.length)];
    return new Normalization(kind, scale, offset, offset);
  }

  private static RandomInitialization initialization(
      SplittableRandom random, SplittableRandom more) {
    WeightRule hidden =
        random.nextInt(3) == 0 ? new WeightRule.Normal(more.nextDouble(1, 3)) : new WeightRule.He();
    double bias = random.nextBoolean() ? 0 : random.nextDouble(-4, 1);
    WeightRule output = more.nextBoolean() ? new WeightRule.Lecun() : new WeightRule.Xavier();
    return new RandomInitialization(hidden, bias, output, more.nextInt(-1, 2) / 4.0);
  }
}
