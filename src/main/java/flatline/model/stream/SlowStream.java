package flatline.model.stream;

import flatline.model.random.RandomStream;

/**
 * The slowly changing regression of Dohare et al. 2024, "Loss of plasticity in deep continual
 * learning": {@value #INPUTS} inputs of 0 or 1, of which the first {@value #SLOW} are drawn anew
 * every {@value #TASK} samples and the others at every sample. What is to be learned is a fixed
 * network of {@value #THRESHOLDS} threshold units with weights ±1: unit k says v = ±1 when b + Σ
 * w·x &gt; 0.7·(n + 1) − S, where S = (n − Σ w + b)/2 for n inputs, else 0; the target is the sum
 * of what they say, and an output bias of ±1.
 */
final class SlowStream {

  /** How many inputs there are. */
  static final int INPUTS = 20;

  /** How many of them stay as they are for a whole task. */
  static final int SLOW = 15;

  /** Samples between two changes of the slow inputs. */
  static final int TASK = 10_000;

  private static final int THRESHOLDS = 100;
  private static final double BETA = 0.7;
  private static final int QUICK_PATTERNS = 1 << (INPUTS - SLOW);

  private final int[][] weights = new int[THRESHOLDS][INPUTS];
  private final int[] biases = new int[THRESHOLDS];
  private final int[] says = new int[THRESHOLDS];
  private final double[] limits = new double[THRESHOLDS];
  private final int outputBias;
  private final RandomStream random;
  private final double[] inputs = new double[INPUTS];
  // Within a task the target depends on the quick inputs alone.
  private final double[] targets = new double[QUICK_PATTERNS];
  private long drawn;
  private double target;

  /** The stream of that seed, before its first sample. */
  SlowStream(long seed) {
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
    random = new RandomStream(seed, "stream.inputs");
  }

  private static int sign(RandomStream random) {
    return random.bits() < 0 ? 1 : -1;
  }

  /** Draws the next sample. */
  void next() {
    if (drawn % TASK == 0) {
      for (int i = 0; i < SLOW; i++) {
        inputs[i] = bit();
      }
      for (int pattern = 0; pattern < QUICK_PATTERNS; pattern++) {
        spread(pattern);
        targets[pattern] = sum();
      }
    }
    int pattern = 0;
    for (int i = SLOW; i < INPUTS; i++) {
      pattern = 2 * pattern + bit();
    }
    spread(pattern);
    target = targets[pattern];
    drawn++;
  }

  private int bit() {
    return random.bits() < 0 ? 1 : 0;
  }

  private void spread(int pattern) {
    for (int i = SLOW; i < INPUTS; i++) {
      inputs[i] = (pattern >> (INPUTS - 1 - i)) & 1;
    }
  }

  private double sum() {
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

  /** The sample's inputs, {@value #INPUTS} numbers 0 or 1; overwritten by the next. */
  double[] inputs() {
    return inputs;
  }

  /** What is to be learned of the sample. */
  double target() {
    return target;
  }
}
