package flatline.viewmodel.training.setup;

import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.random.Seeds;
import flatline.model.scenario.Change;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.TextKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How it is learned: rate, batch size, decay, loss and seed. */
public final class OptimizerSetup {

  private static final TextKeys LOSSES = TextKeys.of("loss.*", Loss.values());

  private final ScenarioEditor editor;
  private final NumberSetting rate;
  private final NumberSetting batchSize;
  private final NumberSetting decay;
  private final ChoiceSetting loss;
  private final NumberSetting seed;

  OptimizerSetup(ScenarioEditor editor) {
    this.editor = editor;
    rate =
        new NumberSetting(
            "setting.rate",
            Scale.logarithmic(0.001, 10),
            Allowed.RATES,
            value -> editor.make(new Change.Set(new Target.LearningRate(), value)));
    batchSize =
        new NumberSetting(
            "setting.batchSize",
            Scale.logarithmic(1, 200),
            Allowed.whole(1, 1),
            value -> changeBatchSize((int) value));
    decay =
        new NumberSetting(
            "setting.decay",
            Scale.linear(0, 0.1, 0.001),
            Allowed.DECAYS,
            value -> editor.change(builder -> builder.regularization(regularization(value))));
    loss = new ChoiceSetting("setting.loss", LOSSES, List.of(), this::changeLoss);
    seed =
        new NumberSetting(
            "setting.seed",
            Scale.linear(1, 1000, 1),
            Allowed.of(Seeds.ALL),
            value -> editor.change(builder -> builder.seed((long) value)));
  }

  /** The learning rate, which acts at once. */
  public NumberSetting rate() {
    return rate;
  }

  /** Samples a step, from the next epoch on. */
  public NumberSetting batchSize() {
    return batchSize;
  }

  /** What is taken off the weights besides, λ; 0 for nothing. */
  public NumberSetting decay() {
    return decay;
  }

  /** What is minimized. */
  public ChoiceSetting loss() {
    return loss;
  }

  /** The seed of every random draw. */
  public NumberSetting seed() {
    return seed;
  }

  private Regularization regularization(double rate) {
    return editor.scenario().setup().regularization().withRate(rate);
  }

  /** From the next epoch on; minibatches of a file have their sizes. */
  private Optional<Message> changeBatchSize(int size) {
    return editor.scenario().setup().order() instanceof Order.Recorded
        ? editor.change(builder -> builder.batchSize(size))
        : editor.make(new Change.Set(new Target.BatchSize(), size));
  }

  private void changeLoss(String id) {
    editor.change(builder -> builder.loss(Loss.valueOf(id.toUpperCase(Locale.ROOT))));
  }

  Stream<NumberSetting> numbers() {
    return Stream.of(rate, batchSize, decay, seed);
  }

  void show(Scenario scenario) {
    Setup setup = scenario.setup();
    int samples = setup.samples();
    boolean recorded = setup.order() instanceof Order.Recorded;
    batchSize.allow(
        new Allowed(1, recorded ? Integer.MAX_VALUE : samples, Allowed.Kind.UP_TO_SAMPLES));
    seed.show((double) setup.seed());
    decay.show(setup.regularization().rate());
    loss.offer(
        Arrays.stream(Loss.values())
            .filter(each -> setup.data().suits(each.task()))
            .map(OptimizerSetup::id)
            .toList());
    loss.show(id(setup.loss()));
  }

  void show(InForce now) {
    show(rate, now.rate());
    show(batchSize, now.batchSize());
  }

  /** A message stays while the number does. */
  private static void show(NumberSetting number, double now) {
    if (number.value() != now) {
      number.show(now);
    }
  }

  private static String id(Loss loss) {
    return loss.name().toLowerCase(Locale.ROOT);
  }
}
