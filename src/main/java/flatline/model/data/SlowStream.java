package flatline.model.data;

import flatline.model.random.RandomStream;

/**
 * The slowly changing regression of Dohare et al. 2024, "Loss of plasticity in deep continual
 * learning": {@value #INPUTS} inputs of 0 or 1, of which the first {@value #SLOW} are drawn anew
 * every {@value #TASK} samples and the others at every sample. What is to be learned is a fixed
 * network of {@value #THRESHOLDS} threshold units with weights ±1: unit k says v = ±1 when b + Σ
 * w·x &gt; 0.7·(n + 1) − S, where S = (n − Σ w + b)/2 for n inputs, else 0; the target is the sum
 * of what they say, and an output bias of ±1.
 *
 * <p>It never ends, and each of its tasks is drawn from a stream of random numbers keyed by the
 * task, so that none before it has to be drawn. Immutable.
 */
public final class SlowStream {

  /** How many inputs there are. */
  public static final int INPUTS = 20;

  /** How many of them stay as they are for a whole task. */
  static final int SLOW = 15;

  /** Samples between two changes of the slow inputs. */
  public static final int TASK = 10_000;

  /** How many different samples may come in a task, each as likely as the others. */
  public static final int SAMPLES = 1 << (INPUTS - SLOW);

  /** Where targets lie in a picture, which is square: about as high as it is wide. */
  static final LabelAxis AXIS = new LabelAxis(4, 0);

  private static final int THRESHOLDS = 100;
  private static final double BETA = 0.7;

  private final long seed;
  private final int[][] weights = new int[THRESHOLDS][INPUTS];
  private final int[] biases = new int[THRESHOLDS];
  private final int[] says = new int[THRESHOLDS];
  private final double[] limits = new double[THRESHOLDS];
  private final int outputBias;

  /** The stream of that seed. */
  public SlowStream(long seed) {
    this.seed = seed;
    var fixed = new RandomStream(seed, "stream.target");
    for (int k = 0; k < THRESHOLDS; k++) {
      int sum = 0;
      for (int i = 0; i < INPUTS; i++) {
        weights[k][i] = sign(fixed);
        sum += weights[k][i];
      }
      biases[k] = sign(fixed);
      says[k] = sign(fixed);
      limits[k] = BETA * (INPUTS + 1) - (INPUTS - sum + biases[k]) / 2.0;
    }
    outputBias = sign(fixed);
  }

  private static int sign(RandomStream random) {
    return random.bits() < 0 ? 1 : -1;
  }

  /** The task that the sample after so many is of, from 0. */
  public static long task(long samples) {
    return samples / TASK;
  }

  private RandomStream random(long task) {
    var random = new RandomStream(seed, "stream.inputs");
    random.key(task);
    return random;
  }

  /**
   * All {@value #SAMPLES} samples that may come in a task. The first coordinate of each is the
   * number whose binary digits its inputs are.
   *
   * @param task from 0
   */
  public Dataset samples(long task) {
    int slow = bits(random(task), SLOW);
    double[] x = new double[SAMPLES];
    double[] y = new double[SAMPLES];
    double[] label = new double[SAMPLES];
    double[] inputs = new double[INPUTS];
    for (int quick = 0; quick < SAMPLES; quick++) {
      x[quick] = slow * SAMPLES + quick;
      Features.DIGITS.put(x[quick], 0, inputs);
      label[quick] = target(inputs);
      y[quick] = AXIS.at(label[quick]);
    }
    return new Dataset(x, y, label).with(Features.DIGITS);
  }

  /**
   * Which of {@link #samples(long)} come in a task, one after another.
   *
   * @param task from 0
   * @param order takes {@value #TASK} indices
   */
  public void order(long task, int[] order) {
    RandomStream random = random(task);
    bits(random, SLOW);
    for (int i = 0; i < TASK; i++) {
      order[i] = bits(random, INPUTS - SLOW);
    }
  }

  /** So many inputs of 0 or 1, as the digits of a number. */
  private static int bits(RandomStream random, int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      number = 2 * number + (random.bits() < 0 ? 1 : 0);
    }
    return number;
  }

  private double target(double[] inputs) {
    int sum = outputBias;
    for (int k = 0; k < THRESHOLDS; k++) {
      double at = biases[k];
      for (int i = 0; i < INPUTS; i++) {
        at += weights[k][i] * inputs[i];
      }
      sum += at > limits[k] ? says[k] : 0;
    }
    return sum;
  }
}
