package flatline.model.stream;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.data.SlowStream;
import flatline.model.random.Seeds;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.List;

/**
 * What learns from the stream, and how long.
 *
 * @param activations of the networks; {@link Identity} stands for one linear unit on the inputs
 * @param rates the learning rates, above 0: each activation learns at each of them
 * @param steps samples of each run, a multiple of {@link #TENTHS} windows
 * @param seeds runs of each activation
 * @param firstSeed the seed of the first run; the others follow it
 */
public record LongRunPlan(
    List<Activation> activations, List<Double> rates, long steps, int seeds, long firstSeed) {

  /** How many tasks a window has. */
  static final int TASKS = 2;

  /** Samples over which an error is averaged and a unit is heard or is silent. */
  public static final int WINDOW = TASKS * SlowStream.TASK;

  /** Parts of a run of which the first and the last are compared. */
  public static final int TENTHS = 10;

  /** Steps that a run takes if nobody says otherwise, Dohare et al.'s million. */
  public static final long CUSTOMARY_STEPS = 1_000_000;

  /** Dohare et al.'s rate for most activations. */
  public static final double CUSTOMARY_RATE = 0.01;

  /** How many runs there may be. */
  public static final Whole SEEDS = new Whole(1, 1000);

  private static final long MOST_STEPS = 100_000_000;
  private static final long UNIT = (long) TENTHS * WINDOW;

  /**
   * Copies the lists.
   *
   * @throws Refusal if something is outside of what is allowed
   */
  public LongRunPlan {
    activations = List.copyOf(activations);
    Refusal.unless(!activations.isEmpty(), "contenders", "name one activation at least", "none");
    rates = List.copyOf(rates);
    Refusal.unless(!rates.isEmpty(), "rates", "name one rate at least", "none");
    rates.forEach(rate -> Real.POSITIVE.check("learningRate", rate));
    SEEDS.check("seeds", seeds);
    Seeds.check(firstSeed, seeds);
    Refusal.unless(
        steps >= UNIT && steps <= MOST_STEPS && steps % UNIT == 0,
        "steps",
        "be a multiple of " + UNIT + " up to " + MOST_STEPS,
        steps);
  }

  /** Those whose figures lab and literature give: ReLU, three that leak or saturate, one line. */
  public static List<Activation> customary() {
    return List.of(
        new Relu(),
        new LeakyRelu(0.01),
        new LeakyRelu(0.1),
        new Tanh(),
        new Elu(Elu.CUSTOMARY_ALPHA),
        new Identity());
  }

  /** All who learn, those of the first rate first. */
  public List<StreamContender> contenders() {
    return rates.stream()
        .flatMap(rate -> activations.stream().map(each -> new StreamContender(each, rate)))
        .toList();
  }

  /** How many windows a run has. */
  public int windows() {
    return Math.toIntExact(steps / WINDOW);
  }
}
