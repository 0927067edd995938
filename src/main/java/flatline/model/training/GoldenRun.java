package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Gelu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Mish;
import flatline.model.activation.Relu;
import flatline.model.activation.Selu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Silu;
import flatline.model.activation.Softplus;
import flatline.model.activation.Tanh;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.Fingerprint;
import flatline.model.network.Loss;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scenario whose weights after {@value #STEPS} steps are known to the bit: on every machine, and
 * however the virtual machine runs it, they must come out the same.
 *
 * @param name by which a report calls it
 * @param scenario what is trained
 * @param fingerprint of its contenders' networks, in their order
 */
public record GoldenRun(String name, Scenario scenario, String fingerprint) {

  /** How long they are trained. */
  public static final long STEPS = 10_000;

  private static final List<Activation> BOTH = List.of(new Relu(), new LeakyRelu(0.1));

  private static final List<Activation> SMOOTH =
      List.of(new Elu(1), new Selu(), new Gelu(), new Silu(), new Mish(), new Softplus());

  private static final List<Activation> SQUASHING = List.of(new Sigmoid(), new Tanh());

  /** All of them: each loss, each order, each activation, no hidden layer to two wide ones. */
  public static List<GoldenRun> all() {
    return List.of(
        new GoldenRun(
            "circle 2-8-1",
            circle(),
            "1a589f9ab3056091d31c1a9497d4ddfa20a57a2aba841c9d5a8a4be031d44eae"),
        new GoldenRun(
            "dying 2-12-1",
            dying(),
            "8b4e59cfec34fa7597c40eae217c0ef8da6cfef55eda9e0761e44f97e818490e"),
        new GoldenRun(
            "spiral 2-32-32-1",
            wide(),
            "fff4d7dba28461c0652039d3dd9b4f5c05561accb82d9e326e353352c1b39ba0"),
        new GoldenRun(
            "moons, smooth",
            moons(SMOOTH),
            "f504630d28c2962a76e005326af546a7d72b51d92afee650712dff8aec08302c"),
        new GoldenRun(
            "moons, squashing",
            moons(SQUASHING),
            "138481c074fcbf2b7ecf1365b93d4ea4a79039b2f287d80da2722929958e855d"),
        new GoldenRun(
            "regression",
            regression(),
            "e393221a866b0d73b4970cf2c24bb2f6c784cdfee69c272c35204b6b81b242c3"),
        new GoldenRun(
            "xor 2-1",
            linear(),
            "7a069eb5002c0484261103324fc67a5b6c7ae47c5f7a2549483cfa60125f544a"),
        new GoldenRun(
            "circle, normalized 2-6-1",
            learned(),
            "4a69fa889afeda5c6af946599b5ddc0f9775b6e6ead07668311af712dd397cf6"));
  }

  /** Trains the scenario; the fingerprint of what comes out. */
  public String train() {
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(STEPS);
    return Fingerprint.of(
        trainer.contenders().stream().map(each -> each.network().network()).toList());
  }

  private static Scenario circle() {
    return Scenario.DEFAULT.with(builder -> builder.contenders(BOTH));
  }

  /** γ, β and α beside weights and biases. */
  private static Scenario learned() {
    StepRule rule = StepRule.PLAIN.with(new Learned(true, Learned.CUSTOMARY_LEAK_RATE));
    return Scenario.DEFAULT.with(builder ->
        builder
            .hidden(List.of(6))
            .contenders(BOTH)
            .rule(rule.with(new Optimizer.Sgd(0.5)).withClip(1)));
  }

  private static Scenario dying() {
    return Scenario.DEFAULT.with(builder ->
        builder
            .normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, 1.5, 1.5))
            .hidden(List.of(12))
            .contenders(BOTH)
            .rate(2)
            .seed(7));
  }

  private static Scenario wide() {
    return Scenario.DEFAULT.with(builder ->
        builder
            .data(new DataSource.Generated(DataKind.SPIRAL, 200, 0.05))
            .hidden(List.of(32, 32))
            .contenders(BOTH)
            .batchSize(4)
            .seed(-3));
  }

  private static Scenario moons(List<Activation> contenders) {
    WeightRule uniform = new WeightRule.Uniform(0.5);
    return Scenario.DEFAULT.with(builder ->
        builder
            .data(new DataSource.Generated(DataKind.MOONS, 120, 0.1))
            .hidden(List.of(5, 4))
            .contenders(contenders)
            .initialization(new RandomInitialization(uniform, 0.1, uniform, 0.1))
            .loss(Loss.SQUARED_ERROR_TANH)
            .batchSize(5)
            .rate(0.3)
            .seed(11));
  }

  private static Scenario regression() {
    List<DataSource.Point> points = IntStream.range(0, 49).mapToObj(GoldenRun::point).toList();
    return Scenario.DEFAULT.with(builder ->
        builder
            .data(DataSource.Points.of(points))
            .hidden(List.of(6))
            .contenders(List.of(new Tanh(), new LeakyRelu(0.01)))
            .loss(Loss.SQUARED_ERROR_LINEAR)
            .order(new Order.Fixed())
            .batchSize(9)
            .rate(0.05));
  }

  private static DataSource.Point point(int index) {
    int row = index / 7;
    int column = index % 7;
    return new DataSource.Point(column - 2.5, row - 3.25, index * index % 13 / 13.0);
  }

  private static Scenario linear() {
    return Scenario.DEFAULT.with(builder ->
        builder
            .data(new DataSource.Generated(DataKind.XOR, 60, 0.2))
            .hidden(List.of())
            .contenders(List.of(new Identity()))
            .rate(0.5));
  }
}
