package flatline.model.activation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Measures what functions cost on this machine: f over an array of numbers, as a layer does it, on
 * one thread. Each function is first run warm; then all take turns, so that a moment in which the
 * machine is busy does not hit one of them alone.
 */
public final class CostMeter {

  /** How many numbers one pass evaluates. */
  public static final int INPUTS = 1024;

  /** The numbers lie between this and its opposite, evenly spread, in random order. */
  public static final double LARGEST_INPUT = 4;

  /** How often each function is timed. */
  public static final int REPEATS = 31;

  private static final long SEED = 1;
  private static final double WARM_UP_SHARE = 0.8;
  private static final double FASTER = 0.95;
  private static final double MUCH_FASTER = 0.6;
  private static final int MOST_RESTARTS = 100;
  private static final int MOST_WARM_UPS = 10;

  /** One pass over the inputs. */
  interface Loop {
    void evaluate(Activation activation, double[] in, double[] out);
  }

  /** A function with its own loop, and how many passes make one measurement. */
  private static final class Candidate {
    final Activation activation;
    final Loop loop = ownLoop();
    final double[] nanos = new double[REPEATS];
    long passes = 1;
    double best = Double.POSITIVE_INFINITY;

    Candidate(Activation activation) {
      this.activation = activation;
    }
  }

  private final Duration warmUp;
  private final Duration batch;
  private final double[] in =
      new Random(SEED).doubles(INPUTS, -LARGEST_INPUT, LARGEST_INPUT).toArray();
  private final double[] out = new double[INPUTS];
  private double consumed;

  /**
   * @param warmUp each function runs untimed until it got no faster for so long
   * @param batch about how long one measurement takes
   */
  public CostMeter(Duration warmUp, Duration batch) {
    this.warmUp = warmUp;
    this.batch = batch;
  }

  /**
   * Measures, in the thread that calls.
   *
   * @param cancelled asked often; if it says yes, nothing is returned
   * @param progress told the share that is done, 0 to 1
   */
  public Optional<List<Cost>> measure(
      List<Activation> activations, BooleanSupplier cancelled, DoubleConsumer progress) {
    var candidates = activations.stream().map(Candidate::new).toList();
    for (int i = 0; i < candidates.size() && !cancelled.getAsBoolean(); i++) {
      warmUp(candidates.get(i), cancelled);
      progress.accept(WARM_UP_SHARE * (i + 1) / candidates.size());
    }
    int restarts = 0;
    for (int repeat = 0; repeat < REPEATS && !cancelled.getAsBoolean(); repeat++) {
      boolean wasCold = timeAll(candidates, repeat);
      if (wasCold && restarts < MOST_RESTARTS) {
        restarts++;
        repeat = -1;
      }
      progress.accept(WARM_UP_SHARE + (1 - WARM_UP_SHARE) * (repeat + 1) / REPEATS);
    }
    if (cancelled.getAsBoolean()) {
      return Optional.empty();
    }
    var costs = new ArrayList<Cost>();
    candidates.forEach(each -> costs.add(Cost.of(each.activation, each.nanos)));
    return Optional.of(List.copyOf(costs));
  }

  /** Times each once; says whether one got so much faster that it was only now compiled. */
  private boolean timeAll(List<Candidate> candidates, int repeat) {
    boolean wasCold = false;
    for (var candidate : candidates) {
      double perPass = time(candidate, candidate.passes) / candidate.passes;
      candidate.nanos[repeat] = perPass / INPUTS;
      wasCold |= perPass < MUCH_FASTER * candidate.best;
      candidate.best = Math.min(candidate.best, perPass);
    }
    return wasCold;
  }

  /** Runs until nothing got faster for a while: when it is compiled, only the machine knows. */
  private void warmUp(Candidate candidate, BooleanSupplier cancelled) {
    long start = System.nanoTime();
    long faster = start;
    while (System.nanoTime() - faster < warmUp.toNanos()
        && System.nanoTime() - start < MOST_WARM_UPS * warmUp.toNanos()
        && !cancelled.getAsBoolean()) {
      double spent = Math.max(1, time(candidate, candidate.passes)) / candidate.passes;
      if (spent < FASTER * candidate.best) {
        candidate.best = spent;
        faster = System.nanoTime();
      }
      candidate.passes = Math.clamp((long) (batch.toNanos() / spent), 1, 2 * candidate.passes);
    }
  }

  private double time(Candidate candidate, long passes) {
    long start = System.nanoTime();
    for (long pass = 0; pass < passes; pass++) {
      candidate.loop.evaluate(candidate.activation, in, out);
      consumed += out[(int) (pass % INPUTS)]; // what nobody reads need not be computed
    }
    return System.nanoTime() - start;
  }

  /** A sum of results: whoever asks for it makes sure that they are computed. */
  double consumed() {
    return consumed;
  }

  /** A copy of the loop's class, of which the compiler knows nothing yet. */
  private static Loop ownLoop() {
    try (var file = CostMeter.class.getResourceAsStream("CostLoop.class")) {
      byte[] code = Objects.requireNonNull(file).readAllBytes();
      var copy = MethodHandles.lookup().defineHiddenClass(code, true).lookupClass();
      return (Loop) copy.getDeclaredConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
