package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.Initialization;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Changes some parts of a {@link Setup}; nothing is checked before {@link #build()}. */
public final class SetupBuilder {

  private DataSource data;
  private Normalization normalization;
  private Split split;
  private Features features;
  private List<Integer> hidden;
  private List<Entrant> entrants;
  private Initialization initialization;
  private Loss loss;
  private Setup.Schedule training;
  private StepRule rule;
  private Regularization regularization;
  private Order order;
  private long seed;

  SetupBuilder(Setup from) {
    data = from.data();
    normalization = from.normalization();
    split = from.split();
    features = from.features();
    hidden = from.hidden();
    entrants = from.entrants();
    initialization = from.initialization();
    loss = from.loss();
    training = from.training();
    rule = from.rule();
    regularization = from.regularization();
    order = from.order();
    seed = from.seed();
  }

  /** Sets {@link Setup#data()}. */
  public SetupBuilder data(DataSource value) {
    data = value;
    return this;
  }

  /** Sets other data, and what has to follow them. */
  public SetupBuilder otherData(DataSource source) {
    Task other = Arrays.stream(Task.values()).filter(source::suits).findFirst().orElse(loss.task());
    return otherData(source, source.suits(loss.task()) ? loss.task() : other);
  }

  /**
   * Sets other data, and what has to follow them: recorded minibatches belong to the points they
   * came with, a loss to its task, and no minibatch is larger than all that is learned from.
   */
  public SetupBuilder otherData(DataSource source, Task task) {
    if (order instanceof Order.Recorded) {
      order = new Order.Shuffled();
    }
    if (loss.task() != task) {
      loss =
          Arrays.stream(Loss.values()).filter(each -> each.task() == task).findFirst().orElse(loss);
    }
    if (source.streams()) {
      features = Features.DIGITS;
      normalization = Normalization.UNTOUCHED;
      split = Split.NONE;
      return data(source).batchSize(1);
    }
    if (isOfFunction(source) != isOfFunction(data) || data.streams()) {
      features = isOfFunction(source) ? Features.LINE : Features.PLANE;
    }
    int learned = split.training(source.size());
    return data(source).batchSize(Math.clamp(learned, 1, training.batchSize()));
  }

  private static boolean isOfFunction(DataSource source) {
    return source instanceof DataSource.Generated(DataKind kind, int _, double _)
        && kind.function().isPresent();
  }

  /** Sets {@link Setup#normalization()}. */
  public SetupBuilder normalization(Normalization value) {
    normalization = value;
    return this;
  }

  /** Sets {@link Setup#split()}. */
  public SetupBuilder split(Split value) {
    split = value;
    return this;
  }

  /** Sets {@link Setup#features()}. */
  public SetupBuilder features(Features value) {
    features = value;
    return this;
  }

  /** Sets {@link Setup#hidden()}. */
  public SetupBuilder hidden(List<Integer> value) {
    hidden = value;
    entrants = entrants.stream().map(each -> each.fitting(value.size())).toList();
    return this;
  }

  /** Sets {@link Setup#entrants()}. */
  public SetupBuilder entrants(List<Entrant> value) {
    entrants = value;
    return this;
  }

  /** Takes one of {@link Setup#entrants()} away. */
  public SetupBuilder without(int contender) {
    List<Entrant> left = new ArrayList<>(entrants);
    left.remove(contender);
    return entrants(left);
  }

  /** Sets {@link Setup#contenders()}; each place keeps its remedy, and a new one has none. */
  public SetupBuilder contenders(List<Activation> value) {
    List<Entrant> old = entrants;
    return entrants(
        IntStream.range(0, value.size())
            .mapToObj(place ->
                place < old.size()
                    ? old.get(place).become(value.get(place))
                    : Entrant.of(value.get(place).withAtZero(Entrant.atZero(old))))
            .toList());
  }

  /** Sets {@link Setup#initialization()}. */
  public SetupBuilder initialization(Initialization value) {
    initialization = value;
    return this;
  }

  /** Sets {@link Setup#loss()}. */
  public SetupBuilder loss(Loss value) {
    loss = value;
    return this;
  }

  /** Sets {@link Setup#training()}. */
  public SetupBuilder training(Setup.Schedule value) {
    training = value;
    return this;
  }

  /** Sets {@link Setup#rule()}. */
  public SetupBuilder rule(StepRule value) {
    rule = value;
    return this;
  }

  /** Sets {@link Setup#regularization()}. */
  public SetupBuilder regularization(Regularization value) {
    regularization = value;
    return this;
  }

  /** Sets {@link Setup#order()}. */
  public SetupBuilder order(Order value) {
    order = value;
    return this;
  }

  /** Sets {@link Setup#seed()}. */
  public SetupBuilder seed(long value) {
    seed = value;
    return this;
  }

  /** Sets the learning rate alone. */
  public SetupBuilder rate(double value) {
    return training(new Setup.Schedule(training.batchSize(), value, training.steps()));
  }

  /** Sets the batch size alone. */
  public SetupBuilder batchSize(int value) {
    return training(new Setup.Schedule(value, training.rate(), training.steps()));
  }

  /** Sets the run's length alone. */
  public SetupBuilder steps(long value) {
    return training(new Setup.Schedule(training.batchSize(), training.rate(), value));
  }

  /**
   * The set-up with what was set.
   *
   * @throws Refusal if the parts do not fit each other
   */
  public Setup build() {
    return new Setup(
        data,
        normalization,
        split,
        features,
        hidden,
        entrants,
        initialization,
        loss,
        training,
        rule,
        regularization,
        order,
        seed);
  }
}
