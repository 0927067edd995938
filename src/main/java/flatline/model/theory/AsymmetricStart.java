package flatline.model.theory;

import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import flatline.model.random.RandomStream;
import flatline.model.theory.experiment.DeepExperiment;
import flatline.model.theory.experiment.Experiment;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Randomized asymmetric initialization: weights and bias of a unit are N(0, s²/inputs), s =
 * −2√2/(3√π) + √(1 + 8/(9π)) ≈ 0.6007, but one of them, chosen at random, is drawn from Beta(2, 1),
 * which is never negative. It lowers the probability that a network is constant on its data; the
 * bound here is that of symmetric weights.
 */
final class AsymmetricStart implements ChanceLaw {

  private static final double SIGMA =
      -2 * StrictMath.sqrt(2) / (3 * StrictMath.sqrt(StrictMath.PI))
          + StrictMath.sqrt(1 + 8 / (9 * StrictMath.PI));
  private static final int SAMPLES = 33;

  @Override
  public String id() {
    return "asymmetric_start";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.whole("layers", 2, 30, 10), Parameter.whole("width", 1, 32, 2));
  }

  @Override
  public String source() {
    return "Lu, Shin, Su & Karniadakis 2019, Dying ReLU and initialization, arXiv:1903.06733";
  }

  @Override
  public Prediction predict(LawSettings at) {
    int hidden = at.whole("layers") - 1;
    return new Prediction(0, OneInput.dead(Collections.nCopies(hidden, at.whole("width"))));
  }

  @Override
  public Experiment experiment(LawSettings at) {
    Propagation network = DeepExperiment.network(1, at.whole("width"), at.whole("layers") - 1);
    return random -> {
      draw(network, random);
      return isConstant(network);
    };
  }

  private static void draw(Propagation network, RandomStream random) {
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.layers() - 1; layer++) {
      int inputs = shape.inputs(layer);
      double sigma = SIGMA / StrictMath.sqrt(inputs);
      for (int unit = 0; unit < shape.units(layer); unit++) {
        int chosen = random.below(inputs + 1);
        for (int input = 0; input <= inputs; input++) {
          // The square root of a uniform number is Beta(2, 1).
          double value =
              input == chosen ? StrictMath.sqrt(random.uniform()) : sigma * random.normal();
          if (input == inputs) {
            network.setBias(layer, unit, value);
          } else {
            network.setWeight(layer, unit, input, value);
          }
        }
      }
    }
  }

  /** On samples from −√3 to √3, where a uniform input has variance 1. */
  private static boolean isConstant(Propagation network) {
    double[] first = values(network, 0);
    for (int sample = 1; sample < SAMPLES; sample++) {
      if (!Arrays.equals(first, values(network, sample))) {
        return false;
      }
    }
    return true;
  }

  private static double[] values(Propagation network, int sample) {
    double x = StrictMath.sqrt(3) * (2.0 * sample / (SAMPLES - 1) - 1);
    network.forward(new double[] {x});
    int last = network.shape().layers() - 2;
    double[] values = new double[network.shape().units(last)];
    for (int unit = 0; unit < values.length; unit++) {
      values[unit] = network.value(last, unit);
    }
    return values;
  }
}
