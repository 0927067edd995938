package flatline.model.vitals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Regularization;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watch's short cuts against looking at every unit on every sample. */
class SilenceWatchTest {

  private static final int SAMPLES = 30;

  @ParameterizedTest(name = "{0} hidden layers")
  @ValueSource(ints = {0, 1, 2, 3})
  void afterEveryStepItKnowsWhatALookAtAllSamplesWouldSay(int depth) {
    Tally tally = new Tally();
    for (int seed = 0; seed < 60; seed++) {
      var random = new SplittableRandom(1000 * depth + seed);
      var run = new Watched(random, depth, random.nextDouble(-3, 3), activation(random));
      double rate = StrictMath.pow(10, random.nextDouble(-3, 2.5));
      for (int step = 0; step < 80 && run.step(rate); step++) {
        run.assertExact("seed " + seed + " step " + step, tally);
      }
    }
    assertTrue(depth == 0 || (tally.silent > 500 && tally.active > 500), tally.toString());
    assertTrue(depth == 0 || tally.changes > 50, tally.toString());
  }

  /** The hardest case for a margin: units that drift up to the data for hundreds of steps. */
  @ParameterizedTest(name = "rate {0}")
  @ValueSource(doubles = {1e-4, 1e-2, 0.3})
  void slowlyDriftingInactiveUnitsReturnAtTheExactStep(double rate) {
    Tally tally = new Tally();
    for (int seed = 0; seed < 12; seed++) {
      var random = new SplittableRandom(seed);
      var run = new Watched(random, 1, -2.2, new LeakyRelu(random.nextBoolean() ? 0.3 : 0.01));
      for (int step = 0; step < 1500 && run.step(rate); step++) {
        run.assertExact("seed " + seed + " step " + step, tally);
      }
    }
    assertTrue(tally.silent > 1000, tally.toString());
    assertTrue(rate < 1e-2 || tally.changes > 3, tally.toString());
  }

  /** Its weights shrink though no gradient moves them, and its bias stays: silent units return. */
  @ParameterizedTest(name = "{0} hidden layers")
  @ValueSource(ints = {1, 2, 3})
  void unitsWhoseWeightsDecayAreKnownAsExactly(int depth) {
    Tally tally = new Tally();
    for (int seed = 0; seed < 60; seed++) {
      var random = new SplittableRandom(77 * depth + seed);
      double decay = StrictMath.pow(10, random.nextDouble(-4, 0));
      var run = new Watched(random, depth, random.nextDouble(-1, 1), new Relu(), decay);
      double rate = StrictMath.pow(10, random.nextDouble(-2, 1.5));
      for (int step = 0; step < 300 && run.step(rate); step++) {
        run.assertExact("seed " + seed + " step " + step, tally);
      }
    }
    assertTrue(tally.silent > 500 && tally.active > 500, tally.toString());
    assertTrue(tally.changes > 50, tally.toString());
  }

  /** Jumps over many orders of magnitude, so that a margin is compared with its own rounding. */
  @Test
  void weightsThatJumpBetweenHugeAndTinyDoNotFoolIt() {
    Tally tally = new Tally();
    for (int seed = 0; seed < 400; seed++) {
      var random = new SplittableRandom(seed);
      var run = new Watched(random, 1, 0, new Relu());
      for (int jump = 0; jump < 30; jump++) {
        run.jump(random);
        run.assertExact("seed " + seed + " jump " + jump, tally);
      }
    }
    assertTrue(tally.changes > 1000, tally.toString());
  }

  @Test
  void aPreactivationOfExactlyZeroIsSilent() {
    var data = new Dataset(new double[] {1, 2}, new double[] {0, 0}, new double[] {1, -1});
    var network = new Network(new Shape(2, List.of(1)), new double[] {1, 0, -2, 1, 0});
    var passes = new Propagation(network, new Relu(), Loss.CROSS_ENTROPY);
    var watch = new SilenceWatch(new Samples(data), network.shape());
    watch.look(passes);
    assertTrue(watch.isSilent(0, 0));
    assertEquals(1, watch.count());
    passes.setBias(0, 0, Math.nextUp(-2.0));
    watch.look(passes);
    assertFalse(watch.isSilent(0, 0));
    passes.setBias(0, 0, -2);
    watch.look(passes);
    assertTrue(watch.isSilent(0, 0));
  }

  /** The margin is taken where twice 0.99 is lost in rounding, and used where it is not. */
  @Test
  void whatWasRoundedWhenTheMarginWasTakenIsNotForgotten() {
    var data = new Dataset(new double[] {1, 1}, new double[] {1, 1}, new double[] {1, -1});
    var network = new Network(new Shape(2, List.of(1)), new double[] {0.99, 0.99, -1e16, 1, 0});
    var passes = new Propagation(network, new Relu(), Loss.CROSS_ENTROPY);
    var watch = new SilenceWatch(new Samples(data), network.shape());
    for (double bias : new double[] {1, -1e16, -1e16, -1.2}) {
      passes.setBias(0, 0, bias);
      watch.look(passes);
      assertEquals(bias == -1e16, watch.isSilent(0, 0), "bias " + bias);
    }
  }

  /** Whatever the other one looked at, and however far that is from what is looked at next. */
  @Test
  void aWatchThatGoesOnWithAnotherOnesKnowledgeFindsWhatANewOneFinds() {
    int silent = 0;
    for (int seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      var samples = new Samples(scattered(random));
      var shape = new Shape(2, List.of(3, 2));
      var known = new SilenceWatch(samples, shape);
      known.look(passes(shape, random));
      Propagation next = passes(shape, random);
      var copy = new SilenceWatch(known);
      copy.look(next);
      var fresh = new SilenceWatch(samples, shape);
      fresh.look(next);
      for (int layer = 0; layer < 2; layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          assertEquals(fresh.isSilent(layer, unit), copy.isSilent(layer, unit), "seed " + seed);
        }
      }
      silent += fresh.count();
    }
    assertTrue(silent > 100, silent + " silent units");
  }

  private static Dataset scattered(SplittableRandom random) {
    double[] label = random.ints(40, 0, 2).mapToDouble(i -> 2 * i - 1).toArray();
    return new Dataset(
        random.doubles(40, -1, 1).toArray(), random.doubles(40, -1, 1).toArray(), label);
  }

  private static Propagation passes(Shape shape, SplittableRandom random) {
    double[] parameters = random.doubles(shape.parameters(), -2, 1).toArray();
    return new Propagation(new Network(shape, parameters), new Relu(), Loss.CROSS_ENTROPY);
  }

  private static Activation activation(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> new LeakyRelu(0.01);
      case 1 -> new LeakyRelu(0.3);
      case 2 -> new Tanh();
      default -> new Relu();
    };
  }

  /** How often what was seen, so that a test which saw nothing does not pass. */
  private static final class Tally {
    int silent;
    int active;
    int changes;

    @Override
    public String toString() {
      return silent + " silent, " + active + " active, " + changes + " changes";
    }
  }

  /** A network that trains on random minibatches under a watch. */
  private static final class Watched {
    private final SplittableRandom random;
    private final Samples samples;
    private final Minibatch batch;
    private final Propagation network;
    private final SilenceWatch watch;
    private final boolean[][] was;

    Watched(SplittableRandom random, int depth, double bias, Activation activation) {
      this(random, depth, bias, activation, 0);
    }

    Watched(SplittableRandom random, int depth, double bias, Activation activation, double decay) {
      this.random = random;
      double offset = random.nextInt(3) == 0 ? 3 : 0;
      samples =
          new Samples(
              new Dataset(
                  random.doubles(SAMPLES, -1.5, 1.5).map(x -> x + offset).toArray(),
                  random.doubles(SAMPLES, -1.5, 1.5).map(x -> x + offset).toArray(),
                  random.doubles(SAMPLES).map(u -> u < 0.5 ? -1 : 1).toArray()));
      batch = new Minibatch(samples);
      Shape shape =
          new Shape(2, IntStream.range(0, depth).mapToObj(i -> random.nextInt(2, 7)).toList());
      double[] parameters = random.doubles(shape.parameters(), -1, 1).toArray();
      for (int layer = 0; layer < depth; layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          parameters[shape.bias(layer, unit)] += layer == 0 ? bias : -0.5;
        }
      }
      network =
          new Propagation(
              new Network(shape, parameters),
              activation,
              Loss.CROSS_ENTROPY,
              Regularization.NONE.withRate(decay));
      watch = new SilenceWatch(samples, shape);
      was = new boolean[depth][7];
    }

    boolean step(double rate) {
      batch.show(random.ints(8, 0, SAMPLES).toArray(), 0, 8);
      return network.step(batch, rate);
    }

    void jump(SplittableRandom draws) {
      for (int unit = 0; unit < network.shape().units(0); unit++) {
        double size = StrictMath.pow(10, draws.nextInt(-3, 19));
        network.setBias(0, unit, size * draws.nextInt(-3, 2) + draws.nextInt(-9000, 9000));
        for (int input = 0; input < 2; input++) {
          network.setWeight(0, unit, input, draws.nextDouble(-1, 1) * (draws.nextInt(2) * size));
        }
      }
    }

    void assertExact(String when, Tally tally) {
      watch.look(network);
      boolean[][] fires = firesOnSome();
      int count = 0;
      for (int layer = 0; layer < was.length; layer++) {
        for (int unit = 0; unit < network.shape().units(layer); unit++) {
          boolean silent = !fires[layer][unit];
          assertEquals(silent, watch.isSilent(layer, unit), when + ": " + layer + ", " + unit);
          tally.changes += silent == was[layer][unit] ? 0 : 1;
          tally.silent += silent ? 1 : 0;
          tally.active += silent ? 0 : 1;
          was[layer][unit] = silent;
          count += silent ? 1 : 0;
        }
      }
      assertEquals(count, watch.count());
    }

    private boolean[][] firesOnSome() {
      boolean[][] fires = new boolean[was.length][7];
      for (int i = 0; i < samples.size(); i++) {
        network.forward(samples.input(i));
        for (int layer = 0; layer < was.length; layer++) {
          for (int unit = 0; unit < network.shape().units(layer); unit++) {
            fires[layer][unit] |= network.preactivation(layer, unit) > 0;
          }
        }
      }
      return fires;
    }
  }
}
