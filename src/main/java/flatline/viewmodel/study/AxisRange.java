package flatline.viewmodel.study;

import flatline.model.activation.LeakyRelu;
import flatline.model.data.DataSource;
import flatline.model.network.Shape;
import flatline.model.optimizer.Optimizer;
import flatline.model.rule.Whole;
import flatline.model.scenario.Scenario;
import flatline.model.study.Setting;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.Scale;

/**
 * The values of a setting that a map shows until others are asked for. None goes beyond what the
 * Training page can show, so that every cell can be opened there.
 *
 * @param scale from the first value to the last, logarithmic or not
 * @param allowed what can be asked for
 * @param count how many values, unless they are whole numbers and there are fewer
 */
record AxisRange(Scale scale, Allowed allowed, int count) {

  private static final double MOST_SAMPLES = 100_000;
  private static final double MOST_STEPS = 1_000_000;
  private static final int FINE = 17;

  static AxisRange of(Setting setting, Scenario scenario) {
    double batch = scenario.setup().training().batchSize();
    return switch (setting) {
      case SAMPLES ->
          ratios(Math.max(20, batch), 1000, Allowed.whole(Math.max(2, batch), MOST_SAMPLES));
      case NOISE ->
          new AxisRange(Scale.linear(0, 0.5, 0.05), Allowed.of(DataSource.Generated.NOISE), 11);
      case SCALE -> ratios(0.1, 10, Allowed.COORDINATES);
      case OFFSET, OFFSET_X, OFFSET_Y ->
          new AxisRange(Scale.linear(-5, 5, 0.5), Allowed.COORDINATES, 21);
      case WIDTH -> ofShape(Shape.SHOWN_UNITS, FINE);
      case DEPTH -> ofShape(Shape.SHOWN_LAYERS, (int) Shape.SHOWN_LAYERS.most());
      case ALPHA -> ratios(0.001, 1, Allowed.of(LeakyRelu.ALPHA));
      case BIAS -> new AxisRange(Scale.linear(-8, 2, 0.5), Allowed.WEIGHTS, 21);
      case OUTPUT_BIAS -> new AxisRange(Scale.linear(-5, 5, 0.5), Allowed.WEIGHTS, 21);
      case SIGMA, LIMIT -> ratios(0.01, 10, Allowed.SPREADS);
      case VALUE -> new AxisRange(Scale.linear(-2, 2, 0.25), Allowed.WEIGHTS, FINE);
      case BATCH_SIZE -> batchSize(scenario);
      case RATE -> ratios(0.05, 5, Allowed.RATES);
      case RATE_FACTOR -> ratios(0.01, 10, Allowed.RATES);
      case MOMENTUM -> new AxisRange(Scale.linear(0, 0.95, 0.05), Allowed.of(Optimizer.SHARES), 20);
      case CLIP -> ratios(0.01, 10, Allowed.LENGTHS);
      case RESET -> ratios(10, 1000, Allowed.whole(0, MOST_STEPS));
      case LEAK_RATE -> ratios(0.001, 1, Allowed.RATES);
      case REGULARIZATION -> ratios(1e-5, 0.1, Allowed.DECAYS);
      case STEPS -> ratios(10, 2000, Allowed.whole(1, MOST_STEPS));
    };
  }

  private static AxisRange batchSize(Scenario scenario) {
    int samples = scenario.setup().samples();
    return ratios(1, Math.max(2, samples), Allowed.whole(1, samples));
  }

  private static AxisRange ofShape(Whole shown, int count) {
    return new AxisRange(Scale.linear(1, (double) shown.most(), 1), Allowed.of(shown), count);
  }

  private static AxisRange ratios(double from, double to, Allowed allowed) {
    return new AxisRange(Scale.logarithmic(from, Math.max(to, 2 * from)), allowed, FINE);
  }

  /** Whether neighbours have equal ratios. */
  boolean isLogarithmic() {
    return scale.step() == 0;
  }
}
