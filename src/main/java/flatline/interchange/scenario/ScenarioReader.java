package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.Place;
import flatline.interchange.json.ScenarioException;
import flatline.model.data.DataSource;
import flatline.model.network.ExplicitInitialization;
import flatline.model.network.Initialization;
import flatline.model.network.Loss;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.SetupBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a scenario; every key that is absent stands at its default of version 1. */
public final class ScenarioReader {

  private static final long WHOLE_DOUBLE = 1L << 53;

  private final JsonInput input;
  private final SetupBuilder setup = Setup.DEFAULT.toBuilder();
  private String name = Scenario.DEFAULT.title().name();
  private String expect = Scenario.DEFAULT.title().expect();
  private DataSource data = Setup.DEFAULT.data();
  private List<Integer> hidden = Setup.DEFAULT.hidden();
  private Initialization initialization = Setup.DEFAULT.initialization();
  private String loss = ScenarioText.CROSS_ENTROPY;
  private String task = ScenarioText.CLASSIFICATION;
  private int batchSize = Setup.DEFAULT.training().batchSize();
  private double rate = Setup.DEFAULT.training().rate();
  private long steps = Setup.DEFAULT.training().steps();
  private Order order = Setup.DEFAULT.order();
  private final List<List<Integer>> batches = new ArrayList<>();
  private List<Intervention> interventions = Scenario.DEFAULT.interventions();

  public ScenarioReader(JsonInput input) {
    this.input = input;
  }

  public Scenario read() throws ScenarioException {
    Map<String, Place> seen = input.object(keys());
    if (!seen.containsKey("flatline")) {
      throw input.here().refuse("have the key flatline, with the value 1", "none");
    }
    if (!batches.isEmpty()) {
      order = new Order.Recorded(batches);
      steps = seen.containsKey("steps") ? steps : Math.min(steps, batches.size());
    }
    Setup.Schedule training = new Setup.Schedule(batchSize, rate, steps);
    check(new ScenarioChecks(seen, input.here()), training);
    setup
        .data(data)
        .hidden(hidden)
        .initialization(initialization)
        .loss(loss(seen))
        .training(training)
        .order(order);
    return intervened(setup.build());
  }

  /** What an intervention may do depends on all the rest, so the model judges them at the end. */
  private Scenario intervened(Setup planned) throws ScenarioException {
    try {
      return new Scenario(new Scenario.Title(name, expect), planned, interventions);
    } catch (IllegalArgumentException impossible) {
      throw new ScenarioException(String.valueOf(impossible.getMessage()));
    }
  }

  private void check(ScenarioChecks checks, Setup.Schedule training) throws ScenarioException {
    checks.checkTask(data, task.equals(ScenarioText.REGRESSION));
    if (initialization instanceof ExplicitInitialization explicit) {
      checks.checkLayers(explicit, hidden);
    }
    checks.checkBatches(batches, data.size());
    checks.checkLength(training, order, data.size());
  }

  private Keys keys() {
    LaterKeys later = new LaterKeys(input);
    return new Keys()
        .on("flatline", this::version)
        .on("name", () -> name = input.text())
        .on("expect", () -> expect = input.text())
        .on("data", () -> data = new DataReader(input).read())
        .on("normalization", () -> setup.normalization(new NormalizationReader(input).read()))
        .on("split", later::split)
        .on("features", later::features)
        .on("hidden", () -> hidden = hidden())
        .on("contenders", () -> setup.contenders(new ContenderReader(input).read()))
        .on("initialization", () -> initialization = new InitializationReader(input).read())
        .on("loss", () -> loss = input.choice(ScenarioText.LOSSES))
        .on("task", () -> task = input.choice(ScenarioText.TASKS))
        .on("batchSize", () -> batchSize = (int) input.whole(1, Integer.MAX_VALUE))
        .on("learningRate", this::rate)
        .on("steps", () -> steps = input.whole(1, WHOLE_DOUBLE))
        .on("regularization", later::regularization)
        .on("order", () -> order = order())
        .on("batches", this::batches)
        .on("seed", () -> setup.seed(input.whole(-Setup.SEED_LIMIT, Setup.SEED_LIMIT)))
        .on("interventions", () -> interventions = new InterventionReader(input).read());
  }

  private void version() throws ScenarioException {
    if (input.real() != 1) {
      throw input.refuse("1, the version that this program reads");
    }
  }

  private List<Integer> hidden() throws ScenarioException {
    Place place = input.here();
    List<Integer> widths = new ArrayList<>();
    input.array(
        ScenarioLimits.MOST_LAYERS,
        () -> widths.add((int) input.whole(1, ScenarioLimits.MOST_PARAMETERS)));
    ScenarioLimits.checkSize(widths, place);
    return widths;
  }

  private void rate() throws ScenarioException {
    rate = input.real();
    if (!(rate > 0)) {
      throw input.refuse("a number above 0");
    }
  }

  private Order order() throws ScenarioException {
    return input.choice(ScenarioText.ORDERS).equals(ScenarioText.FIXED)
        ? new Order.Fixed()
        : new Order.Shuffled();
  }

  private void batches() throws ScenarioException {
    int count = input.array(Integer.MAX_VALUE, this::batch);
    if (count == 0) {
      throw input.here().refuse("have a minibatch for each step", "none");
    }
  }

  private void batch() throws ScenarioException {
    List<Integer> batch = new ArrayList<>();
    int size =
        input.array(Integer.MAX_VALUE, () -> batch.add((int) input.whole(0, Integer.MAX_VALUE)));
    if (size == 0) {
      throw input.here().refuse("name at least one sample", "none");
    }
    batches.add(List.copyOf(batch));
  }

  private Loss loss(Map<String, Place> seen) throws ScenarioException {
    boolean regression = task.equals(ScenarioText.REGRESSION);
    if (loss.equals(ScenarioText.CROSS_ENTROPY)) {
      if (regression) {
        throw seen.getOrDefault("loss", input.here())
            .refuse("be squared_error for task regression", loss);
      }
      return Loss.CROSS_ENTROPY;
    }
    return regression ? Loss.SQUARED_ERROR_LINEAR : Loss.SQUARED_ERROR_TANH;
  }
}
