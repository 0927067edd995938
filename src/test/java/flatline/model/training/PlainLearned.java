package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.network.Shape;
import flatline.model.optimizer.Learned;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Scenario;

/**
 * A network with normalized or leaking units, written down from the formulas: all its numbers in
 * one row, forward only; its slopes are differences.
 */
final class PlainLearned {

  private static final double STEP = 1e-5;

  private final Scenario scenario;
  private final Shape shape;
  private final Entrant entrant;
  private final Learned learned;

  PlainLearned(Scenario scenario, Entrant entrant, Learned learned) {
    this.scenario = scenario;
    this.entrant = entrant;
    this.learned = learned;
    shape = scenario.setup().shape();
  }

  /** How many of the numbers, the last ones, are leaks. */
  int leaks() {
    return learned.leakRate() > 0 ? shape.hiddenUnits() : 0;
  }

  /** The output for each sample, normalized over all that are given. */
  double[] outputs(double[] numbers, Trainer trainer, int[] samples) {
    double[][] below = new double[samples.length][];
    for (int s = 0; s < samples.length; s++) {
      below[s] = trainer.samples().input(samples[s]);
    }
    for (int layer = 0; layer < shape.layers(); layer++) {
      double[][] next = new double[samples.length][shape.units(layer)];
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int s = 0; s < samples.length; s++) {
          next[s][unit] = numbers[shape.bias(layer, unit)];
          for (int i = 0; i < below[s].length; i++) {
            next[s][unit] += numbers[shape.weight(layer, unit, i)] * below[s][i];
          }
        }
        if (layer < shape.layers() - 1) {
          activate(next, layer, unit, numbers);
        } else {
          for (double[] row : next) {
            row[0] = entrant.layers().output().value(row[0]);
          }
        }
      }
      below = next;
    }
    double[] outputs = new double[samples.length];
    for (int s = 0; s < samples.length; s++) {
      outputs[s] = below[s][0];
    }
    return outputs;
  }

  private void activate(double[][] z, int layer, int unit, double[] numbers) {
    int place = shape.parameters() + shape.place(layer, unit);
    double mean = 0;
    double variance = 0;
    for (double[] row : z) {
      mean += row[unit] / z.length;
    }
    for (double[] row : z) {
      variance += Math.pow(row[unit] - mean, 2) / z.length;
    }
    for (double[] row : z) {
      double x = row[unit];
      if (learned.batchNorm()) {
        x = (x - mean) / Math.sqrt(variance + 1e-5);
        x = x * numbers[place] + numbers[place + shape.hiddenUnits()];
      }
      Activation activation =
          entrant.layers().of(layer, shape.hidden().size(), entrant.activation());
      boolean leaks =
          learned.leakRate() > 0
              && activation instanceof LeakyRelu
              && entrant.layers().hidden().isEmpty();
      double leak = numbers[numbers.length - shape.hiddenUnits() + shape.place(layer, unit)];
      row[unit] = leaks ? (x > 0 ? x : leak * x) : activation.value(x);
    }
  }

  /** The slope of a minibatch's mean loss along each number. */
  double[] slopes(double[] numbers, Trainer trainer, int[] batch) {
    double[] slopes = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      double[] moved = numbers.clone();
      moved[i] = numbers[i] + STEP;
      double up = loss(moved, trainer, batch);
      moved[i] = numbers[i] - STEP;
      slopes[i] = (up - loss(moved, trainer, batch)) / (2 * STEP);
    }
    return slopes;
  }

  private double loss(double[] numbers, Trainer trainer, int[] batch) {
    double[] outputs = outputs(numbers, trainer, batch);
    double loss = 0;
    for (int s = 0; s < batch.length; s++) {
      loss += scenario.setup().loss().value(outputs[s], trainer.samples().label(batch[s]));
    }
    return loss / batch.length;
  }
}
