package flatline.model.theory.experiment;

import flatline.model.random.RandomStream;
import java.util.Arrays;

/**
 * One ReLU unit, whose output is what it gives, learns a linear target of standard normal inputs
 * and is dead in the end: z ≤ 0 on all samples. 500 samples, the target standardized and then
 * scaled; weights by He, bias 0; the mean of (f(z) − y)² over 20 samples drawn with replacement;
 * 5,000 steps. Not safe for use by several threads at once.
 */
public final class OneUnitTraining implements Experiment {

  private static final int SAMPLES = 500;
  private static final int BATCH = 20;
  private static final int STEPS = 5000;

  private final int inputs;
  private final double deviation;
  private final double momentum;
  private final double rate;
  private final double[][] x;
  private final double[] y = new double[SAMPLES];

  /** Weights, then the bias, as gradients and velocities are. */
  private final double[] parameters;

  private final double[] gradient;
  private final double[] velocity;

  /**
   * A unit that has not begun.
   *
   * @param inputs how many it has, at least 1
   * @param deviation the target's standard deviation
   * @param momentum the share of the velocity that is kept, 0 to below 1
   * @param step the effective rate: a gradient moves by so much in the end, whatever the momentum
   */
  public OneUnitTraining(int inputs, double deviation, double momentum, double step) {
    this.inputs = inputs;
    this.deviation = deviation;
    this.momentum = momentum;
    rate = step * (1 - momentum);
    x = new double[SAMPLES][inputs];
    parameters = new double[inputs + 1];
    gradient = new double[inputs + 1];
    velocity = new double[inputs + 1];
  }

  @Override
  public boolean happens(RandomStream random) {
    drawTarget(random);
    for (int i = 0; i < inputs; i++) {
      parameters[i] = random.normal() * StrictMath.sqrt(2.0 / inputs);
    }
    parameters[inputs] = 0;
    Arrays.fill(velocity, 0);
    for (int step = 0; step < STEPS; step++) {
      step(random);
    }
    return isDead();
  }

  private void drawTarget(RandomStream random) {
    double[] direction = new double[inputs];
    for (int i = 0; i < inputs; i++) {
      direction[i] = random.normal();
    }
    double sum = 0;
    for (int s = 0; s < SAMPLES; s++) {
      y[s] = 0;
      for (int i = 0; i < inputs; i++) {
        x[s][i] = random.normal();
        y[s] += direction[i] * x[s][i];
      }
      sum += y[s];
    }
    double mean = sum / SAMPLES;
    double squares = 0;
    for (double each : y) {
      squares += (each - mean) * (each - mean);
    }
    double scale = deviation / StrictMath.sqrt(squares / SAMPLES);
    for (int s = 0; s < SAMPLES; s++) {
      y[s] = (y[s] - mean) * scale;
    }
  }

  private double z(double[] sample) {
    double sum = parameters[inputs];
    for (int i = 0; i < inputs; i++) {
      sum += parameters[i] * sample[i];
    }
    return sum;
  }

  private void step(RandomStream random) {
    Arrays.fill(gradient, 0);
    for (int k = 0; k < BATCH; k++) {
      int s = random.below(SAMPLES);
      double z = z(x[s]);
      if (z > 0) {
        double error = 2 * (z - y[s]) / BATCH;
        for (int i = 0; i < inputs; i++) {
          gradient[i] += error * x[s][i];
        }
        gradient[inputs] += error;
      }
    }
    for (int i = 0; i <= inputs; i++) {
      velocity[i] = momentum * velocity[i] + gradient[i];
      parameters[i] -= rate * velocity[i];
    }
  }

  private boolean isDead() {
    for (double[] sample : x) {
      if (z(sample) > 0) {
        return false;
      }
    }
    return true;
  }
}
