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
  private static final double WARM_UP_SHARE = 0.7;

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
   * @param warmUp how long each function runs before it is timed
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
    for (int repeat = 0; repeat < REPEATS && !cancelled.getAsBoolean(); repeat++) {
      for (var candidate : candidates) {
        candidate.nanos[repeat] = time(candidate, candidate.passes) / candidate.passes / INPUTS;
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

  private void warmUp(Candidate candidate, BooleanSupplier cancelled) {
    long end = System.nanoTime() + warmUp.toNanos();
    while (System.nanoTime() < end && !cancelled.getAsBoolean()) {
      double spent = time(candidate, candidate.passes);
      double wanted = candidate.passes * (batch.toNanos() / Math.max(1, spent));
      candidate.passes = Math.max(1, Math.min(2 * candidate.passes, (long) wanted));
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
