package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.Initialization;
import flatline.model.network.Loss;
import java.util.List;

/** Changes some parts of a {@link Scenario}; nothing is checked before {@link #build()}. */
public final class ScenarioBuilder {

  private Scenario.Title title;
  private DataSource data;
  private Normalization normalization;
  private List<Integer> hidden;
  private List<Activation> contenders;
  private Initialization initialization;
  private Loss loss;
  private Scenario.Schedule training;
  private Order order;
  private long seed;
  private List<Intervention> interventions;

  ScenarioBuilder(Scenario from) {
    title = from.title();
    data = from.data();
    normalization = from.normalization();
    hidden = from.hidden();
    contenders = from.contenders();
    initialization = from.initialization();
    loss = from.loss();
    training = from.training();
    order = from.order();
    seed = from.seed();
    interventions = from.interventions();
  }

  /** Sets {@link Scenario#title()}. */
  public ScenarioBuilder title(Scenario.Title value) {
    title = value;
    return this;
  }

  /** Sets {@link Scenario#data()}. */
  public ScenarioBuilder data(DataSource value) {
    data = value;
    return this;
  }

  /** Sets {@link Scenario#normalization()}. */
  public ScenarioBuilder normalization(Normalization value) {
    normalization = value;
    return this;
  }

  /** Sets {@link Scenario#hidden()}. */
  public ScenarioBuilder hidden(List<Integer> value) {
    hidden = value;
    return this;
  }

  /** Sets {@link Scenario#contenders()}. */
  public ScenarioBuilder contenders(List<Activation> value) {
    contenders = value;
    return this;
  }

  /** Sets {@link Scenario#initialization()}. */
  public ScenarioBuilder initialization(Initialization value) {
    initialization = value;
    return this;
  }

  /** Sets {@link Scenario#loss()}. */
  public ScenarioBuilder loss(Loss value) {
    loss = value;
    return this;
  }

  /** Sets {@link Scenario#training()}. */
  public ScenarioBuilder training(Scenario.Schedule value) {
    training = value;
    return this;
  }

  /** Sets {@link Scenario#order()}. */
  public ScenarioBuilder order(Order value) {
    order = value;
    return this;
  }

  /** Sets {@link Scenario#seed()}. */
  public ScenarioBuilder seed(long value) {
    seed = value;
    return this;
  }

  /** Sets {@link Scenario#interventions()}. */
  public ScenarioBuilder interventions(List<Intervention> value) {
    interventions = value;
    return this;
  }

  /** Sets the learning rate alone. */
  public ScenarioBuilder rate(double value) {
    return training(new Scenario.Schedule(training.batchSize(), value, training.steps()));
  }

  /** Sets the batch size alone. */
  public ScenarioBuilder batchSize(int value) {
    return training(new Scenario.Schedule(value, training.rate(), training.steps()));
  }

  /** Sets the run's length alone. */
  public ScenarioBuilder steps(long value) {
    return training(new Scenario.Schedule(training.batchSize(), training.rate(), value));
  }

  /**
   * The scenario with what was set.
   *
   * @throws IllegalArgumentException if the parts do not fit each other
   */
  public Scenario build() {
    return new Scenario(
        title,
        data,
        normalization,
        hidden,
        contenders,
        initialization,
        loss,
        training,
        order,
        seed,
        interventions);
  }
}
