package flatline.model.theory;

import flatline.model.activation.LeakyRelu;
import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.List;

/**
 * How long a leak takes to bring a unit back: one Leaky ReLU unit on the sample (1, 1), squared
 * loss, output weight v, all but the unit frozen. zₖ = z* + (z₀ − z*)qᵏ with q = 1 − ηα²v²(1 +
 * |x|²) and z* = t/(αv); it is back at the first k with zₖ &gt; 0.
 */
public final class LeakyClock implements Law {

  /** Runs are given up after this many steps. */
  public static final int MOST_STEPS = 1_000_000;

  private static final double SAMPLE = 1;
  private static final Shape SHAPE = new Shape(2, List.of(1));

  @Override
  public String id() {
    return "leaky_clock";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real("alpha", 0.001, 1, 0.1),
        Parameter.real("rate", 0.001, 10, 0.1),
        Parameter.real("start", -10, -0.01, -3),
        Parameter.real("output", 0.1, 10, 1),
        Parameter.real("target", 0.1, 10, 1));
  }

  @Override
  public String source() {
    return "geometric progress of gradient descent on a squared loss";
  }

  @Override
  public Prediction predict(Settings at) {
    double leak = at.get("alpha") * at.get("output");
    double q = 1 - at.get("rate") * leak * leak * (1 + 2 * SAMPLE * SAMPLE);
    double goal = at.get("target") / leak;
    if (q <= 0) {
      return Prediction.exact(1);
    }
    double steps = StrictMath.log(goal / (goal - at.get("start"))) / StrictMath.log(q);
    return Prediction.exact(Math.min(MOST_STEPS, Math.floor(steps) + 1));
  }

  /** The number of steps that the network takes, at most {@link #MOST_STEPS}. */
  public int measure(Settings at) {
    Samples samples =
        new Samples(
            new Dataset(
                new double[] {SAMPLE}, new double[] {SAMPLE}, new double[] {at.get("target")}));
    Minibatch batch = new Minibatch(samples);
    batch.show(new int[] {0}, 0, 1);
    double share = at.get("start") / 3;
    Network start = new Network(SHAPE, new double[] {share, share, share, at.get("output"), 0});
    Propagation network =
        new Propagation(start, new LeakyRelu(at.get("alpha")), Loss.SQUARED_ERROR_LINEAR);
    for (int step = 0; step < MOST_STEPS; step++) {
      network.forward(samples.input(0));
      if (network.preactivation(0, 0) > 0) {
        return step;
      }
      move(network, network.gradient(batch), at.get("rate"));
    }
    return MOST_STEPS;
  }

  /** Moves the hidden unit and nothing else. */
  private static void move(Propagation network, double[] gradient, double rate) {
    for (int input = 0; input < 2; input++) {
      double weight = network.weight(0, 0, input);
      network.setWeight(0, 0, input, weight - rate * gradient[SHAPE.weight(0, 0, input)]);
    }
    network.setBias(0, 0, network.bias(0, 0) - rate * gradient[SHAPE.bias(0, 0)]);
  }
}
