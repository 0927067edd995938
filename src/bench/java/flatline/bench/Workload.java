package flatline.bench;

import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import java.util.List;

/** The work that is measured: 400 samples of the circle in minibatches of 10, ReLU. */
public enum Workload {
  /** The app's own size of network: 2-8-1. */
  W1(List.of(8), 1200),
  /** Two hidden layers of 32: 2-32-32-1. */
  W2(List.of(32, 32), 68_625);

  static final int SAMPLES = 400;
  static final int BATCH = 10;
  static final double RATE = 0.05;

  private final List<Integer> hidden;

  /** Products and sums of one step. */
  final int operations;

  Workload(List<Integer> hidden, int operations) {
    this.hidden = hidden;
    this.operations = operations;
  }

  /** The shape as people write it, for example 2-8-1. */
  String shape() {
    var text = new StringBuilder("2");
    hidden.forEach(width -> text.append('-').append(width));
    return text.append("-1").toString();
  }

  /** The run: samples in fixed order, so that neither side's figure holds a shuffle. */
  Scenario scenario() {
    return Scenario.DEFAULT.with(builder ->
        builder
            .data(new DataSource.Generated(DataKind.CIRCLE, SAMPLES, 0.05))
            .hidden(hidden)
            .contenders(List.of(new Relu()))
            .training(new Setup.Schedule(BATCH, RATE, 40_000))
            .order(new Order.Fixed()));
  }
}
