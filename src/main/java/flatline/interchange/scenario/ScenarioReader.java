package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Shape;
import flatline.model.network.initialization.Initialization;
import flatline.model.random.Seeds;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.SetupBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a scenario; every key that is absent stands at its default of version 1. */
public final class ScenarioReader {

  private final JsonInput input;
  private final SetupBuilder setup = Setup.DEFAULT.toBuilder();
  private final RuleReader rule;
  private final ContenderReader contenders;
  private final InterventionReader interventions;
  private String name = Scenario.DEFAULT.title().name();
  private String expect = Scenario.DEFAULT.title().expect();
  private DataSource data = Setup.DEFAULT.data();
  private Split split = Setup.DEFAULT.split();
  private List<Integer> hidden = Setup.DEFAULT.hidden();
  private Initialization initialization = Setup.DEFAULT.initialization();
  private String loss = Setup.DEFAULT.loss().id();
  private Task task = Setup.DEFAULT.loss().task();
  private int batchSize = Setup.DEFAULT.training().batchSize();
  private double rate = Setup.DEFAULT.training().rate();
  private long steps = Setup.DEFAULT.training().steps();
  private Order order = Setup.DEFAULT.order();
  private final List<List<Integer>> batches = new ArrayList<>();
  private Fence fence = Scenario.DEFAULT.fence();

  public ScenarioReader(JsonInput input) {
    this.input = input;
    rule = new RuleReader(input);
    contenders = new ContenderReader(input);
    interventions = new InterventionReader(input);
  }

  public Scenario read() throws ScenarioException {
    Map<String, JsonPlace> seen = input.object(keys());
    if (!seen.containsKey("flatline")) {
      throw input.here().refuse("have the key flatline, with the value 1", "none");
    }
    if (seen.containsKey("batches")) {
      order = new Order.Recorded(batches);
      steps = seen.containsKey("steps") ? steps : Math.min(steps, batches.size());
    } else if (!seen.containsKey("batchSize")) {
      batchSize = Math.clamp(split.training(data.size()), 1, batchSize);
    }
    addWhatDataAsk(seen);
    setup
        .data(data)
        .split(split)
        .hidden(hidden)
        .entrants(contenders.contenders(Setup.DEFAULT.entrants(), seen))
        .initialization(initialization)
        .loss(loss())
        .training(new Setup.Schedule(batchSize, rate, steps))
        .rule(rule.rule())
        .order(order);
    if (seen.containsKey(FenceReader.LOCK) && seen.containsKey(FenceReader.ONLY)) {
      throw seen.get(FenceReader.ONLY).refuse("be absent where lock is", "both");
    }
    return new Scenario(
        new Scenario.Title(name, expect),
        setup.build(),
        interventions.interventions(contenders.atZero()),
        fence);
  }

  /** What stands where nothing is said, of data that allow nothing else. */
  private void addWhatDataAsk(Map<String, JsonPlace> seen) {
    boolean streams = data.streams();
    if ((isOfFunction() || streams) && !seen.containsKey("features")) {
      setup.features(streams ? Features.DIGITS : Features.LINE);
    }
    if (streams && !seen.containsKey("normalization")) {
      setup.normalization(Normalization.UNTOUCHED);
    }
    if (streams && !seen.containsKey("batchSize")) {
      batchSize = 1;
    }
  }

  private boolean isOfFunction() {
    return data instanceof DataSource.Generated(DataKind kind, int _, double _)
        && kind.function().isPresent();
  }

  private Keys keys() {
    return contenders
        .addTo(rule.addTo(first()))
        .on("order", () -> order = order())
        .on("batches", () -> input.array(Integer.MAX_VALUE, this::batch))
        .on("seed", () -> setup.seed(input.whole(Seeds.ALL)))
        .on("interventions", interventions::read)
        .on(FenceReader.LOCK, () -> fence = new FenceReader(input).lock())
        .on(FenceReader.ONLY, () -> fence = new FenceReader(input).only());
  }

  private Keys first() {
    return new Keys()
        .on("flatline", this::version)
        .on("name", () -> name = input.text())
        .on("expect", () -> expect = input.text())
        .on("data", () -> data = new DataReader(input).read())
        .on("normalization", () -> setup.normalization(new NormalizationReader(input).read()))
        .on("split", () -> split = split())
        .on("features", () -> setup.features(new FeaturesReader(input).read()))
        .on("hidden", () -> hidden = hidden())
        .on("contenders", () -> contenders.read())
        .on("initialization", () -> initialization = new InitializationReader(input).read())
        .on("loss", () -> loss = input.choice(ScenarioText.LOSSES))
        .on("task", this::task)
        .on("batchSize", () -> batchSize = (int) input.whole(Setup.Schedule.BATCH_SIZES))
        .on("learningRate", () -> rate = input.real(Setup.Schedule.RATES))
        .on("steps", () -> steps = input.whole(Setup.Schedule.STEPS))
        .on("regularization", () -> setup.regularization(new RegularizationReader(input).read()));
  }

  private void version() throws ScenarioException {
    if (input.real() != 1) {
      throw input.refuse("1, the version that this program reads");
    }
  }

  private void task() throws ScenarioException {
    String id = input.choice(ScenarioText.TASKS);
    task = Stream.of(Task.values()).filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private Split split() throws ScenarioException {
    double[] train = {Split.NONE.train()};
    input.object(new Keys().on("train", () -> train[0] = input.real(Split.SHARES)));
    return new Split(train[0]);
  }

  private List<Integer> hidden() throws ScenarioException {
    List<Integer> widths = new ArrayList<>();
    input.array((int) Shape.LAYERS.most(), () -> widths.add((int) input.whole(Shape.UNITS)));
    return widths;
  }

  private Order order() throws ScenarioException {
    return input.choice(ScenarioText.ORDERS).equals(ScenarioText.FIXED)
        ? new Order.Fixed()
        : new Order.Shuffled();
  }

  private void batch() throws ScenarioException {
    List<Integer> batch = new ArrayList<>();
    input.array(Integer.MAX_VALUE, () -> batch.add((int) input.whole(Whole.INDICES)));
    batches.add(batch);
  }

  private Loss loss() {
    // Said first: whoever has other data needs no other loss.
    data.check(task);
    List<Loss> losses = Stream.of(Loss.values()).filter(each -> each.task() == task).toList();
    return losses.stream()
        .filter(each -> each.id().equals(loss))
        .findFirst()
        .orElseThrow(
            () -> new Refusal("loss", "be " + ids(losses) + " for task " + task.id(), loss));
  }

  private static String ids(List<Loss> losses) {
    return losses.stream().map(Loss::id).collect(Collectors.joining(" or "));
  }
}
