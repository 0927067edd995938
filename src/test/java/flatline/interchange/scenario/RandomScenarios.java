package flatline.interchange.scenario;

import flatline.model.activation.Activation;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.StreamSource;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.network.initialization.Initialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.optimizer.DrawnRules;
import flatline.model.random.Seeds;
import flatline.model.scenario.Control;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.SetupBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scenarios of every kind, drawn at random. */
public final class RandomScenarios {

  private final Random random;
  private final Random decay;

  public RandomScenarios(long seed) {
    random = new Random(seed);
    decay = new Random(~seed);
  }

  public Scenario next() {
    return random.nextInt(12) == 0 ? stream() : ofPlaces();
  }

  private Scenario stream() {
    return Scenario.DEFAULT
        .with(new Scenario.Title(text(), text()))
        .with(b ->
            b.otherData(new StreamSource())
                .hidden(List.of(1 + random.nextInt(40)))
                .rate(Math.abs(number()) + 1e-300)
                .seed(random.nextLong(-Seeds.LIMIT, Seeds.LIMIT + 1)));
  }

  private Scenario ofPlaces() {
    boolean points = random.nextInt(3) == 0;
    Loss loss = any(List.of(Loss.values()));
    DataSource data = points ? points(loss == Loss.SQUARED_ERROR_LINEAR) : generated(loss.task());
    List<Integer> hidden =
        IntStream.range(0, random.nextInt(4)).mapToObj(_ -> 1 + random.nextInt(40)).toList();
    Split split = split(data);
    Features features = features();
    Order order = order(split.training(data.size()));
    Scenario planned =
        Scenario.DEFAULT
            .with(new Scenario.Title(text(), text()))
            .with(b ->
                b.data(data)
                    .normalization(
                        new Normalization(
                            any(List.of(Normalization.Kind.values())),
                            number(),
                            number(),
                            number()))
                    .split(split)
                    .features(features)
                    .hidden(hidden)
                    .contenders(
                        IntStream.rangeClosed(0, random.nextInt(6))
                            .mapToObj(_ -> activation())
                            .toList())
                    .initialization(initialization(hidden, features))
                    .loss(loss)
                    .training(
                        new Setup.Schedule(
                            1 + random.nextInt(split.training(data.size())),
                            Math.abs(number()) + 1e-300,
                            steps(order)))
                    .order(order)
                    .regularization(regularization())
                    .seed(random.nextLong(-Seeds.LIMIT, Seeds.LIMIT + 1)));
    return new RandomInterventions(random, planned.with(this::withRules)).add().with(fence());
  }

  private SetupBuilder withRules(SetupBuilder builder) {
    Setup setup = builder.build();
    return builder
        .rule(DrawnRules.rule(decay))
        .entrants(
            setup.entrants().stream()
                .map(each ->
                    decay.nextBoolean()
                        ? each
                        : new Entrant(each.activation(), DrawnRules.remedy(decay)))
                .map(each -> decay.nextInt(3) == 0 ? each.withOutput(any(Activation.all())) : each)
                .map(each -> each.withAtZero(decay.nextInt(5) / 4.0))
                .toList());
  }

  private DataSource generated(Task task) {
    List<DataKind> kinds =
        Stream.of(DataKind.values())
            .filter(kind -> kind.task() == task && kind.function().isEmpty())
            .toList();
    return new DataSource.Generated(any(kinds), 2 + random.nextInt(500), 10 * random.nextDouble());
  }

  private DataSource points(boolean regression) {
    return DataSource.Points.of(
        IntStream.range(0, 2 + random.nextInt(20))
            .mapToObj(_ ->
                new DataSource.Point(
                    number(), number(), regression ? number() : random.nextBoolean() ? 1 : -1))
            .toList());
  }

  private Activation activation() {
    Activation activation = any(Activation.all());
    return activation.withParameter(activation.parameterLimit() * random.nextDouble());
  }

  private Fence fence() {
    return new Fence(
        Stream.of(Control.values()).filter(_ -> decay.nextInt(4) == 0).collect(Collectors.toSet()));
  }

  private Split split(DataSource data) {
    return decay.nextBoolean() ? Split.NONE : Split.of(1 + decay.nextInt(data.size()), data.size());
  }

  private Features features() {
    return decay.nextBoolean()
        ? Features.PLANE
        : Features.of(
            Arrays.stream(InputFeature.values())
                .filter(each -> each == InputFeature.Y || decay.nextBoolean())
                .collect(Collectors.toSet()));
  }

  private Initialization initialization(List<Integer> hidden, Features features) {
    if (random.nextInt(4) == 0) {
      Shape shape = new Shape(features.count(), hidden);
      double[] parameters = new double[shape.parameters()];
      Arrays.setAll(parameters, _ -> number());
      return new ExplicitInitialization(new Network(shape, parameters));
    }
    WeightRule rule =
        any(
            List.of(
                new WeightRule.He(),
                new WeightRule.Xavier(),
                new WeightRule.Lecun(),
                new WeightRule.Normal(Math.abs(number())),
                new WeightRule.Uniform(Math.abs(number())),
                new WeightRule.Constant(number()),
                new WeightRule.Zeros()));
    WeightRule output = random.nextBoolean() ? rule : new WeightRule.Xavier();
    return new RandomInitialization(rule, number(), output, number());
  }

  private Order order(int samples) {
    return switch (random.nextInt(3)) {
      case 0 -> new Order.Shuffled();
      case 1 -> new Order.Fixed();
      default ->
          new Order.Recorded(
              Stream.generate(() ->
                      IntStream.rangeClosed(0, random.nextInt(5))
                          .mapToObj(_ -> random.nextInt(samples))
                          .toList())
                  .limit(1 + random.nextInt(20))
                  .toList());
    };
  }

  private Regularization regularization() {
    double rate = decay.nextDouble() * Math.pow(10, decay.nextInt(600) - 300);
    return decay.nextBoolean()
        ? Regularization.NONE
        : new Regularization(
            any(List.of(Regularization.Kind.L1, Regularization.Kind.L2)),
            decay.nextInt(5) == 0 ? 0 : rate);
  }

  private long steps(Order order) {
    return order instanceof Order.Recorded recorded
        ? 1 + random.nextInt(recorded.batches().size())
        : random.nextLong(1, Seeds.LIMIT + 1);
  }

  /** Numbers of every size, whole ones, both zeros. */
  private double number() {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(20) - 10;
      case 1 -> random.nextBoolean() ? 0.0 : -0.0;
      case 2 -> random.nextGaussian();
      case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
      case 4 -> random.nextInt(10) * Double.MIN_VALUE;
      default -> random.nextInt(1000) / 100.0;
    };
  }

  private String text() {
    String alphabet = "aZ09 \"\\/\n\t\u0001\u007f\u00e9\u2212\u6f22\ud83d\ude00";
    int[] points = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(12), 0, points.length).forEach(i -> text.appendCodePoint(points[i]));
    return text.toString();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
