package flatline.cli;

import flatline.interchange.scenario.Json;
import java.util.List;
import java.util.Map;

/**
 * Trains what {@code convert --explicit} wrote, from the document of the format alone: plain
 * arrays, none of the program's classes.
 */
final class Replay {

  private final double[][] points;
  private final List<?> features;
  private final double[][][] weights;
  private final double[][] biases;
  private final double[][] batches;
  private final double rate;
  private final double decay;
  private final String loss;
  private final String activation;
  private final double alpha;

  Replay(String file, int contender) {
    Map<String, Object> scenario = Json.object(file);
    points = Json.matrix(at(scenario, "data", "points"));
    features = (List<?>) at(scenario, "features");
    List<?> layers = (List<?>) at(scenario, "initialization", "layers");
    weights =
        layers.stream().map(each -> Json.matrix(at(each, "weights"))).toArray(double[][][]::new);
    biases = layers.stream().map(each -> Json.vector(at(each, "bias"))).toArray(double[][]::new);
    batches = Json.matrix(at(scenario, "batches"));
    rate = ((Number) at(scenario, "learningRate")).doubleValue();
    boolean l2 = at(scenario, "regularization", "kind").equals("l2");
    decay = l2 ? ((Number) at(scenario, "regularization", "rate")).doubleValue() : 0;
    loss = at(scenario, "loss") + " " + at(scenario, "task");
    Object mine = ((List<?>) at(scenario, "contenders")).get(contender);
    activation = (String) at(mine, "activation");
    alpha = at(mine, "alpha") instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** All weights and biases at the end, layer by layer, unit by unit. */
  String train() {
    for (double[] batch : batches) {
      step(batch);
    }
    StringBuilder bits = new StringBuilder();
    for (int l = 0; l < weights.length; l++) {
      for (int u = 0; u < weights[l].length; u++) {
        for (double w : weights[l][u]) {
          bits.append(Long.toHexString(Double.doubleToLongBits(w))).append(' ');
        }
        bits.append(Long.toHexString(Double.doubleToLongBits(biases[l][u]))).append('\n');
      }
    }
    return bits.toString();
  }

  private void step(double[] batch) {
    double[][][] sums = new double[weights.length][][];
    double[][] biasSums = new double[weights.length][];
    for (int l = 0; l < weights.length; l++) {
      sums[l] = new double[weights[l].length][weights[l][0].length];
      biasSums[l] = new double[weights[l].length];
    }
    for (double index : batch) {
      learn(points[(int) index], sums, biasSums);
    }
    int n = batch.length;
    for (int l = 0; l < weights.length; l++) {
      for (int u = 0; u < weights[l].length; u++) {
        for (int i = 0; i < weights[l][u].length; i++) {
          double before = weights[l][u][i];
          weights[l][u][i] = before - (rate / n) * sums[l][u][i];
          if (decay > 0) {
            weights[l][u][i] = weights[l][u][i] - (rate * decay) * before;
          }
        }
        biases[l][u] = biases[l][u] - rate * biasSums[l][u] / n;
      }
    }
  }

  private static double feature(Object id, double[] point) {
    double x = point[0];
    double y = point[1];
    return switch ((String) id) {
      case "x" -> x;
      case "y" -> y;
      case "x2" -> x * x;
      case "y2" -> y * y;
      case "xy" -> x * y;
      case "sin_x" -> StrictMath.sin(x);
      case "sin_y" -> StrictMath.sin(y);
      default -> throw new AssertionError(id);
    };
  }

  private void learn(double[] point, double[][][] sums, double[][] biasSums) {
    int last = weights.length - 1;
    double[][] inputs = new double[weights.length][];
    double[][] z = new double[weights.length][];
    double[] signal = features.stream().mapToDouble(each -> feature(each, point)).toArray();
    for (int l = 0; l <= last; l++) {
      inputs[l] = signal;
      z[l] = new double[weights[l].length];
      signal = new double[weights[l].length];
      for (int u = 0; u < signal.length; u++) {
        z[l][u] = biases[l][u];
        for (int i = 0; i < inputs[l].length; i++) {
          z[l][u] = z[l][u] + weights[l][u][i] * inputs[l][i];
        }
        signal[u] = f(z[l][u]);
      }
    }
    double[] delta = {gradient(z[last][0], point[2])};
    for (int l = last; l >= 0; l--) {
      double[] below = new double[inputs[l].length];
      for (int u = 0; u < delta.length; u++) {
        for (int i = 0; i < below.length; i++) {
          sums[l][u][i] = sums[l][u][i] + delta[u] * inputs[l][i];
          below[i] = below[i] + weights[l][u][i] * delta[u];
        }
        biasSums[l][u] = biasSums[l][u] + delta[u];
      }
      if (l > 0) {
        for (int i = 0; i < below.length; i++) {
          below[i] = below[i] * slope(z[l - 1][i]);
        }
      }
      delta = below;
    }
  }

  private double gradient(double o, double t) {
    return switch (loss) {
      case "cross_entropy classification" -> 1 / (1 + StrictMath.exp(-o)) - (t + 1) / 2;
      case "squared_error classification" -> {
        double y = StrictMath.tanh(o);
        yield (y - t) * (1 - y * y);
      }
      case "squared_error regression" -> o - t;
      default -> throw new AssertionError(loss);
    };
  }

  private double f(double z) {
    return switch (activation) {
      case "relu" -> z > 0 ? z : 0;
      case "leaky_relu" -> z > 0 ? z : alpha * z;
      case "elu" -> z > 0 ? z : alpha * StrictMath.expm1(z);
      case "tanh" -> StrictMath.tanh(z);
      case "identity" -> z;
      default -> throw new AssertionError(activation);
    };
  }

  private double slope(double z) {
    return switch (activation) {
      case "relu" -> z > 0 ? 1 : 0;
      case "leaky_relu" -> z > 0 ? 1 : alpha;
      case "elu" -> z > 0 ? 1 : alpha * StrictMath.exp(z);
      case "tanh" -> {
        double y = StrictMath.tanh(z);
        yield 1 - y * y;
      }
      case "identity" -> 1;
      default -> throw new AssertionError(activation);
    };
  }

  private static Object at(Object map, String... keys) {
    Object found = map;
    for (String key : keys) {
      found = ((Map<?, ?>) found).get(key);
    }
    return found;
  }
}
