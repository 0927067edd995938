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
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;

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
  public Prediction predict(LawSettings at) {
    double lost = lost(at);
    if (lost >= 1) {
      return Prediction.exact(1);
    }
    double steps =
        StrictMath.log(goal(at) / (goal(at) - at.get("start"))) / StrictMath.log1p(-lost);
    return Prediction.exact(Math.min(MOST_STEPS, Math.floor(steps) + 1));
  }

  /** The unit's pre-activation z after some steps, as the law has it while z ≤ 0. */
  public double preactivation(LawSettings at, int step) {
    return goal(at) + (at.get("start") - goal(at)) * StrictMath.pow(1 - lost(at), step);
  }

  /** 1 − q: the part of the way to z* that each step goes. */
  private static double lost(LawSettings at) {
    double leak = at.get("alpha") * at.get("output");
    return at.get("rate") * leak * leak * (1 + 2 * SAMPLE * SAMPLE);
  }

  /** z*, where the output would be right. */
  private static double goal(LawSettings at) {
    return at.get("target") / (at.get("alpha") * at.get("output"));
  }

  /** The number of steps that the network takes, at most {@link #MOST_STEPS}. */
  public int measure(LawSettings at) {
    return follow(at, MOST_STEPS, _ -> {});
  }

  /**
   * The pre-activations of the network's unit at steps 0, 1, …, up to the first that is positive.
   *
   * @param most steps to take at most
   */
  public double[] trace(LawSettings at, int most) {
    DoubleStream.Builder trace = DoubleStream.builder();
    follow(at, most, trace::add);
    return trace.build().toArray();
  }

  private static int follow(LawSettings at, int most, DoubleConsumer each) {
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
    for (int step = 0; ; step++) {
      network.forward(samples.input(0));
      double z = network.preactivation(0, 0);
      each.accept(z);
      if (z > 0 || step == most) {
        return step;
      }
      move(network, network.gradient(batch), at.get("rate"));
    }
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
