package flatline.model.digits;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Selu;
import flatline.model.activation.Sigmoid;
import flatline.model.random.Seeds;
import java.util.List;
import java.util.Locale;

/**
 * Which runs to compare: every activation from every seed, so that differences are paired.
 *
 * @param activations at least one
 * @param firstSeed the first of the seeds, which follow each other
 * @param seeds how many, at least 1
 * @param setup of all runs
 */
public record DigitPlan(List<Activation> activations, long firstSeed, int seeds, DigitSetup setup) {

  /** The five activations of the comparison that this repeats and extends. */
  public static final List<Activation> ACTIVATIONS =
      List.of(
          new Relu(),
          new LeakyRelu(LeakyRelu.CUSTOMARY_ALPHA),
          new Elu(Elu.CUSTOMARY_ALPHA),
          new Selu(),
          new Sigmoid());

  /** All five from three seeds over three epochs: minutes. */
  public static final DigitPlan DEFAULT =
      new DigitPlan(ACTIVATIONS, 1, 3, DigitSetup.DEFAULT.withEpochs(3));

  /**
   * @throws IllegalArgumentException if there is nothing to compare, or a seed beyond the limit
   */
  public DigitPlan {
    activations = List.copyOf(activations);
    if (activations.isEmpty() || seeds < 1 || seeds > 10_000) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a comparison needs an activation and 1 to 10000 seeds, got %d and %d",
              activations.size(),
              seeds));
    }
    Seeds.check(firstSeed, seeds);
  }

  /** The number of runs: seed by seed, and for each seed the activations in their order. */
  public int runs() {
    return activations.size() * seeds;
  }

  Activation activation(int run) {
    return activations.get(run % activations.size());
  }

  long seed(int run) {
    return firstSeed + run / activations.size();
  }
}
