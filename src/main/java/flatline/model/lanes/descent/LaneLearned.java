package flatline.model.lanes.descent;

import flatline.model.network.Network;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.learned.InputMoments;
import flatline.model.network.learned.LearnedNumbers;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * What the units of networks in lanes learn besides weights and biases: {@link
 * flatline.model.network.learned.LearnedNetwork} for many networks with two inputs and one hidden
 * layer, in plain loops over whole rows, with its bits.
 */
public final class LaneLearned implements TrainedLanes {

  private final int units;
  private final boolean normalized;
  private final double leakShare;

  /** Weights and biases as they are trained, then γ and β, then what is to be added to each α. */
  private final LaneNetworks trained;

  private final LaneNetworks seen;
  private final int parameters;
  private final double[][] leaks;
  private final boolean[] leaking;
  private final double[] meanX;
  private final double[] meanY;
  private final double[] spreadX;
  private final double[] spreadY;
  private final double[] together;
  private final double[] factor;

  /**
   * Networks of zeros.
   *
   * @param normalized whether z is normalized
   * @param leakShare η of leaks as a share of that of weights; 0 for leaks that stay
   */
  public LaneLearned(Shape shape, int lanes, boolean normalized, double leakShare) {
    this.normalized = normalized;
    this.leakShare = leakShare;
    units = shape.units(0);
    parameters = shape.parameters();
    int more = units * ((normalized ? 2 : 0) + (leakShare > 0 ? 1 : 0));
    trained = new LaneNetworks(shape, lanes, more);
    seen = normalized ? new LaneNetworks(shape, lanes) : trained;
    leaks = new double[units][lanes];
    leaking = new boolean[lanes];
    meanX = new double[lanes];
    meanY = new double[lanes];
    spreadX = new double[lanes];
    spreadY = new double[lanes];
    together = new double[lanes];
    factor = new double[lanes];
  }

  /** Weights and biases, γ and β if z is normalized, and what is to be added to each leak. */
  @Override
  public LaneNetworks trained() {
    return trained;
  }

  /** What is to be looked at: the statistics of each lane's training set are in it. */
  @Override
  public LaneNetworks seen() {
    return seen;
  }

  /** Whether z is normalized. */
  public boolean isNormalized() {
    return normalized;
  }

  /** Where a unit's scale stands among the rows. */
  public int scaleAt(int unit) {
    return parameters + unit;
  }

  /** Where a unit's shift stands. */
  public int shiftAt(int unit) {
    return parameters + units + unit;
  }

  /** Where that stands which is to be added to a unit's leak; only if leaks are learned. */
  public int leakAt(int unit) {
    return parameters + (normalized ? 2 * units : 0) + unit;
  }

  /** Whether leaks are learned in any lane. */
  public boolean learnsLeaks() {
    return leakShare > 0;
  }

  /** By lane, whether its leaks are learned. */
  public boolean[] leaking() {
    return leaking;
  }

  /** By lane, what a unit lets through below 0. */
  public double[] leak(int unit) {
    return leaks[unit];
  }

  @Override
  public void start(int lane, Network network, double leak, Samples samples) {
    var moments = new InputMoments(samples);
    trained.set(lane, network);
    for (int unit = 0; unit < units; unit++) {
      leaks[unit][lane] = leak;
      begin(unit, lane);
    }
    leaking[lane] = learnsLeaks() && leak > 0;
    meanX[lane] = moments.mean(0);
    meanY[lane] = moments.mean(1);
    spreadX[lane] = moments.covariance(0, 0);
    spreadY[lane] = moments.covariance(1, 1);
    together[lane] = moments.covariance(0, 1);
  }

  @Override
  public void beginAnew(int unit, int lane, IntConsumer changed) {
    begin(unit, lane);
    if (normalized) {
      changed.accept(scaleAt(unit));
      changed.accept(shiftAt(unit));
    }
  }

  private void begin(int unit, int lane) {
    if (normalized) {
      trained.rows()[scaleAt(unit)][lane] = 1;
      trained.rows()[shiftAt(unit)][lane] = 0;
    }
  }

  @Override
  public void settle() {
    for (int unit = 0; learnsLeaks() && unit < units; unit++) {
      add(leaks[unit], trained.rows()[leakAt(unit)], leaking, leakShare);
    }
    for (int unit = 0; normalized && unit < units; unit++) {
      fold(unit);
    }
  }

  private static void add(double[] leaks, double[] more, boolean[] leaking, double share) {
    for (int l = 0; l < leaks.length; l++) {
      leaks[l] = leaking[l] ? Math.clamp(leaks[l] + more[l] * share, 0, 1) : leaks[l];
    }
    Arrays.fill(more, 0);
  }

  private void fold(int unit) {
    double[] w0 = trained.weight(0, unit, 0);
    double[] w1 = trained.weight(0, unit, 1);
    scale(w0, w1, trained.rows()[scaleAt(unit)]);
    multiply(w0, factor, seen.weight(0, unit, 0));
    multiply(w1, factor, seen.weight(0, unit, 1));
    shift(w0, w1, trained.rows()[shiftAt(unit)], seen.bias(0, unit));
    copy(trained.weight(1, 0, unit), seen.weight(1, 0, unit));
    copy(trained.bias(1, 0), seen.bias(1, 0));
  }

  private void scale(double[] w0, double[] w1, double[] scales) {
    for (int l = 0; l < factor.length; l++) {
      double first = spreadX[l] * w0[l] + together[l] * w1[l];
      double second = together[l] * w0[l] + spreadY[l] * w1[l];
      double variance = Math.max(w0[l] * first + w1[l] * second, 0);
      factor[l] = scales[l] / Math.sqrt(variance + LearnedNumbers.EPSILON);
    }
  }

  private static void multiply(double[] row, double[] by, double[] into) {
    for (int l = 0; l < into.length; l++) {
      into[l] = by[l] * row[l];
    }
  }

  private void shift(double[] w0, double[] w1, double[] shifts, double[] into) {
    for (int l = 0; l < into.length; l++) {
      into[l] = shifts[l] - factor[l] * (w0[l] * meanX[l] + w1[l] * meanY[l]);
    }
  }

  private static void copy(double[] row, double[] into) {
    System.arraycopy(row, 0, into, 0, row.length);
  }

  @Override
  public Network network(int lane) {
    Network without = seen.get(lane);
    if (!leaking[lane]) {
      return without;
    }
    double[] own = new double[units];
    Arrays.setAll(own, unit -> leaks[unit][lane]);
    return new Network(without.shape(), without.toArray(), own);
  }
}
