package flatline.model.network;

import flatline.model.activation.Sigmoid;
import flatline.model.data.Task;

/** What the output o (before any squashing) costs against a label t, and its gradient ∂/∂o. */
public enum Loss {
  /** Logistic output: max(o, 0) − y·o + ln(1 + exp(−|o|)) with y = (t + 1)/2. */
  CROSS_ENTROPY("cross_entropy", Task.CLASSIFICATION) {
    @Override
    public double value(double o, double t) {
      double y = (t + 1) / 2;
      return Math.max(o, 0) - y * o + StrictMath.log1p(StrictMath.exp(-Math.abs(o)));
    }

    @Override
    public double gradient(double o, double t) {
      return Sigmoid.logistic(o) - (t + 1) / 2;
    }
  },
  /** Output tanh(o): ½(tanh(o) − t)². */
  SQUARED_ERROR_TANH("squared_error", Task.CLASSIFICATION) {
    @Override
    public double value(double o, double t) {
      double error = StrictMath.tanh(o) - t;
      return 0.5 * (error * error);
    }

    @Override
    public double gradient(double o, double t) {
      double y = StrictMath.tanh(o);
      return (y - t) * (1 - y * y);
    }
  },
  /** Output o itself, for regression: ½(o − t)². */
  SQUARED_ERROR_LINEAR("squared_error", Task.REGRESSION) {
    @Override
    public double value(double o, double t) {
      return 0.5 * ((o - t) * (o - t));
    }

    @Override
    public double gradient(double o, double t) {
      return o - t;
    }
  };

  private final String id;
  private final Task task;

  Loss(String id, Task task) {
    this.id = id;
    this.task = task;
  }

  /** The name that files use; with the task it tells which loss is meant. */
  public String id() {
    return id;
  }

  /** What is learned by it. */
  public Task task() {
    return task;
  }

  /**
   * The loss of one sample.
   *
   * @param o the output's pre-activation
   * @param t the label: −1 or 1, any real for regression
   */
  public abstract double value(double o, double t);

  /** The derivative of {@link #value} with respect to o. */
  public abstract double gradient(double o, double t);

  /** A bound on |{@link #gradient}| whatever the output, of labels −1 and 1; ∞ without one. */
  public double steepestSlope() {
    return switch (this) {
      case CROSS_ENTROPY -> 1;
      case SQUARED_ERROR_TANH -> 1.19;
      case SQUARED_ERROR_LINEAR -> Double.POSITIVE_INFINITY;
    };
  }
}
